import type { Part } from "../../../value/join.ts";
import type { Reading, Spread } from "../../../value/reading.ts";
import { TOO_LARGE } from "../evaluate/budget.ts";
import { MAX_SIZE } from "../evaluate/size.ts";
import { unknown } from "../evaluate/values.ts";
import { type FunctionCall, type TerraformFunction } from "./call.ts";
import { define, parts, text } from "./decode-arguments.ts";
import { isSearchedByPart, joined, knownText, MOST, whole } from "./open-text.ts";
import { replacePattern } from "./patterns.ts";
import { undecided } from "./undecided.ts";
import { text as textOf, texts } from "./values.ts";

/** `replace(str, substr, replace)`, with a pattern where the middle stands between slashes. */
export const replace: TerraformFunction = define([parts("str"), text("substr"), text("replace")], ([str, substr, by], call) => {
  const given = [whole(str, call.place), textOf(substr, call.place), textOf(by, call.place)];
  const known = knownText(str);
  if (substr.length > 1 && substr.startsWith("/") && substr.endsWith("/")) {
    return known === undefined ? undecided(call, given) : replacePattern(known, substr.slice(1, -1), by, call);
  }
  if (known !== undefined) return textOf(allReplaced(known, substr, by), call.place);
  if (substr === "" || substr.length > MOST || !isSearchedByPart(str, substr)) return undecided(call, given);
  return joined(str.map((part) => (typeof part === "string" ? allReplaced(part, substr, by) : undecided(call, [part, ...given.slice(1)]))), call.place, "replace");
});

/** An empty text stands before every character and at the end, as in Go. */
function allReplaced(str: string, substr: string, by: string): string {
  if (substr === "") return str.length * (by.length + 1) > MAX_LENGTH ? str.padEnd(MAX_LENGTH) : Array.from(str, (letter) => by + letter).join("") + by;
  const pieces = str.split(substr);
  const length = str.length + (pieces.length - 1) * (by.length - substr.length);
  return length > MAX_LENGTH ? str.padEnd(MAX_LENGTH) : pieces.join(by);
}

/** `split(separator, str)`: before and behind what is not known the items are certain, and it may hold further separators itself. */
export const split: TerraformFunction = define([text("separator"), parts("str")], ([separator, str], call) => {
  const known = knownText(str);
  if (known !== undefined) {
    const items = separator === "" ? Array.from(known.slice(0, MAX_SIZE * 2)) : known === "" ? [""] : known.split(separator, MAX_SIZE + 1);
    return items.length > MAX_SIZE ? unknown(TOO_LARGE, call.place) : texts(items, call.place);
  }
  const given = [textOf(separator, call.place), whole(str, call.place)];
  if (separator === "" || separator.length > MOST || str.length === 1 || !isSearchedByPart(str, separator)) return undecided(call, given);
  const pieces: Part[][] = [[]];
  for (const part of str) {
    const [first = "", ...others] = typeof part === "string" ? part.split(separator, MAX_SIZE + 1) : [part];
    pieces.at(-1)?.push(first);
    for (const other of others) pieces.push([other]);
    if (pieces.length > MAX_SIZE) return unknown(TOO_LARGE, call.place);
  }
  const open = pieces.flatMap((piece, index) => (piece.some((part) => typeof part !== "string" && !isAtomic(part, separator)) ? [index] : []));
  if (open.length === 0) return { is: "list", items: pieces.map((piece) => joined(piece, call.place, "split")), collection: "list", place: call.place };
  const [start, end] = [open[0] ?? 0, open.at(-1) ?? 0];
  const item = (piece: readonly Part[]): Reading => joined(piece, call.place, "split");
  const spread: Spread = { is: "spread", least: end - start + 1, most: Number.POSITIVE_INFINITY, of: undecided(call, given), distinct: false };
  return { is: "list", items: [...pieces.slice(0, start).map(item), spread, ...pieces.slice(end + 1).map(item)], collection: "list", place: call.place };
});

/** What is known to hold no `:` and no `/`, or is an id that EC2 makes: letters, digits and a hyphen. */
function isAtomic(part: Reading, separator: string): boolean {
  if (part.is === "reference") return part.attribute === "id" && OF_EC2.test(part.address) && !/^[\w-]/u.test(separator);
  return part.is === "unknown" && part.term?.atomic === true && /^[:/]/u.test(separator);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html */
const OF_EC2 = /(?:^|\.)aws_(?:subnet|vpc|security_group|instance|route_table|internet_gateway|nat_gateway|network_acl|network_interface)\.[^.]*$/u;

type End = "start" | "end";

/** A string without a certain beginning or end. */
export function trimmed(str: readonly Part[], cut: string, end: End, call: FunctionCall): Reading {
  const first = (end === "start" ? str[0] : str.at(-1)) ?? "";
  const rest = end === "start" ? str.slice(1) : str.slice(0, -1);
  const given = (): Reading => undecided(call, [whole(str, call.place), textOf(cut, call.place)]);
  if (typeof first !== "string") return cut === "" ? joined(str, call.place, call.name) : given();
  const isThere = end === "start" ? first.startsWith(cut) : first.endsWith(cut);
  const mayBe = rest.length > 0 && (end === "start" ? cut.startsWith(first) : cut.endsWith(first));
  if (!isThere && mayBe) return given();
  const left = !isThere ? first : end === "start" ? first.slice(cut.length) : first.slice(0, first.length - cut.length);
  return joined(end === "start" ? [left, ...rest] : [...rest, left], call.place, call.name);
}

/** A string without any of some characters at its ends. */
export function trimmedAll(str: readonly Part[], cutset: string, ends: readonly End[], call: FunctionCall, given: readonly Reading[]): Reading {
  const characters = new Set(cutset);
  let left = str;
  for (const end of ends) {
    const first = (end === "start" ? left[0] : left.at(-1)) ?? "";
    const rest = end === "start" ? left.slice(1) : left.slice(0, -1);
    // An attribute of a resource, such as an ARN, holds no white space; whether it holds others nobody can say.
    if (typeof first !== "string" && !(first.is === "reference" && /^\s*$/u.test(cutset))) return undecided(call, given);
    const kept = typeof first === "string" ? without(first, characters, end) : first;
    if (kept === "" && rest.length > 0) return undecided(call, given);
    left = end === "start" ? [kept, ...rest] : [...rest, kept];
  }
  return joined(left, call.place, call.name);
}

function without(str: string, characters: ReadonlySet<string>, end: End): string {
  const letters = Array.from(str);
  if (end === "start") {
    const kept = letters.findIndex((letter) => !characters.has(letter));
    return kept < 0 ? "" : letters.slice(kept).join("");
  }
  const kept = letters.findLastIndex((letter) => !characters.has(letter));
  return letters.slice(0, kept + 1).join("");
}

const MAX_LENGTH = 1_048_577;

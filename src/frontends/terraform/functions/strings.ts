import type { Part } from "../../../value/join.ts";
import type { TerraformFunction } from "./call.ts";
import { mistake } from "./call.ts";
import { define, parts, text, whole } from "./decode-arguments.ts";
import { graphemes } from "./graphemes.ts";
import { lowerCase, titleCase, upperCase } from "./letters.ts";
import { eachPart, joined, knownText, whole as wholeOf } from "./open-text.ts";
import { join } from "./join.ts";
import { replace, split, trimmed, trimmedAll } from "./open-strings.ts";
import { undecided } from "./undecided.ts";
import { boolean, text as textOf, tooLong, MAX_TEXT } from "./values.ts";

/** Terraform's functions of strings, without those of patterns and formats. */
export const STRING_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ["chomp", define([parts("str")], ([str], call) => trimmedAll(str, "\r\n", ["end"], call, [wholeOf(str, call.place)]))],
  ["endswith", found("suffix", endsWith)],
  [
    "indent",
    define([whole("spaces"), parts("str")], ([spaces, str], call) => {
      if (spaces < 0) return mistake("`indent` takes no negative number", call.place);
      if (spaces > MAX_TEXT) return tooLong(call.place);
      return joined(str.map((part) => (typeof part === "string" ? indented(part, spaces) : undecided({ ...call, name: "indent" }, [spacesOf(spaces, call.place), part]))), call.place, "indent");
    }),
  ],
  ["join", join],
  ["lower", define([parts("str")], ([str], call) => eachPart(str, call, lowerCase))],
  ["replace", replace],
  ["split", split],
  ["startswith", found("prefix", startsWith)],
  ["strcontains", found("substr", (str, wanted) => (str.some((part) => typeof part === "string" && part.includes(wanted)) ? true : undefined))],
  ["strrev", define([text("str")], ([str], { place }) => textOf(graphemes(str).toReversed().join(""), place))],
  ["substr", define([text("str"), whole("offset"), whole("length")], ([str, offset, length], { place }) => textOf(substring(str, offset, length), place))],
  ["title", define([text("str")], ([str], { place }) => textOf(titleCase(str), place))],
  ["trim", define([parts("str"), text("cutset")], ([str, cutset], call) => trimmedAll(str, cutset, ["start", "end"], call, [wholeOf(str, call.place), textOf(cutset, call.place)]))],
  ["trimprefix", define([parts("str"), text("prefix")], ([str, prefix], call) => trimmed(str, prefix, "start", call))],
  ["trimspace", define([parts("str")], ([str], call) => trimmedAll(str, SPACES, ["start", "end"], call, [wholeOf(str, call.place)]))],
  ["trimsuffix", define([parts("str"), text("suffix")], ([str, suffix], call) => trimmed(str, suffix, "end", call))],
  ["upper", define([parts("str")], ([str], call) => eachPart(str, call, upperCase))],
]);

/** Unicode's white space. */
const SPACES = "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

function found(name: string, search: (str: readonly Part[], wanted: string) => boolean | undefined): TerraformFunction {
  return define(
    [parts("str"), text(name)],
    ([str, wanted], call) => {
      const known = knownText(str);
      const answer = search(known === undefined ? str : [known], wanted) ?? (known === undefined ? undefined : false);
      return answer === undefined ? undecided(call, [wholeOf(str, call.place), textOf(wanted, call.place)], { boolean: true }) : boolean(answer, call.place);
    },
    { boolean: true },
  );
}

/** Undefined where what is known does not tell: it is all of the beginning that is wanted, or less. */
function startsWith([first = ""]: readonly Part[], wanted: string): boolean | undefined {
  if (typeof first !== "string") return wanted === "" ? true : undefined;
  return first.startsWith(wanted) ? true : wanted.startsWith(first) ? undefined : false;
}

function endsWith(str: readonly Part[], wanted: string): boolean | undefined {
  const last = str.at(-1) ?? "";
  if (typeof last !== "string") return wanted === "" ? true : undefined;
  return last.endsWith(wanted) ? true : wanted.endsWith(last) ? undefined : false;
}

/** Counted in grapheme clusters; a negative offset counts from the end, a negative length means all the rest. */
function substring(str: string, offset: number, length: number): string {
  const letters = graphemes(str);
  const start = offset < 0 ? Math.max(0, letters.length + offset) : offset;
  return letters.slice(start, length < 0 ? undefined : start + length).join("");
}

function indented(str: string, spaces: number): string {
  const lines = str.split("\n");
  return str.length + lines.length * spaces > MAX_TEXT ? str.padEnd(MAX_TEXT + 1) : lines.join(`\n${" ".repeat(spaces)}`);
}

const spacesOf = (spaces: number, place: Parameters<typeof textOf>[1]) => ({ is: "scalar", text: String(spaces), quoted: false, place }) as const;

import type { Part } from "../../../value/join.ts";
import type { ListReading, Reading } from "../../../value/reading.ts";
import { type Leaf, throughAll } from "../../../value/through.ts";
import { type FunctionCall, mistake, type TerraformFunction } from "./call.ts";
import { text } from "./decode-arguments.ts";
import { formatFloat, formatInteger, general } from "./format-numbers.ts";
import { parseFormat, type Segment, type Verb } from "./format-verbs.ts";
import { graphemes } from "./graphemes.ts";
import { encodeJson } from "./json-encode.ts";
import { isWhole, parseNumber } from "./numbers.ts";
import { joined } from "./open-text.ts";
import { undecided } from "./undecided.ts";
import { MAX_TEXT, text as textOf, tooLong } from "./values.ts";

/** `format(format, values...)`: a text in parts where values are not known. */
export const format: TerraformFunction = (args, call) => {
  const segments = segmentsOf(args, call);
  return isReading(segments) ? segments : written(segments, args.slice(1), call);
};

/** `formatlist(format, values...)`: one text for each item of the lists, which are all of one length; what is no list stands in each. */
export const formatList: TerraformFunction = (args, call) => {
  const segments = segmentsOf(args, call);
  if (isReading(segments)) return segments;
  const values = args.slice(1);
  if (values.some((value) => value.is === "absent" || (value.is === "unknown" && value.malformed !== true) || value.is === "reference" || isOpen(value))) return undecided(call, args);
  const lists = values.filter((value) => value.is === "list");
  const [first] = lists;
  const count = first ? first.items.length : 1;
  if (lists.some(({ items }) => items.length !== count)) return mistake("`formatlist` takes lists of one length", call.place);
  if (count > MOST_ITEMS) return tooLong(call.place);
  const items = Array.from({ length: count }, (_each, index) => {
    const row = values.map((value) => (value.is === "list" ? (itemOf(value, index) ?? value) : value));
    return throughAll(row, call.place, (leaves) =>
      leaves.some((leaf) => leaf.is === "absent") ? mistake("`formatlist` cannot write null", call.place) : written(segments, leaves, call),
    );
  });
  return items.find((item) => item.is === "unknown" && item.malformed) ?? { is: "list", items, collection: "list", place: call.place };
};

function segmentsOf([first, ...values]: readonly Leaf[], call: FunctionCall): readonly Segment[] | Reading {
  if (!first) return mistake(`\`${call.name}\` takes at least one argument: \`format\` is missing`, call.place);
  const stopped = [first, ...values].find((argument) => argument.is === "unknown" && argument.malformed);
  if (stopped) return stopped;
  const decoded = text("format").decode(first);
  if (decoded.is === "refused") return mistake(`\`${call.name}\` cannot take this for \`format\`: ${decoded.why}`, call.place);
  if (decoded.is === "undecided") return undecided(call, [first, ...values]);
  const segments = parseFormat(decoded.value);
  if (!segments) return mistake(`\`${call.name}\` cannot read the format "${decoded.value}"`, call.place);
  const verbs = segments.filter((segment) => typeof segment !== "string");
  const used = verbs.reduce((most, { argument }) => Math.max(most, argument + 1), 0);
  if (used !== values.length) return mistake(`\`${call.name}\` is given ${String(values.length)} values, and its format wants ${String(used)}`, call.place);
  const unknownMode = verbs.find(({ mode }) => !MODES.includes(mode));
  return unknownMode ? mistake(`\`${call.name}\` does not know \`${unknownMode.written}\``, call.place) : segments;
}

function written(segments: readonly Segment[], values: readonly Leaf[], call: FunctionCall): Reading {
  const parts: Part[] = [];
  let length = 0;
  for (const segment of segments) {
    const value = typeof segment === "string" ? undefined : values[segment.argument];
    if (typeof segment === "string") parts.push(segment);
    else if (value) {
      const part = ofVerb(segment, value, call);
      if (typeof part !== "string" && part.is === "unknown" && part.malformed) return part;
      parts.push(part);
      length += typeof part === "string" ? part.length : 1;
      if (length > MAX_TEXT) return tooLong(call.place);
    }
  }
  return joined(parts, call.place, call.name);
}

function ofVerb(verb: Verb, value: Leaf, call: FunctionCall): Part {
  if (value.is === "absent") {
    // A null that is written as such has no type, and Terraform then knows nothing of the text.
    return verb.mode === "v" ? padded(verb, "null") : { is: "unknown", why: "null cannot be written in a text", place: call.place };
  }
  if (value.is === "scalar") return ofScalar(verb, value.text, value.quoted, call);
  if (value.is === "list" || value.is === "map") return ofCollection(verb, value, call);
  const isPlain = verb.width === undefined && verb.precision === undefined && verb.flags === "" && "svd".includes(verb.mode);
  return isPlain ? value : undecided({ ...call, name: "format" }, [textOf(verb.written, call.place), value]);
}

function ofScalar(verb: Verb, value: string, quoted: boolean, call: FunctionCall): Part {
  const refuse = (wanted: string): Reading => mistake(`\`${call.name}\` cannot write "${value}" as \`${verb.written}\`: ${wanted} is wanted`, call.place);
  switch (verb.mode) {
    case "v":
      return ofAny(verb, value, quoted);
    case "t":
      return BOOLEANS.get(value) ?? refuse("true or false");
    case "s":
    case "q": {
      const cut = verb.precision === undefined || verb.precision === 0 ? value : graphemes(value).slice(0, verb.precision).join("");
      return padded(verb, verb.mode === "s" ? cut : JSON.stringify(cut).replace(/[<>&]/gu, escaped));
    }
    default: {
      const number = parseNumber(value);
      if (!number) return refuse("a number");
      if (!"bdoxX".includes(verb.mode)) return formatFloat(number, verb);
      return isWhole(number) ? formatInteger(number.mantissa << BigInt(number.exponent), verb) : refuse("a whole number");
    }
  }
}

function ofAny(verb: Verb, value: string, quoted: boolean): string {
  const number = quoted ? undefined : parseNumber(value);
  if (verb.flags.includes("#")) return padded(verb, quoted ? JSON.stringify(value).replace(/[<>&]/gu, escaped) : value);
  return padded(verb, number ? (number.mantissa < 0n ? `-${general({ ...number, mantissa: -number.mantissa })}` : general(number)) : value);
}

function ofCollection(verb: Verb, value: Leaf, call: FunctionCall): Part {
  if (verb.mode !== "v") return mistake(`\`${call.name}\` cannot write a ${value.is} as \`${verb.written}\``, call.place);
  const json = encodeJson(value, { ...call, name: "jsonencode" });
  return json.is === "scalar" ? padded(verb, json.text) : json;
}

/** To a width in grapheme clusters, with zeros where that is asked for, on the left or the right. */
function padded({ flags, width }: Verb, value: string): string {
  if (width === undefined) return value;
  const missing = Math.max(0, width - graphemes(value.slice(0, MAX_TEXT)).length);
  const padding = (flags.includes("0") ? "0" : " ").repeat(missing);
  return flags.includes("-") ? value + padding : padding + value;
}

const escaped = (letter: string): string => `\\u00${letter.charCodeAt(0).toString(16)}`;

function itemOf(list: ListReading, index: number): Reading | undefined {
  const item = list.items[index];
  return item?.is === "spread" ? undefined : item;
}

/** A list that may be longer, or whose items may stand in another order. */
const isOpen = (value: Leaf): boolean =>
  value.is === "list" && value.items.some((item) => item.is === "spread" || item.is === "choice" || (value.collection === "set" && value.items.length > 1 && item.is !== "scalar"));

const isReading = (value: readonly Segment[] | Reading): value is Reading => "is" in value;

const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["1", "true"],
  ["false", "false"],
  ["0", "false"],
]);

const MODES = "vtbdoxXeEfgGsq";

const MOST_ITEMS = 10_000;

import type { FunctionCall, TerraformFunction } from "./call.ts";
import { mistake } from "./call.ts";
import { characterSet, CHARACTER_SETS } from "./character-sets.ts";
import { decodeCsv } from "./csv.ts";
import { any, define, text } from "./decode-arguments.ts";
import { encodeJson } from "./json-encode.ts";
import { decodeJson } from "./json-decode.ts";
import { undecided } from "./undecided.ts";
import { text as textOf } from "./values.ts";
import { decodeYaml } from "./yaml-decode.ts";
import { encodeYaml } from "./yaml-encode.ts";
import type { Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";

/** Terraform's functions that write values as text and read them from it. */
export const ENCODING_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  [
    "base64decode",
    define([text("str")], ([str], call) => {
      const bytes = fromBase64(str);
      return bytes ? utf8(bytes, call) : mistake("`base64decode` is given something that is no Base64", call.place);
    }),
  ],
  ["base64encode", define([text("str")], ([str], { place }) => textOf(Buffer.from(str, "utf8").toString("base64"), place))],
  // The bytes hang on the compressor.
  ["base64gzip", define([text("str")], ([str], call) => ({ ...undecided(call, [textOf(str, call.place)]), why: "compressed text is not read" }))],
  ["csvdecode", decoder("csvdecode", "str", decodeCsv)],
  ["jsondecode", decoder("jsondecode", "str", decodeJson)],
  ["jsonencode", define([any("val", { nullable: true })], ([val], call) => encodeJson(val, call))],
  [
    "textdecodebase64",
    define([text("source"), text("encoding")], ([source, encoding], call) =>
      withCharacterSet(encoding, call, ({ decode }) => {
        const bytes = fromBase64(source);
        if (!bytes) return mistake("`textdecodebase64` is given something that is no Base64", call.place);
        const decoded = decode(bytes);
        return decoded === undefined ? mistake(`\`textdecodebase64\` is given bytes that are no ${encoding}`, call.place) : textOf(decoded, call.place);
      }, [textOf(source, call.place), textOf(encoding, call.place)]),
    ),
  ],
  [
    "textencodebase64",
    define([text("string"), text("encoding")], ([string, encoding], call) =>
      withCharacterSet(encoding, call, ({ encode }) => {
        const bytes = encode(string);
        return bytes ? textOf(bytes.toString("base64"), call.place) : mistake(`\`textencodebase64\` is given characters that ${encoding} has not`, call.place);
      }, [textOf(string, call.place), textOf(encoding, call.place)]),
    ),
  ],
  ["urlencode", define([text("str")], ([str], { place }) => textOf(urlEncoded(str), place))],
  [
    "urldecode",
    define([text("str")], ([str], call) => {
      try {
        return textOf(decodeURIComponent(str.replaceAll("+", " ")), call.place);
      } catch {
        return mistake("`urldecode` is given something that is not encoded for a URL", call.place);
      }
    }),
  ],
  ["yamldecode", decoder("yamldecode", "src", decodeYaml)],
  ["yamlencode", define([any("value", { nullable: true })], ([value], call) => encodeYaml(value, call))],
]);

function decoder(name: string, parameter: string, decode: (text: string, place: Place) => Reading | string): TerraformFunction {
  return define([text(parameter)], ([str], { place }) => {
    const value = decode(str, place);
    return typeof value === "string" ? mistake(`\`${name}\` cannot read what it is given: ${value}`, place) : value;
  });
}

type CharacterSet = NonNullable<ReturnType<typeof characterSet>>;

function withCharacterSet(encoding: string, call: FunctionCall, read: (set: CharacterSet) => Reading, args: readonly Reading[]): Reading {
  const set = characterSet(encoding);
  if (set) return read(set);
  return CHARACTER_SETS.has(encoding.toLowerCase())
    ? { ...undecided(call, args), why: `text in ${encoding} is not read` }
    : mistake(`\`${call.name}\` knows no encoding "${encoding}"`, call.place);
}

/** As Go reads it: with its padding; line breaks do not count. */
export function fromBase64(written: string): Buffer | undefined {
  const packed = written.replace(/[\r\n]/gu, "");
  const isWhole = packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(packed);
  return isWhole ? Buffer.from(packed, "base64") : undefined;
}

export function utf8(bytes: Uint8Array, { name, place }: FunctionCall): Reading {
  try {
    return textOf(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), place);
  } catch {
    return mistake(`\`${name}\` is given bytes that are no text in UTF-8`, place);
  }
}

/** As Go's `url.QueryEscape`. */
const urlEncoded = (str: string): string =>
  encodeURIComponent(str.toWellFormed()).replaceAll("%20", "+").replace(/[!'()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

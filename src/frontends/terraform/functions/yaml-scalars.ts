import type { Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { parseTimestamp, writeTimestamp } from "./timestamps.ts";
import { fromInteger, parseNumber } from "./numbers.ts";
import { boolean, number, text as textOf } from "./values.ts";

/** What a plain word of YAML means to Terraform: YAML 1.1's booleans and dates, decimal numbers, hexadecimal and octal ones. */
export function resolvePlain(written: string, place: Place): Reading | string {
  if (NULLS.has(written)) return { is: "absent", place };
  const truth = BOOLEANS.get(written);
  if (truth !== undefined) return boolean(truth, place);
  if (/^[+-]?\.(?:inf|Inf|INF)$/u.test(written)) return { is: "unknown", why: "infinite numbers are not read", place };
  if (/^\.(?:nan|NaN|NAN)$/u.test(written)) return "it has no-number for a number";
  return resolveNumber(written, place) ?? resolveDate(written, place) ?? textOf(written, place);
}

/** What a tag makes of a word; a text of what is wrong otherwise. */
export function resolveTagged(tag: string, written: string, isPlain: boolean, place: Place): Reading | string {
  const wrong = `it cannot read "${written}" as \`${tag}\``;
  const resolved = isPlain ? resolvePlain(written, place) : textOf(written, place);
  switch (tag) {
    case "tag:yaml.org,2002:str":
      return textOf(written, place);
    case "tag:yaml.org,2002:null":
      return isPlain ? { is: "absent", place } : resolved;
    case "tag:yaml.org,2002:int":
    case "tag:yaml.org,2002:float":
      return isPlain ? (resolveNumber(written, place) ?? wrong) : resolved;
    case "tag:yaml.org,2002:bool": {
      const truth = BOOLEANS.get(written);
      return !isPlain ? resolved : truth === undefined ? wrong : boolean(truth, place);
    }
    case "tag:yaml.org,2002:timestamp":
      return isPlain ? (resolveDate(written, place) ?? wrong) : resolved;
    case "tag:yaml.org,2002:binary":
      return /^[A-Za-z0-9+/\s]*(?:={1,2}\s*)?$/u.test(written) && written.replace(/\s/gu, "").length % 4 === 0 ? textOf(written, place) : wrong;
    default:
      return `it knows no tag \`${tag}\``;
  }
}

function resolveNumber(written: string, place: Place): Reading | undefined {
  const based = /^0(?:x[0-9A-Fa-f]+|o[0-7]+)$/u.test(written) && written.length < 100;
  const parsed = based ? fromInteger(BigInt(written)) : parseNumber(written);
  return parsed && number(parsed, place);
}

function resolveDate(written: string, place: Place): Reading | undefined {
  const [, year, month = "", day = "", time = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})(.*)$/u.exec(written) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const [, mark, hours = "", minutes = "", seconds = "", zone = ""] = /^([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/u.exec(time) ?? [];
  if (time !== "" && (mark === undefined || (mark === " ") !== (zone === ""))) return undefined;
  const clock = [hours, minutes, seconds].map((each) => each.padStart(2, "0")).join(":");
  const timestamp = parseTimestamp(`${date}T${clock}${zone === "" ? "Z" : zone}`);
  return timestamp && textOf(writeTimestamp(timestamp), place);
}

const NULLS: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word): readonly [string, boolean] => [word, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word): readonly [string, boolean] => [word, false]),
]);

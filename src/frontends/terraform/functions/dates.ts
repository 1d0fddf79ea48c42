import type { Reading } from "../../../value/reading.ts";
import { type FunctionCall, mistake, type TerraformFunction } from "./call.ts";
import { define, text } from "./decode-arguments.ts";
import { fromInteger } from "./numbers.ts";
import { type Fields, fieldsOf, parseDuration, parseTimestamp, type Timestamp, two, writeOffset, writeTimestamp } from "./timestamps.ts";
import { number as numberOf, text as textOf } from "./values.ts";

/** Terraform's functions of dates that hang on nothing but their arguments. */
export const DATE_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ["formatdate", define([text("format"), text("time")], ([format, time], call) => withTime(time, call, (timestamp) => formatDate(format, timestamp, call)))],
  [
    "timeadd",
    define([text("timestamp"), text("duration")], ([timestamp, duration], call) =>
      withTime(timestamp, call, ({ nanoseconds, offset }) => {
        const added = parseDuration(duration);
        if (added === undefined) return mistake(`\`timeadd\` knows no duration "${duration}"; write one such as "1h30m"`, call.place);
        return textOf(writeTimestamp({ nanoseconds: nanoseconds + added, offset }), call.place);
      }),
    ),
  ],
  [
    "timecmp",
    define([text("timestamp_a"), text("timestamp_b")], ([a, b], call) =>
      withTime(a, call, (one) =>
        withTime(b, call, (other) => {
          const order = one.nanoseconds < other.nanoseconds ? -1n : one.nanoseconds > other.nanoseconds ? 1n : 0n;
          return numberOf(fromInteger(order), call.place);
        }),
      ),
    ),
  ],
]);

function withTime(written: string, call: FunctionCall, read: (timestamp: Timestamp) => Reading): Reading {
  const timestamp = parseTimestamp(written);
  return timestamp ? read(timestamp) : mistake(`\`${call.name}\` cannot read "${written}" as a time; write it as in "2006-01-02T15:04:05Z"`, call.place);
}

/** Runs of one letter are verbs, what stands between `'` is text, other characters are themselves. */
function formatDate(format: string, timestamp: Timestamp, call: FunctionCall): Reading {
  const fields = fieldsOf(timestamp);
  let written = "";
  for (const [token] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^]/gu)) {
    if (token === "'") return mistake("`formatdate` finds no end of a text between `'`", call.place);
    const part = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : /^[A-Za-z]/u.test(token) ? VERBS.get(token)?.(fields, timestamp) : token;
    if (part === undefined) return mistake(`\`formatdate\` does not know \`${token}\``, call.place);
    written += part;
  }
  return textOf(written, call.place);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const monthOf = ({ month }: Fields): string => MONTHS[month - 1] ?? "";

const dayOf = ({ weekday }: Fields): string => DAYS[weekday] ?? "";

const twelve = ({ hours }: Fields): number => hours % 12 || 12;

const VERBS: ReadonlyMap<string, (fields: Fields, timestamp: Timestamp) => string> = new Map([
  ["YYYY", ({ year }: Fields) => String(year).padStart(4, "0")],
  ["YY", ({ year }: Fields) => two(year % 100)],
  ["MMMM", monthOf],
  ["MMM", (fields: Fields) => monthOf(fields).slice(0, 3)],
  ["MM", ({ month }: Fields) => two(month)],
  ["M", ({ month }: Fields) => String(month)],
  ["DD", ({ day }: Fields) => two(day)],
  ["D", ({ day }: Fields) => String(day)],
  ["EEEE", dayOf],
  ["EEE", (fields: Fields) => dayOf(fields).slice(0, 3)],
  ["hh", ({ hours }: Fields) => two(hours)],
  ["h", ({ hours }: Fields) => String(hours)],
  ["HH", (fields: Fields) => two(twelve(fields))],
  ["H", (fields: Fields) => String(twelve(fields))],
  ["AA", ({ hours }: Fields) => (hours < 12 ? "AM" : "PM")],
  ["aa", ({ hours }: Fields) => (hours < 12 ? "am" : "pm")],
  ["mm", ({ minutes }: Fields) => two(minutes)],
  ["m", ({ minutes }: Fields) => String(minutes)],
  ["ss", ({ seconds }: Fields) => two(seconds)],
  ["s", ({ seconds }: Fields) => String(seconds)],
  ["Z", (_fields: Fields, { offset }: Timestamp) => (offset === 0 ? "Z" : writeOffset(offset, ":"))],
  ["ZZZ", (_fields: Fields, { offset }: Timestamp) => (offset === 0 ? "UTC" : writeOffset(offset, ""))],
  ["ZZZZ", (_fields: Fields, { offset }: Timestamp) => writeOffset(offset, "")],
  ["ZZZZZ", (_fields: Fields, { offset }: Timestamp) => writeOffset(offset, ":")],
]);

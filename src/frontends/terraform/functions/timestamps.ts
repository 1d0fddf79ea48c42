/** A moment as RFC 3339 writes it, with its own offset. */
export interface Timestamp {
  /** Nanoseconds since 1970, so that durations can be added exactly. */
  readonly nanoseconds: bigint;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

/** The fields of a moment at its offset. */
export interface Fields {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From 0 for Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/u;

/** As strict as Terraform: capital letters, a full time and an offset. */
export function parseTimestamp(text: string): Timestamp | undefined {
  const [whole, year, month, day, hours, minutes, seconds, fraction = "", sign, offsetHours = "0", offsetMinutes = "0"] = RFC3339.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [y, mo, d, h, mi, s] = [year, month, day, hours, minutes, seconds].map(Number);
  if (y === undefined || mo === undefined || d === undefined || h === undefined || mi === undefined || s === undefined) return undefined;
  if (mo < 1 || mo > 12 || d < 1 || d > daysIn(y, mo) || h > 23 || mi > 59 || s > 59) return undefined;
  if (Number(offsetHours) > 24 || Number(offsetMinutes) > 59) return undefined;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
  const date = new Date(0);
  date.setUTCFullYear(y, mo - 1, d);
  date.setUTCHours(h, mi - offset, s);
  return { nanoseconds: BigInt(date.getTime()) * 1_000_000n + BigInt(fraction.slice(0, 9).padEnd(9, "0")), offset };
}

export function fieldsOf({ nanoseconds, offset }: Timestamp): Fields {
  const date = new Date(Number(nanoseconds / 1_000_000n - (nanoseconds % 1_000_000n < 0n ? 1n : 0n)) + offset * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}

/** To the second, as Terraform writes it. */
export function writeTimestamp(timestamp: Timestamp): string {
  const { year, month, day, hours, minutes, seconds } = fieldsOf(timestamp);
  const date = [String(year).padStart(4, "0"), two(month), two(day)].join("-");
  return `${date}T${[hours, minutes, seconds].map(two).join(":")}${timestamp.offset === 0 ? "Z" : writeOffset(timestamp.offset, ":")}`;
}

export function writeOffset(offset: number, separator: string): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

export const two = (value: number): string => String(value).padStart(2, "0");

const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const DURATION = /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/u;

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["\u00b5s", 1_000n],
  ["\u03bcs", 1_000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

/** A duration as Go reads it, `-1h30m`, in nanoseconds. */
export function parseDuration(text: string): bigint | undefined {
  if (/^[+-]?0$/u.test(text)) return 0n;
  if (text.length > 200 || !DURATION.test(text)) return undefined;
  let total = 0n;
  for (const [, units = "", fraction = "", unit = ""] of text.matchAll(/(?<![\d.])(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gu)) {
    const size = UNITS.get(unit) ?? 0n;
    total += BigInt(units || "0") * size + (BigInt(fraction || "0") * size) / 10n ** BigInt(fraction.length);
  }
  if (total > LONGEST) return undefined;
  return text.startsWith("-") ? -total : total;
}

/** Some 292 years: what fits Go's 64 bits. */
const LONGEST = 2n ** 63n - 1n;

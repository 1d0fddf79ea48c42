import type { Told } from "../mechanisms/mechanism.ts";

const DAY = 86_400;
const HOUR = 3600;
const MINUTE = 60;

/**
 * A time as people say it: "2 h 15 min", "47 min", rounded up to what makes a difference. What nothing brings back is a word, not a
 * number.
 */
export function inWords(seconds: number): string {
  if (seconds === Infinity) return "unrecoverable";
  const whole = Math.ceil(seconds);
  if (whole === 0) return "0";
  if (whole < MINUTE) return `${String(whole)} s`;
  // Seconds are told of a few minutes, minutes of a few hours, and hours of a few days.
  if (whole < FEW * MINUTE) return two(whole, MINUTE, "min", 1, "s");
  if (whole <= HOUR - MINUTE) return two(upTo(whole, MINUTE), MINUTE, "min", 1, "s");
  if (whole < FEW * HOUR) return two(upTo(whole, MINUTE), HOUR, "h", MINUTE, "min");
  if (whole < 3 * DAY) return two(upTo(whole, HOUR), HOUR, "h", MINUTE, "min");
  return two(upTo(whole, HOUR), DAY, "d", HOUR, "h");
}

const FEW = 10;

const upTo = (seconds: number, unit: number): number => Math.ceil(seconds / unit) * unit;

function two(seconds: number, large: number, name: string, small: number, smaller: string): string {
  const rest = Math.floor((seconds % large) / small);
  return `${String(Math.floor(seconds / large))} ${name}${rest === 0 ? "" : ` ${String(rest)} ${smaller}`}`;
}

/** A number of a mechanism: "1 min, at most 2 min: a failover takes 60 to 120 s", or its formula. */
export function tellNumber({ says, time }: Pick<Told, "says" | "time">): string {
  if (time === undefined) return says;
  const { typical, bound } = time;
  const most = bound === typical ? "" : bound === Infinity ? ", and AWS names no bound" : `, at most ${inWords(bound)}`;
  return `${inWords(typical)}${most}: ${says}`;
}

import { secondsOf } from "../config/duration.ts";
import { UsageError } from "./usage-error.ts";

/** `15m`, `4h`, `0s`, `7d`, in seconds. */
export function duration(flag: string, text: string): number {
  const seconds = secondsOf(text);
  if (seconds === undefined) throw new UsageError(`${flag} ${JSON.stringify(text)} is no duration; write a number and s, m, h or d, such as 15m`);
  return seconds;
}

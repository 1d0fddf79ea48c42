import { UsageError } from "./usage-error.ts";

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `15m`, `4h`, `0s`, `7d`, in seconds. */
export function duration(flag: string, text: string): number {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([smhd])$/u.exec(text) ?? [];
  const seconds = SECONDS[unit];
  if (number === undefined || seconds === undefined) {
    throw new UsageError(`${flag} ${JSON.stringify(text)} is no duration; write a number and s, m, h or d, such as 15m`);
  }
  return Number(number) * seconds;
}

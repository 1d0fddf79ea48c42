/** A number and s, m, h or d: the shape of a duration wherever one is written. */
export const DURATION_SHAPE = "^[0-9]+(?:\\.[0-9]+)?[smhd]$";

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `15m`, `4h`, `0s`, `7d`, in seconds; undefined for what is no duration. */
export function secondsOf(text: string): number | undefined {
  const seconds = SECONDS[text.slice(-1)];
  return seconds === undefined || !SHAPE.test(text) ? undefined : Number(text.slice(0, -1)) * seconds;
}

const SHAPE = new RegExp(DURATION_SHAPE, "u");

import type { Reading, Unknown } from "./reading.ts";

/** What an unknown is made from, as far as that may name anything: a literal does not. */
export function madeFrom(readings: readonly Reading[]): Pick<Unknown, "from"> {
  const from = readings.filter(mayName);
  return from.length > 0 ? { from } : {};
}

const mayName = (reading: Reading): boolean => reading.is !== "scalar" && reading.is !== "absent" && (reading.is !== "unknown" || reading.from !== undefined);

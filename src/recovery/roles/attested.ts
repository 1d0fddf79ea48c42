import type { StatedDay } from "../../graph/statements.ts";

/** What becomes of a day on which something was done: it counts, it is due again, or it has not come yet. */
export interface Recency {
  readonly outcome: "attested" | "expired" | "missing";
  /** A clause that goes on after the name of what was done: "was 20 days ago". */
  readonly says: string;
}

/** What was done counts for as long as two of its kind are to be apart: a year, where nothing is said. */
export function recencyOf({ date, every = YEAR }: StatedDay, today: string): Recency {
  const age = Math.floor((Date.parse(today) - Date.parse(date)) / DAY_IN_MS);
  // Where the day begins earlier than in UTC it may be tomorrow already.
  if (!(age >= -1)) return { outcome: "missing", says: `is of ${date}, a day that has not come yet` };
  if (age > every) return { outcome: "expired", says: `was ${String(age)} days ago, and is to be every ${String(every)}` };
  return { outcome: "attested", says: `of ${date} is attested` };
}

/** In days. */
const YEAR = 365;
const DAY_IN_MS = 86_400_000;

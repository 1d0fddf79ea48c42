import { inWords } from "../../recovery/estimate/words.ts";
import type { ReportedEstimate, ReportedTime } from "../recovery-report.ts";

/** "2 h 15 min", "unrecoverable". */
export const timeWords = (time: ReportedTime): string => (typeof time === "number" ? inWords(time) : time);

/** What is to be expected: "2 h 15 min", "1–2 min", "1 min+" where AWS names no bound; with `~` what AWS does not publish. Nothing where nothing has to be recovered. */
export function estimateWords({ proven, possible, isEstimate }: ReportedEstimate): string {
  if (!proven || !possible) return "–";
  const most = later(proven.typical, proven.bound);
  const open = most === "unbounded";
  const words = range(timeWords(possible.typical), timeWords(open ? proven.typical : most));
  return `${isEstimate ? "~" : ""}${words}${open ? "+" : ""}`;
}

/** The later of two times. */
const later = (one: ReportedTime, other: ReportedTime): ReportedTime => (typeof one === "number" && (typeof other !== "number" || other > one) ? other : one);

/** "1–2 min", "5 min–2 h", or one of them where they are alike. */
function range(least: string, most: string): string {
  if (least === most) return most;
  const [number, unit, ...rest] = least.split(" ");
  const [, other, ...others] = most.split(" ");
  const isAlike = unit !== undefined && unit === other && rest.length + others.length === 0;
  return `${isAlike ? (number ?? "") : least}–${most}`;
}

import type { ReportedDisruption, ReportedRecovery } from "../recovery-report.ts";
import { estimateWords } from "./times.ts";
import { shownDisruption } from "./way.ts";
import { STANDING_WORDS } from "./words.ts";

/** The recovery in a line: "recognised as pilot-light; lost region: RTO ~2 h 15 min (breached), RPO 1 min (met)". */
export function recoveryLine(recovery: ReportedRecovery): readonly string[] {
  const { strategy } = recovery;
  const disruption = shownDisruption(recovery);
  const told = disruption === undefined ? undefined : recovery.disruptions[disruption];
  const parts = [
    ...(strategy ? [strategy.recognised === undefined ? "no strategy is recognised" : `recognised as ${strategy.recognised}`] : []),
    ...(told && disruption ? [`${disruption === "mistake" ? disruption : `lost ${disruption}`}: ${figuresOf(told)}`] : []),
  ];
  return parts.length === 0 ? [] : [parts.join("; ")];
}

/** What is lost for good is told once. */
function figuresOf({ rto, rpo }: ReportedDisruption): string {
  const [time, data] = [rto, rpo].map((each) => `${estimateWords(each)} (${STANDING_WORDS[each.standing]})`);
  return time === data && rto.proven?.typical === "unrecoverable" ? String(time) : `RTO ${String(time)}, RPO ${String(data)}`;
}

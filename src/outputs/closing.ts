import { changeLines } from "./change-text.ts";
import type { OutputOptions } from "./options.ts";
import { counted, listed } from "./prose.ts";
import { recoveryLine } from "./recovery/line.ts";
import type { Report } from "./report.ts";
import { scoreOf } from "./scorecard-text.ts";
import { summary } from "./summary.ts";

/** How a run ends where it shows no scorecard: the tier in a line, what was found, what was read. */
export const closing = (report: Report, options: OutputOptions): readonly string[] => [...changeLines(report, options), ...tierLine(report, options), ...recovery(report), ...summary(report, options)];

/** How the only workload that is judged would recover. */
function recovery({ workloads }: Report): readonly string[] {
  const [only, ...others] = workloads.filter(({ verdict }) => verdict !== undefined);
  return only?.recovery && others.length === 0 ? recoveryLine(only.recovery) : [];
}

/** The tier, and how the workload or the workloads stand against it; nothing where nothing was judged by it. */
export function tierLine({ tier, workloads, rules }: Report, { ofRules = rules.size }: OutputOptions): readonly string[] {
  const judged = workloads.filter(({ verdict }) => verdict !== undefined);
  const [only] = judged;
  const free = workloads.filter(({ isFree }) => isFree).length;
  if (!only) return free === 0 ? [] : [`no tier is asked of ${counted(free, "workload")}: read and not judged`];
  const origin = tier.byDefault ? ` (${tier.isMixed ? "for some " : ""}by default; see --tier)` : "";
  const counts = (["missed by", "unproven for", "met by"] as const).flatMap((words) => {
    const count = judged.filter(({ verdict = "" }) => words.startsWith(`${verdict} `)).length;
    return count === 0 ? [] : [`${words} ${String(count)}`];
  });
  const result = judged.length > 1 ? `${listed(counts)} workloads` : `${only.verdict ?? ""}, ${scoreOf(only) === undefined ? "no score" : `${scoreOf(only) ?? ""} of 100`}`;
  const some = rules.size < ofRules ? `, by ${String(rules.size)} of ${String(ofRules)} rules` : "";
  const others = free === 0 ? "" : `; no tier is asked of ${String(free)} more`;
  return [`${tier.isMixed ? "tiers of their own" : `tier ${tier.chosen}`}${origin}: ${result}${some}${others}`];
}

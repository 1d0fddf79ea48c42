import type { Scorecard } from "../recovery/scorecard.ts";
import { TIERS } from "../recovery/tiers.ts";
import type { OutputOptions } from "./options.ts";
import { paint, type Paint } from "./paint.ts";
import { counted } from "./prose.ts";
import type { Report } from "./report.ts";
import { scoreOf, scorecard, verdictWord } from "./scorecard-text.ts";
import { visible } from "./visible.ts";
import { hanging, pad, widthOf } from "./width.ts";

/** How the workloads stand against the chosen tier: one in full, many as a table, worst first. */
export function scorecards(report: Report, options: OutputOptions): readonly (readonly string[])[] {
  const brushes = paint(options.color ?? false);
  const columns = options.width ?? 80;
  const [only] = report.workloads;
  if (!only) return [];
  const head = heading(report, options, columns, brushes);
  if (report.workloads.length === 1) return [head, scorecard(only, columns, brushes)];
  return [head, table(report.workloads, options.verbose ? Infinity : MOST_WORKLOADS, brushes)];
}

/** The tier and how it came to be the one. */
function heading({ tier, rules }: Report, { ofRules = rules.size }: OutputOptions, columns: number, { strong }: Paint): readonly string[] {
  const origin = tier.byDefault ? "  (by default: none was chosen)" : "";
  const how = `Choose one with --tier ${TIERS.slice(0, -1).join(", ")} or ${TIERS.at(-1) ?? ""}.`;
  const some = `Only ${counted(rules.size, "rule")} of ${String(ofRules)} ${rules.size === 1 ? "was" : "were"} asked, and the tier is judged by ${rules.size === 1 ? "it" : "them"} alone.`;
  return [
    `${strong(`Tier ${tier.chosen}`)}${origin}`,
    ...(tier.byDefault ? hanging("  ", how, columns) : []),
    ...(rules.size < ofRules ? hanging("  ", some, columns) : []),
  ];
}

function table(workloads: readonly Scorecard[], most: number, brushes: Paint): readonly string[] {
  const shown = workloads.slice(0, most);
  const left = workloads.length - shown.length;
  const rows = shown.map((each) => [scoreOf(each) ?? "no score", each.highestMet ?? "none"] as const);
  const scores = Math.max("score".length, ...rows.map(([score]) => widthOf(score)));
  const tiers = Math.max("met".length, ...rows.map(([, tier]) => widthOf(tier)));
  const line = (verdict: string, score: string, tier: string, name: string): string =>
    `${verdict}  ${score.padStart(scores)}  ${pad(tier, tiers)}  ${name}`;
  return [
    brushes.strong(line(pad("", VERDICT_COLUMNS), "score", "met", `${String(workloads.length)} workloads, worst first`)),
    ...shown.map((each, index) => {
      const [score = "", tier = ""] = rows[index] ?? [];
      const gap = " ".repeat(VERDICT_COLUMNS - (each.verdict ?? "nothing").length);
      return line(verdictWord(each.verdict, brushes) + gap, score, tier, visible(each.workload));
    }),
    ...(left > 0 ? [`and ${String(left)} more (-v lists all)`] : []),
  ];
}

const VERDICT_COLUMNS = "unproven".length;
const MOST_WORKLOADS = 20;

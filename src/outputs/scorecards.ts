import type { Scorecard } from "../recovery/scorecard.ts";
import { TIERS } from "../recovery/tiers.ts";
import type { OutputOptions } from "./options.ts";
import { paint, type Paint } from "./paint.ts";
import { counted } from "./prose.ts";
import type { Report } from "./report.ts";
import { asksNothing, scoreOf, scorecard, verdictWord } from "./scorecard-text.ts";
import { visible } from "./visible.ts";
import { hanging, pad, widthOf } from "./width.ts";

/** How the workloads stand against the chosen tier: one in full, many as a table, worst first. */
export function scorecards(report: Report, options: OutputOptions): readonly (readonly string[])[] {
  const brushes = paint(options.color ?? false);
  const columns = options.width ?? 80;
  const [only] = report.workloads;
  if (!only) return [];
  const head = asksNothing(report.workloads) ? [brushes.strong("No tier is asked")] : heading(report, options, columns, brushes);
  if (report.workloads.length === 1) return [head, scorecard({ ...only, workload: workloadName(only, report, options) }, columns, brushes, options)];
  return [head, table(report, options, brushes)];
}

/** The workloads from worst to best, where there are several. */
export const ranking = (report: Report, options: OutputOptions): readonly string[] =>
  report.workloads.filter(({ verdict }) => verdict !== undefined).length > 1 ? table(report, options, paint(options.color ?? false)) : [];

/** Alone, a workload that is called after its folder has the name by which the reader can open that: `.` may be any folder. */
function workloadName({ workload }: Scorecard, { inputs }: Report, { pathOf }: OutputOptions): string {
  const member = inputs.find(({ file, outcome }) => outcome === "read" && folderOf(file) === workload);
  return member === undefined || pathOf === undefined ? workload : folderOf(pathOf(member.file));
}

const folderOf = (file: string): string => (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".");

/** The tier and how it came to be the one. */
function heading({ tier, rules, workloads }: Report, { ofRules = rules.size }: OutputOptions, columns: number, { strong }: Paint): readonly string[] {
  const origin = tier.byDefault ? `  (${tier.isMixed ? `${TIERS[0]} where` : "by default:"} none was chosen)` : "";
  const each = workloads.length > 1 ? ", or one for each workload in .resilint.yaml" : "";
  const how = `Choose one with --tier ${TIERS.slice(0, -1).join(", ")} or ${TIERS.at(-1) ?? ""}${each}.`;
  const [were, them] = rules.size === 1 ? ["was", "it"] : ["were", "them"];
  const some = `Only ${counted(rules.size, "rule")} of ${String(ofRules)} ${were} asked, and the tier is judged by ${them} alone.`;
  return [
    `${strong(tier.isMixed ? "Each workload by its own tier" : `Tier ${tier.chosen}`)}${origin}`,
    ...(tier.byDefault ? hanging("  ", how, columns) : []),
    ...(rules.size < ofRules ? hanging("  ", some, columns) : []),
  ];
}

/** A workload in which nothing applied has no place among the others: such are counted. */
function table({ workloads, tier: { isMixed } }: Report, { verbose = false }: OutputOptions, brushes: Paint): readonly string[] {
  const most = verbose ? Infinity : MOST_WORKLOADS;
  const judged = workloads.filter(({ verdict }) => verdict !== undefined);
  const rows = judged.slice(0, most).map((each) => ({ each, score: scoreOf(each) ?? "none", asked: each.tier, met: each.highestMet ?? "none", recognised: each.recovery?.strategy?.recognised ?? "none" }));
  const scores = Math.max("score".length, ...rows.map(({ score }) => widthOf(score)));
  const [wanted, tiers] = [Math.max("tier".length, ...rows.map(({ asked }) => asked.length)), Math.max("highest met".length, ...rows.map(({ met }) => met.length))];
  const strategies = Math.max("recognised".length, ...rows.map(({ recognised }) => recognised.length));
  const isRecognised = rows.some(({ each }) => each.recovery?.strategy !== undefined) && !(isMixed ?? false);
  const line = (verdict: string, score: string, asked: string, met: string, recognised: string, name: string): string =>
    `${verdict}  ${score.padStart(scores)}  ${isMixed ? `${pad(asked, wanted)}  ` : ""}${pad(met, tiers)}  ${isRecognised ? `${pad(recognised, strategies)}  ` : ""}${name}`;
  const head = line(pad("", VERDICT_COLUMNS), "score", "tier", "highest met", "recognised", `${counted(judged.length, "workload")}, worst first`);
  const left = judged.length - rows.length;
  const free = workloads.filter(({ isFree }) => isFree).length;
  const idle = workloads.length - judged.length - free;
  return [
    ...(rows.length === 0 ? [] : [brushes.strong(head)]),
    ...rows.map(({ each, score, asked, met, recognised }) => {
      const gap = " ".repeat(VERDICT_COLUMNS - (each.verdict ?? "").length);
      return line(verdictWord(each.verdict, brushes) + gap, score, asked, met, recognised, visible(each.workload));
    }),
    ...(left > 0 ? [`and ${String(left)} more (-v lists all)`] : []),
    ...(free > 0 ? [`${String(free)}${rows.length === 0 ? "" : " more"} of which no tier is asked: read and not judged`] : []),
    ...(idle > 0 ? [`${String(idle)}${rows.length === 0 ? "" : " more"} with nothing to judge`] : []),
  ];
}

const VERDICT_COLUMNS = "unproven".length;
const MOST_WORKLOADS = 20;

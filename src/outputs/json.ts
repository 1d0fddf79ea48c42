import { NO_TIER } from "../recovery/tiers.ts";
import { linesOf } from "./json/lines.ts";
import { drawnJson } from "./json/topology.ts";
import { verdictJson } from "./json/verdict.ts";
import { scorecardJson, workloadJson } from "./json/workload.ts";
import type { Difference } from "./difference.ts";
import type { OutputOptions } from "./options.ts";
import type { Report, ReportedVerdict } from "./report.ts";
import { asksNothing } from "./scorecard-text.ts";
import { visibleJson } from "./visible.ts";

/**
 * The report for programs, as `schemas/report-1.schema.json` says. What fails is all there, also what the chosen tier
 * does not report and what is suppressed (its severity is `none`); what holds and what is unknown is there when it was asked for, and else counted.
 * `resilint report` makes every other format of it.
 */
export function json(report: Report, options: OutputOptions): string {
  const { tool, tier, inputs, workloads, verdicts, diagnostics } = report;
  const listed = verdicts.filter((each) => isListed(each, options));
  const left = verdicts.filter((each) => !isListed(each, options));
  const [holds, unknown] = (["holds", "unknown"] as const).map((outcome) => left.filter((each) => each.outcome === outcome).length);
  const document = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    tier: { chosen: asksNothing(workloads) ? NO_TIER : tier.chosen, byDefault: tier.byDefault, isMixed: tier.isMixed ?? false, objectives: tier.objectives },
    inputs: inputs.map(({ file, kind, module, outcome, reason, isFree }) => ({ file, kind, module, outcome, reason, isFree })),
    passedOver: report.passedOver,
    hasGaps: report.hasGaps ?? false,
    unusedIgnores: report.unusedIgnores ?? 0,
    workloads: workloads.map(workloadJson),
    verdicts: listed.map(verdictJson),
    notListed: { holds, unknown },
    diagnostics,
    ...(report.difference && { difference: differenceJson(report.difference) }),
    ...(report.baseline && { baseline: report.baseline }),
  };
  const tables = {
    rules: [...report.rules.keys()],
    ...(report.topologies && { topologies: report.topologies().map(drawnJson) }),
    lines: linesOf(report, listed),
  };
  return `${visibleJson(withTables(JSON.stringify(document, undefined, 2), tables))}\n`;
}

/** What nobody reads line by line has a line for each key. */
function withTables(document: string, tables: object): string {
  const lines = Object.entries(tables).map(([key, value]) => `,\n  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `${document.slice(0, -"\n}".length)}${lines.join("")}\n}`;
}

function isListed({ outcome }: ReportedVerdict, { showPassed = false, showUnknown = false }: OutputOptions): boolean {
  return outcome === "fails" || (outcome === "holds" ? showPassed : showUnknown);
}

const differenceJson = ({ base, workloads, introduced, mended }: Difference): object => ({
  base,
  workloads: workloads.map(({ workload, before, after }) => ({ name: workload, before: before ? scorecardJson(before) : null, after: after ? scorecardJson(after) : null })),
  introduced: introduced.map(verdictJson),
  mended: mended.map(verdictJson),
});

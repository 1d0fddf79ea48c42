import type { OutputOptions } from "./options.ts";
import { recoveryJson } from "./recovery/json.ts";
import type { Report, ReportedVerdict } from "./report.ts";
import { visibleJson } from "./visible.ts";

/**
 * The report for programs, as `schemas/report-1.schema.json` says. What fails is all there, also what the chosen tier
 * does not report and what is suppressed (its severity is `none`); what holds and what is unknown is there when it was asked for.
 */
export function json(report: Report, options: OutputOptions): string {
  const { tool, inputs, workloads, verdicts, diagnostics } = report;
  const document = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    inputs: inputs.map(({ file, kind, module, outcome, reason }) => ({ file, kind, module, outcome, reason })),
    workloads: workloads.map(({ workload, tier, verdict, highestMet, score, capabilities, suppressed, regions, recovery }) => ({
      name: workload,
      tier: { chosen: tier, verdict: verdict ?? null, highestMet: highestMet ?? null },
      score: score ?? null,
      capabilities: capabilities.map(({ id, outcome, required }) => ({ id, outcome, required })),
      regions,
      ...(recovery && recoveryJson(recovery)),
      suppressed,
    })),
    verdicts: verdicts.filter((each) => isListed(each, options)).map(verdictOf),
    diagnostics,
  };
  return `${visibleJson(JSON.stringify(document, undefined, 2))}\n`;
}

function isListed({ outcome }: ReportedVerdict, { showPassed = false, showUnknown = false }: OutputOptions): boolean {
  return outcome === "fails" || (outcome === "holds" ? showPassed : showUnknown);
}

function verdictOf(verdict: ReportedVerdict): object {
  const { rule, outcome, severity, message, workload, location, evidence, fingerprint, suppressed } = verdict;
  const { address, type, kind, deployment, constructPath } = verdict.resource;
  const resource = { address, type, kind, deployment, constructPath };
  return { rule: rule.id, outcome, severity: suppressed ? "none" : severity, message, workload, resource, location, evidence, fingerprint, suppressed };
}

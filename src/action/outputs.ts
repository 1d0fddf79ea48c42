import { countUnknown } from "../outputs/fold.ts";
import { findingsFor, suppressedFindings } from "../outputs/shown.ts";
import type { Report } from "../outputs/report.ts";

/** Where the reports of a run lie; empty for one that nobody asked for. */
export interface ReportFiles {
  readonly sarifFile: string;
  readonly reportJson: string;
}

/** What later steps can read of a run, by the names in action.yml. */
export function outputsOf(report: Report, { sarifFile, reportJson }: ReportFiles): Readonly<Record<string, string>> {
  const findings = findingsFor(report);
  const failing = findings.filter(({ outcome }) => outcome === "fails");
  const judged = report.workloads.filter(({ verdict }) => verdict !== undefined);
  const scores = judged.flatMap(({ score }) => (score ? [score.proven] : []));
  const count = (severity: string): string => String(failing.filter((finding) => finding.severity === severity).length);
  return {
    score: scores.length === 0 ? "" : String(Math.min(...scores)),
    "tier-met": judged.length === 0 ? "" : String(judged.every(({ verdict }) => verdict === "met")),
    findings: String(failing.length),
    errors: count("error"),
    warnings: count("warning"),
    unknowns: String(countUnknown(findings)),
    suppressed: String(suppressedFindings(report).length),
    "sarif-file": sarifFile,
    "report-json": reportJson,
  };
}

/** As the file behind GITHUB_OUTPUT holds them: each value between lines with a delimiter that no value can know. */
export function outputLines(outputs: Readonly<Record<string, string>>, delimiter: string): string {
  return Object.entries(outputs).map(([name, value]) => {
    if (value.includes(delimiter)) throw new Error(`the output ${name} holds the delimiter`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  }).join("");
}

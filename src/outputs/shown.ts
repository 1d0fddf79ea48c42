import { severityOf } from "../recovery/severity.ts";
import { fold, rank, type Finding } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import type { Location, Report, ReportedDiagnostic } from "./report.ts";

/** One thing that text and SARIF list: a finding, or what is wrong with the input itself. */
export type Entry =
  | { readonly is: "finding"; readonly finding: Finding; readonly location: Location }
  | { readonly is: "diagnostic"; readonly diagnostic: ReportedDiagnostic; readonly location: Location | undefined };

/** The findings that matter to the chosen tier, folded: what its table leaves blank is kept for the score and not told. */
export function findingsFor({ verdicts, tier }: Report): readonly Finding[] {
  return fold(verdicts.filter(({ rule, outcome, severity }) => (outcome === "fails" ? severity : severityOf(rule, tier.chosen)) !== "none"));
}

/** Those of them that were asked for. */
export const shownFindings = (report: Report, options: OutputOptions): readonly Finding[] =>
  findingsFor(report).filter((finding) => isShown(finding, options));

function isShown({ outcome, severity }: Finding, { showPassed = false, showUnknown = false, minSeverity = "note" }: OutputOptions): boolean {
  switch (outcome) {
    case "fails":
      return rank(severity) <= rank(minSeverity);
    case "unknown":
      return showUnknown;
    case "holds":
      return showPassed;
  }
}

/** Findings and diagnostics together, in the order of files and places; what has no place comes first. */
export function shownEntries(report: Report, options: OutputOptions): readonly Entry[] {
  const order = new Map(report.inputs.map(({ file }, index) => [file, index + 1]));
  const findings: readonly Entry[] = shownFindings(report, options).map((finding) => ({ is: "finding", finding, location: finding.location }));
  const diagnostics: readonly Entry[] = report.diagnostics.map((diagnostic) => ({ is: "diagnostic", diagnostic, location: diagnostic.location }));
  const place = ({ location }: Entry): readonly number[] =>
    location ? [order.get(location.file) ?? order.size + 1, location.startLine, location.startColumn] : [0];
  return [...diagnostics, ...findings].sort((a, b) => compare(place(a), place(b)));
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

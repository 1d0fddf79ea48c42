import { workloadKind } from "../graph/workload-subject.ts";
import { fold, rank, type Finding } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import type { Location, Report, ReportedDiagnostic } from "./report.ts";

/** One thing that text and SARIF list: a finding, or what is wrong with the input itself. */
export type Entry =
  | { readonly is: "finding"; readonly finding: Finding; readonly location: Location }
  | { readonly is: "diagnostic"; readonly diagnostic: ReportedDiagnostic; readonly location: Location | undefined };

/** The findings that matter to the tier of their workload, folded: what its table leaves blank is kept for the score and not told. */
export const findingsFor = (report: Report): readonly Finding[] => told(report).filter(({ shown }) => !shown.suppressed);

/** Those that would matter, had nobody accepted them. */
export const suppressedFindings = (report: Report): readonly Finding[] => told(report).filter(({ shown }) => shown.suppressed);

/** What fails and would be told and counted, and is left out for some reason. */
export const leftOutFindings = ({ verdicts }: Report): readonly Finding[] =>
  fold(verdicts.filter(({ leftOut, suppressed, outcome, severity }) => leftOut !== undefined && !suppressed && outcome === "fails" && severity !== "none"));

const told = ({ verdicts }: Report): readonly Finding[] => fold(verdicts.filter(({ leftOut }) => leftOut === undefined).filter(({ outcome, severity, atWorst }) => (outcome === "fails" ? severity : atWorst) !== "none"));

/** Those of them that were asked for. */
export const shownFindings = (report: Report, options: OutputOptions): readonly Finding[] =>
  (options.showSuppressed ? told(report) : findingsFor(report)).filter((finding) => isShown(finding, options));

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

/** Findings and diagnostics together, in the order of files and places; what has no place comes first, what is said of a workload as a whole last. */
export function shownEntries(report: Report, options: OutputOptions): readonly Entry[] {
  const findings: readonly Entry[] = shownFindings(report, options).map((finding) => ({ is: "finding", finding, location: finding.location }));
  const diagnostics: readonly Entry[] = report.diagnostics.map((diagnostic) => ({ is: "diagnostic", diagnostic, location: diagnostic.location }));
  const entries = [...diagnostics, ...findings];
  const order = new Map(filesOf(report, entries).map((file, index) => [file, index + 1]));
  const place = (entry: Entry): readonly number[] => {
    const { location } = entry;
    return location ? [isOfWhole(entry) ? Infinity : (order.get(location.file) ?? 0), location.startLine, location.startColumn] : [0];
  };
  return entries.sort((a, b) => compare(place(a), place(b)));
}

const isOfWhole = (entry: Entry): boolean => entry.is === "finding" && entry.finding.shown.resource.kind === workloadKind.name;

/** The inputs in their order, then what was read beside them: the code behind a template, files of values. */
function filesOf({ inputs }: Report, entries: readonly Entry[]): readonly string[] {
  const own = new Set(inputs.map(({ file }) => file));
  const others = new Set(entries.flatMap(({ location }) => (location && !own.has(location.file) ? [location.file] : [])));
  return [...own, ...[...others].sort()];
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

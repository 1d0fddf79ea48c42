import { entriesOf, goneFrom, knownBy, pruned, updated, type BaselineEntry, type BaselineFinding, type BaselineScope } from "../engine/baseline.ts";
import { instanceOf } from "./instance.ts";
import type { Report, ReportedVerdict } from "./report.ts";

export interface BaselineUse {
  /** As it was named. */
  readonly file: string;
  /** Unknowns count, so a baseline may know them. */
  readonly unknowns: boolean;
  /** One workload of several was judged. */
  readonly isPartial: boolean;
  /** A file that is not there any more. */
  readonly isMissing: (file: string) => boolean;
}

/** Leaves out of a report what a baseline knows. */
export function withBaseline(report: Report, entries: readonly BaselineEntry[], use: BaselineUse): Report {
  const isKnown = knownBy(entries);
  const left: BaselineFinding[] = [];
  const verdicts = report.verdicts.map((verdict): ReportedVerdict => {
    const finding = isReported(verdict, true) ? findingOf(verdict) : undefined;
    if (!finding || !isKnown(finding)) return verdict;
    left.push(finding);
    return { ...verdict, leftOut: "baseline" };
  });
  const gone = goneFrom(entries, foundIn(report), scopeOf(report, entries, use)).length;
  return { ...report, verdicts, baseline: { file: use.file, known: entriesOf(left).length, gone } };
}

/** The baseline with all that a run reports, whatever it shows. */
export function updatedBaseline(report: Report, entries: readonly BaselineEntry[], use: BaselineUse): readonly BaselineEntry[] {
  const reported = report.verdicts.filter((verdict) => isReported(verdict, use.unknowns)).flatMap((verdict) => findingOf(verdict) ?? []);
  return updated(entries, foundIn(report), reported, scopeOf(report, entries, use));
}

/** The baseline without what is gone. */
export const prunedBaseline = (report: Report, entries: readonly BaselineEntry[], use: BaselineUse): readonly BaselineEntry[] =>
  pruned(entries, foundIn(report), scopeOf(report, entries, use));

/** Listed and counted: neither accepted nor left out, and of interest to the tier of its workload. */
function isReported({ outcome, severity, atWorst, suppressed, leftOut }: ReportedVerdict, unknowns: boolean): boolean {
  if (suppressed || leftOut !== undefined || outcome === "holds") return false;
  return outcome === "fails" ? severity !== "none" : unknowns && atWorst !== "none";
}

/** All that is still there, reported or not: what is accepted in the source is no longer needed in a baseline. */
const foundIn = ({ verdicts }: Report): readonly BaselineFinding[] => verdicts.filter(({ suppressed }) => !suppressed).flatMap((verdict) => findingOf(verdict) ?? []);

function findingOf({ rule, outcome, fingerprint, location, resource }: ReportedVerdict): BaselineFinding | undefined {
  if (outcome === "holds") return undefined;
  return { rule: rule.id, outcome, fingerprint, file: location.file, subject: instanceOf(resource) };
}

/** The files that were read and judged, and those that are not there any more. */
function scopeOf({ inputs, verdicts, rules }: Report, entries: readonly BaselineEntry[], { isPartial, isMissing }: BaselineUse): BaselineScope {
  const read = isPartial ? [] : inputs.filter(({ outcome }) => outcome === "read").map(({ file }) => file);
  const judged = verdicts.map(({ location }) => location.file);
  const gone = isPartial ? [] : [...new Set(entries.map(({ file }) => file))].filter(isMissing);
  return { files: new Set([...read, ...judged, ...gone]), rules: new Set(rules.keys()) };
}

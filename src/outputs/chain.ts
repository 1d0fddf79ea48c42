import type { Mark } from "./excerpt.ts";
import type { Finding } from "./fold.ts";
import type { Location, ReportedEvidence } from "./report.ts";

/** The places of a finding and what is to be said of each: the value at fault, then hop by hop where it comes from. */
export function chain({ location, shown }: Finding, most: number): { readonly marks: readonly Mark[]; readonly left: number } {
  const here = shown.evidence.filter((evidence) => sameStart(evidence.location, location));
  const bare = here.length > 0 ? [] : [{ location, label: "", primary: true }];
  const kept = [...here, ...shown.evidence.filter((evidence) => !here.includes(evidence))].slice(0, most);
  const marks = [...bare, ...kept.flatMap((evidence) => hops(evidence, location))];
  return { marks: distinct(marks), left: shown.evidence.length - kept.length };
}

const hops = (evidence: ReportedEvidence, location: Location): readonly Mark[] => [
  { location: evidence.location, label: said(evidence), primary: sameStart(evidence.location, location) },
  ...evidence.steps.map((step) => ({ ...step, primary: false })),
];

/** What a piece of evidence says, in the case in which it says so. */
export const said = ({ says, when }: ReportedEvidence): string => (when === undefined ? says : `when ${when}, ${says}`);

/** The same hop, which several pieces of evidence share, is shown once, and so is one of which another says more at its place. */
function distinct(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ location, label }) => {
    const key = JSON.stringify([location, label]);
    if (seen.has(key)) return false;
    seen.add(key);
    return !marks.some((other) => other.label.length > label.length && label !== "" && other.label.startsWith(label) && sameStart(other.location, location));
  });
}

export const sameStart = (a: Location, b: Location): boolean =>
  a.file === b.file && a.startLine === b.startLine && a.startColumn === b.startColumn;

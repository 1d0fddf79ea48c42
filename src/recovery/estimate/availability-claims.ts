import type { Resource } from "../../graph/resource.ts";
import type { Span } from "../../source/span.ts";
import { nothingAt } from "../../value/several.ts";
import { all, any, verdict, type Evidence, type Outcome, type Verdict } from "../../value/verdict.ts";
import { availabilityOf, type Availability } from "./availability.ts";

/** What may be claimed of the availability on paper. */

interface Regions {
  readonly home?: string;
  readonly recovery: readonly string[];
}

/** Something of it answers requests. */
export const isServing = (workload: Resource, regions: Regions): Verdict => (availabilityOf(workload, regions) ? all() : any());

/** It can answer for so much of the time: fails only where not even what AWS agrees to at best is enough. */
export function isAvailable(workload: Resource, regions: Regions, percent: number): Verdict {
  const found = availabilityOf(workload, regions);
  if (!found) return all();
  const says = `AWS agrees to ${inPercent(found.proven)}${found.isAgreed ? "" : " at most"} for all that a request passes, one after the other`;
  const links = found.links.filter((link) => link.percent < 100).slice(0, MOST_SHOWN);
  const evidence = (): readonly Evidence[] => [
    nothingAt(workload.subject.name, says),
    ...links.map(({ subject, percent: share, times, says: of }) => nothingAt(subject.name, `\`${subject.shown}\`: ${inPercent(share)} for ${of}${times > 1 ? ", in each of two regions" : ""}`)),
  ];
  return verdict(reaches(found, percent), evidence);
}

const MOST_SHOWN = 5;

/** An availability that is asked for is met where it is proven, and breached where nothing that is not known could reach it. */
export function reaches({ proven, possible, isAgreed }: Omit<Availability, "links">, percent: number): Outcome {
  if (possible < percent - ROUNDING) return "fails";
  return isAgreed && proven >= percent - ROUNDING ? "holds" : "unknown";
}

/** Products of fractions are not exact. */
const ROUNDING = 1e-9;

/** The least available link, where something is to be changed. */
export const leastAvailable = (workload: Resource, regions: Regions): { readonly at?: Span } => {
  const subject = availabilityOf(workload, regions)?.links[0]?.subject;
  return subject === undefined ? {} : { at: subject.raw.madeAt ?? subject.name };
};

/** "Workload `shop` can answer for 99.94 % of the time at most, and 99.95 % are the objective". */
export function sayAvailability(workload: Resource, regions: Regions, percent: number): string {
  const found = availabilityOf(workload, regions);
  const least = found?.links[0];
  const where = least === undefined || least.percent >= 100 ? "" : `: AWS agrees to ${inPercent(least.percent)} for ${least.says}, \`${least.subject.shown}\``;
  return `by AWS's service level agreements ${workload.toString()} can answer for ${inPercent(found?.possible ?? 100)} of the time at best, and ${inPercent(percent)} are the objective${where}`;
}

/** At most so much: 99.94, never rounded up to what is not reached. */
export const inPercent = (percent: number): string => `${String(Math.floor(percent * 10_000 + 1e-6) / 10_000)} %`;

import type { WorkloadRegions } from "../recovery/topology/regions.ts";
import { COMMAND_LINE, type Span } from "../source/span.ts";
import type { Location, ReportedRegions } from "./report.ts";

/** The regions of a workload, with lines for offsets. */
export function reportedRegions({ home, recovery, undecided, regions, unknown }: WorkloadRegions, locate: (span: Span) => Location): ReportedRegions {
  const located = (place: Span | undefined): { readonly location?: Location } => (place === undefined || place.file === COMMAND_LINE ? {} : { location: locate(place) });
  return {
    ...(home !== undefined && { home }),
    recovery,
    ...(undecided !== undefined && { undecided }),
    regions: regions.map(({ name, role, how }) => ({ name, role, how: how.map(({ says, place }) => ({ says, ...located(place) })) })),
    unknown: unknown.map(({ label, why, place }) => ({ name: label, why, ...located(place) })),
  };
}

import { COMMAND_LINE } from "../../source/span.ts";
import { said } from "../chain.ts";
import type { Location, ReportedEvidence } from "../report.ts";

/** A place in a file, and what is to be said of it. */
export interface Hop {
  readonly location: Location;
  readonly text: string;
}

/**
 * A piece of evidence from the use of a value to its source. What was typed on the command line stands in no file to which a
 * reader could go, so it is said at the hop that it decides.
 */
export function hopsOf(evidence: ReportedEvidence): readonly [Hop, ...Hop[]] {
  const hops: [Hop, ...Hop[]] = [{ location: evidence.location, text: said(evidence) }];
  for (const { location, label } of evidence.steps) {
    const last = hops.at(-1);
    if (location.file === COMMAND_LINE && last) hops[hops.length - 1] = { ...last, text: `${last.text} (${label})` };
    else hops.push({ location, text: label });
  }
  return hops;
}

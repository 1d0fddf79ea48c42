import type { Disruption } from "../../graph/disruption.ts";
import type { Resource } from "../../graph/resource.ts";
import type { Span, Step as Hop } from "../../source/span.ts";
import { nothingAt } from "../../value/several.ts";
import { all, verdict, type Evidence, type Outcome, type Verdict } from "../../value/verdict.ts";
import { estimateOf, type DisruptionEstimate, type Interval, type Link } from "./estimate.ts";
import { assumedIn, openIn } from "./open.ts";
import type { Regions } from "./question.ts";
import { inWords } from "./words.ts";

/** What may be claimed of an estimate. */

/**
 * An objective in seconds is met where it is certain, and where what is estimated and what AWS lets it take stay within it, too. It is
 * breached only where what is documented, or follows from that, exceeds it by itself, whatever is not known.
 */
export function meets({ possible, proven }: Interval, objective: number): Outcome {
  if (possible.firm > objective) return "fails";
  return proven.typical <= objective && proven.bound <= objective ? "holds" : "unknown";
}

export const disruptionEstimate = ({ reader: { graph }, subject: { workload } }: Resource, regions: Regions, disruption: Disruption): DisruptionEstimate =>
  estimateOf(graph, workload, regions).disruptions[disruption];

/** It works again within so many seconds. Where its data is lost for good that is another claim's. */
export function recoversWithin(workload: Resource, regions: Regions, disruption: Disruption, objective: number): Verdict {
  const found = disruptionEstimate(workload, regions, disruption);
  const { rto, rpo, chain, weakest } = found;
  if (!rto || (rpo && meets(rpo, Infinity) === "holds" && rpo.possible.firm === Infinity)) return all();
  return verdict(meets(rto, objective), () => [chainEvidence(workload, chain, weakest, rto.possible.typical === Infinity ? "it takes for ever" : `it takes ${spread(rto, "for ever")}`), ...whyUnknown(workload, found, "rto", meets(rto, objective))]);
}

/** It loses the data of so many seconds at most. */
export function losesAtMost(workload: Resource, regions: Regions, disruption: Disruption, objective: number): Verdict {
  const found = disruptionEstimate(workload, regions, disruption);
  const { rpo, worstStore } = found;
  if (!rpo) return all();
  return verdict(meets(rpo, objective), () => [chainEvidence(workload, worstStore ? [worstStore] : [], worstStore, rpo.possible.typical === Infinity ? "all of it is lost" : `it loses ${spread(rpo, "all of it")}`), ...whyUnknown(workload, found, "rpo", meets(rpo, objective))]);
}

const whyUnknown = ({ subject: { name: place } }: Resource, found: DisruptionEstimate, of: "rto" | "rpo", outcome: Outcome): readonly Evidence[] =>
  outcome === "unknown" ? [...openIn(found, of), ...assumedIn(found, of, place)] : [];

/** Where a finding stands: at the resource to change. */
export function standing(workload: Resource, regions: Regions, disruption: Disruption, of: "rto" | "rpo"): { readonly at?: Span } {
  const { weakest, worstStore } = disruptionEstimate(workload, regions, disruption);
  const subject = (of === "rto" ? weakest : worstStore)?.subject;
  return subject === undefined ? {} : { at: subject.raw.madeAt ?? subject.name };
}

/** What is said of an estimate that breaches its objective, and of one of which that is not known. */
export interface Told {
  readonly message: string;
  readonly unknown: string;
}

/** "After the loss of its region workload `shop` works again in 2 h 15 min, and 15 min is the objective". */
export function sayTime(workload: Resource, regions: Regions, disruption: Disruption, objective: number): Told {
  const { rto, weakest } = disruptionEstimate(workload, regions, disruption);
  const longest = weakest === undefined ? "" : `, of which ${sayLink(weakest)}`;
  const takes = rto === undefined ? "it takes no time" : `it ${isGuess(rto, objective) ? "is estimated to take" : "takes"} ${spread(rto, "for ever")}`;
  const unknown = `it is not known whether ${name(workload)} works again within ${inWords(objective)} ${AFTER[disruption]}: ${takes}${longest}`;
  const back = weakest?.subject === undefined ? name(workload) : `\`${weakest.subject.shown}\``;
  if (rto?.possible.typical === Infinity) return { message: `${AFTER[disruption]} nothing brings ${back} back`, unknown };
  return { message: `${AFTER[disruption]} ${name(workload)} works again in ${rto === undefined ? "no time" : spread(rto, "never")}, and ${inWords(objective)} is the objective${longest}`, unknown };
}

/** Only what is estimated exceeds it. */
const isGuess = ({ possible }: Interval, objective: number): boolean => possible.typical > objective;

/** "between 5 min and 2 h"; "5 min, or for ever" where perhaps nothing brings it back. */
const spread = (interval: Interval, ever: string): string =>
  interval.proven.typical === Infinity && interval.possible.typical < Infinity ? `${inWords(interval.possible.typical)}, or ${ever}` : between(interval);

export function sayLoss(workload: Resource, regions: Regions, disruption: Disruption, objective: number): Told {
  const { rpo, worstStore } = disruptionEstimate(workload, regions, disruption);
  const loses = rpo === undefined ? "nothing" : `${isGuess(rpo, objective) ? "by estimate " : ""}what was written in ${spread(rpo, "all of it")}`;
  const unknown = `it is not known whether ${name(workload)} loses ${inWords(objective)} of data at most ${AFTER[disruption]}: ${worstStore?.subject === undefined ? "it" : `\`${worstStore.subject.shown}\``} loses ${loses}`;
  const data = worstStore?.subject === undefined ? "its data" : `the data of \`${worstStore.subject.shown}\``;
  const why = worstStore?.mechanism !== undefined || worstStore?.says === undefined ? "" : `, for ${worstStore.says}`;
  if (rpo?.possible.typical === Infinity) return { message: `${AFTER[disruption]} nothing brings ${data} back${why}`, unknown };
  return { message: `${AFTER[disruption]} ${name(workload)} has lost ${rpo === undefined ? "none" : spread(rpo, "all")} of ${data}, and ${inWords(objective)} is the objective`, unknown };
}

/** "After the loss of an instance", in the middle of a sentence. */
export const AFTER: Readonly<Record<Disruption, string>> = {
  mistake: "after a mistake",
  instance: "after the loss of an instance",
  zone: "after the loss of an Availability Zone",
  region: "after the loss of its region",
};

/** The name of a workload in the middle of a sentence. */
const name = (workload: Resource): string => workload.toString();

/** "2 h 15 min", "between 5 min and 2 h"; "1 min or more" where AWS names no bound. */
export function between({ possible, proven }: Interval): string {
  const isOpen = proven.bound === Infinity && proven.typical < Infinity;
  const [least, most] = [inWords(possible.typical), inWords(isOpen ? proven.typical : Math.max(proven.typical, proven.bound))];
  return `${least === most ? most : `between ${least} and ${most}`}${isOpen ? " or more" : ""}`;
}

/** The chain as the way to one fact: its steps in their order, from the last to the first as all ways are told. */
function chainEvidence(workload: Resource, chain: readonly Link[], weakest: Link | undefined, says: string): Evidence {
  const own = nothingAt(workload.subject.name, says);
  const hops = chain.map((link): Hop => ({ span: link.place ?? workload.subject.name, label: sayLink(link) }));
  return { ...own, ...(weakest?.place && { span: weakest.place }), via: hops.toReversed() };
}

/** "data: `Db` by read replica in another region, 1 min". */
export function sayLink({ step, subject, mechanism, time }: Link): string {
  const name = subject === undefined ? "" : ` \`${subject.shown}\``;
  const by = mechanism === undefined ? (subject === undefined ? "" : ", which nothing brings back") : ` by ${mechanism.title}`;
  return `${step}${name === "" ? "" : ":"}${name}${by}${time.typical === Infinity ? "" : `, ${inWords(time.typical)}`}`;
}

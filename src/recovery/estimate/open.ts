import type { Assumptions } from "../../graph/statements.ts";
import type { Span } from "../../source/span.ts";
import { nothingAt } from "../../value/several.ts";
import { distinctEvidence, type Evidence } from "../../value/verdict.ts";
import type { ComponentEstimate, DisruptionEstimate, Link } from "./estimate.ts";

/** Why an estimate is not known: what is open in the files, and what nobody has stated. */

/** What is open of the resources that decide it, at its place: "Db.MultiAZ is not known: parameter Standby has no default". */
export function openIn({ components, chain, worstStore }: DisruptionEstimate, of: "rto" | "rpo"): readonly Evidence[] {
  const deciding = new Set(linksFor({ chain, worstStore }, of).flatMap(({ subject }) => subject?.id ?? []));
  return distinctEvidence(components.filter(({ subject }) => deciding.has(subject.id)).flatMap((each) => doubtsOf(each, of)));
}

/** What somebody may state, and has not: "state `assumptions.restorePerTiB` in the configuration when you have measured it". */
export function assumedIn(found: Pick<DisruptionEstimate, "chain" | "worstStore">, of: "rto" | "rpo", place: Span): readonly Evidence[] {
  const names = [...new Set(linksFor(found, of).flatMap(({ time }) => time.assumed ?? []))].map((name: keyof Assumptions) => `\`assumptions.${name}\``);
  const last = names.pop();
  if (last === undefined) return [];
  const listed = names.length === 0 ? last : `${names.join(", ")} and ${last}`;
  return [nothingAt(place, `it rests on what is assumed: state ${listed} in the configuration when you have measured ${names.length === 0 ? "it" : "them"}`)];
}

const linksFor = ({ chain, worstStore }: { readonly chain: readonly Link[]; readonly worstStore?: Link | undefined }, of: "rto" | "rpo"): readonly Link[] =>
  of === "rto" ? chain : worstStore ? [worstStore] : [];

/** What is perhaps better than what is proven, and why that is not known. */
function doubtsOf({ subject, component: { counts, holdsData }, offers }: ComponentEstimate, of: "rto" | "rpo"): readonly Evidence[] {
  const proven = Math.min(Infinity, ...offers.map((offer) => (offer.when.outcome === "holds" ? (offer[of]?.proven.typical ?? Infinity) : Infinity)));
  const better = offers.filter((offer) => (offer[of]?.possible.typical ?? Infinity) < proven);
  const verdicts = [counts, ...(of === "rpo" ? [holdsData] : []), ...better.map(({ when }) => when)];
  const formulas = better.flatMap(({ when, mechanism }) => (when.outcome === "holds" ? [nothingAt(subject.name, `not all is known that decides of \`${subject.shown}\`: ${mechanism[of]?.says ?? mechanism.title}`)] : []));
  return [...verdicts.flatMap((each) => (each.outcome === "unknown" ? each.because() : [])), ...formulas];
}

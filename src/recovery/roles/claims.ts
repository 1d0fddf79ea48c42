import type { Resource } from "../../graph/resource.ts";
import { nothingAt, Several } from "../../value/several.ts";
import type { Property } from "../../value/property.ts";
import { isUnset, through } from "../../value/site.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, distinctEvidence, not, presume, verdict, type Evidence, type Verdict } from "../../value/verdict.ts";

/** Fails unless it provably holds: for what must be certain before it exempts. What hangs on a term stays unknown. */
export const provably = (claim: Verdict): Verdict => not(presume(not(claim)));

/** Unknown for as long as a property is: hangs on whatever decides the property, so that each of its cases is looked at. */
export const undecided = <T>(property: Property<T>): Verdict =>
  verdict("unknown", () => property.evidence(), property.site.world.hangsOn(property.reading));

/** Written, and not as the empty text, which names nothing. A parameter is empty only where somebody asks whether it is. */
export const isFilled = (property: TextProperty): Verdict =>
  through(property.site, property.reading, (settled) => {
    const { world } = property.site;
    const term = settled.is === "unknown" ? settled.term : undefined;
    const mayBeEmpty = term !== undefined && world.assumed(term) === undefined && world.cases(term).includes("");
    const isEmpty = settled.is === "scalar" && settled.text === "" ? "holds" : mayBeEmpty ? "unknown" : isUnset(settled);
    return not(verdict(isEmpty, () => property.evidence(), world.hangsOn(settled)));
  });

/** So many texts of which nothing is known. */
export const unreadable = (because: () => readonly Evidence[], nothing: Evidence): Several<TextProperty> =>
  new Several<TextProperty>([], [{ least: 0, most: Infinity, distinct: false, because }], nothing);

/** A claim whose finding stands on a property. */
export const standingOn = <T>(property: Property<T>, claim: Verdict): Verdict => ({
  ...claim,
  because: () => distinctEvidence([...property.evidence(), ...claim.because()]),
});

/** Holds by a rare way, too, which is told only where somebody goes it. */
export const orRarely = (claim: Verdict, rare: Verdict): Verdict => (rare.outcome === "fails" ? claim : any(claim, rare));

/** A claim with a reason added to each fact that it leans on: what a reader cannot see in the fact itself. */
export const explained = (claim: Verdict, why: string): Verdict => ({ ...claim, because: () => claim.because().map((each) => ({ ...each, says: `${each.says}, ${why}` })) });

/** A claim about what is missing: its finding stands on the resource's own name, wherever the evidence is. */
export const standingAtHome = (claim: Verdict): Verdict => ({ ...claim, because: () => claim.because().map((each) => ({ ...each, absent: true })) });

/** So many of the zones differ. */
export const spansZones = (zones: Several<TextProperty>, least = 2): Verdict => zones.distinct((zone) => zone).atLeast(least);

/**
 * What it names leaves it several zones to stand in. Where nothing is named, or what is named cannot be read, AWS finds
 * some, or refuses: only what provably has one zone fails.
 */
export const leavesRoom = (resource: Resource, zones = 2): Verdict => any(resource.zones.isEmpty(), presume(spansZones(resource.zones, zones)));

/** Provably in another region than another resource; certainly not in one deployment with it. */
export function standsElsewhere(resource: Resource, than: Resource): Verdict {
  const [one, other] = [resource.subject, than.subject];
  if (resource.isBeside(than)) {
    const says = `\`${one.shown}\` and \`${other.shown}\` are deployed together, so they stand in one region`;
    return verdict("fails", () => [nothingAt(one.name, says)]);
  }
  return standingAtHome(not(resource.region.same(than.region)));
}

/**
 * In another deployment, and not known to be in its region. For what AWS takes only from different regions: a
 * case in which both stand in one cannot be, so that none is assumed here.
 */
export function standsApart(resource: Resource, from: Resource): Verdict {
  const { graph } = resource.reader;
  const isOne = graph.world.same(resource.subject.region, from.subject.region).value === true;
  return resource.isBeside(from) || isOne ? standingAtHome(standsElsewhere(resource, from)) : verdict("holds", () => resource.region.evidence());
}

/** One claim where something is the case, and another where it is not. Where that is not known, it is no matter if both agree. */
export const whether = (given: Verdict, then: Verdict, otherwise: Verdict): Verdict => {
  if (given.outcome !== "unknown") return given.outcome === "holds" ? then : otherwise;
  return any(all(given, then), all(not(given), otherwise), all(then, otherwise));
};

/** Stands in one of the workload's recovery regions, as far as that is stated or to be seen. */
export const standsIn = (resource: Resource, regions: readonly string[]): Verdict => provably(any(...regions.map((region) => resource.region.equals(region))));

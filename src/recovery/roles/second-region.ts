import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { isCalled, type Twins } from "../../graph/statements.ts";
import type { Span } from "../../source/span.ts";
import { through } from "../../value/site.ts";
import { TextProperty } from "../../value/text-property.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { standingAtHome, standsElsewhere } from "./claims.ts";
import { isAloneInRegion, keyOf } from "./twin-places.ts";

/** The regions in which a workload recovers, as far as they are stated or to be seen. */
interface Recovering {
  readonly recovery: readonly string[];
}

/** It stands where the workload recovers; fails where no such region is known. */
export const standsInRecovery = (resource: Resource, { recovery }: Recovering): Verdict => (recovery.length === 0 ? any() : resource.region.isOneOf(...recovery));

/** A region in which the workload recovers; where none is known, any but that of the resource. */
export const isForRecovery = (region: TextProperty, { region: own }: Resource, { recovery }: Recovering): Verdict =>
  recovery.length === 0 ? not(region.same(own)) : region.isOneOf(...recovery);

/** Another resource of a kind stands where the workload recovers; where no such region is known, in any other region. */
export const hasInRecovery = <K extends Kind>(resource: Resource, kind: K, { recovery }: Recovering, isMeant: (other: ResourceOf<K>) => Verdict): Verdict =>
  standingAtHome(
    resource.others(kind).some((other) => {
      if (other.subject.id === resource.subject.id) return any();
      return all(isMeant(other), recovery.length === 0 ? standsElsewhere(other, resource) : other.region.isOneOf(...recovery));
    }),
  );

/**
 * What a property names is of a region: an ARN says of which, what these files make is of the region in which it is made, and what is looked up
 * of that in which it is. A name that says nothing may be of any.
 */
export const isOfRegion = ({ reader }: Resource, named: TextProperty, region: TextProperty): Verdict =>
  through(named.site, named.reading, (settled) => {
    const place = settled.is === "reference" ? reader.graph.regionAt(settled.scope, settled.address) : settled.is === "unknown" ? settled.lookedUpIn : undefined;
    if (place === undefined) return new TextProperty(named.site, settled).arnRegion().same(region);
    const { world, label } = named.site;
    const standing = new TextProperty({ ...named.site, label: `the region of ${label}` }, place);
    const claim = standing.same(region);
    return { ...claim, because: () => [...named.evidence(), ...claim.because().map((each) => ({ ...each, absent: true }))], hangsOn: claim.outcome === "unknown" ? [...claim.hangsOn, ...world.hangsOn(settled)] : [] };
  });

/**
 * One piece of code makes both: a block or template that is deployed twice, a line of a CDK application that makes one construct in two stacks; or
 * somebody states that they are a pair.
 */
export function isTwinInCode(resource: Resource, other: Resource): boolean {
  const [one, two] = [resource.subject, other.subject];
  if (one.id === two.id || one.kind.name !== two.kind.name) return false;
  if (isStatedTwin(resource, other)) return true;
  if (isOnePlace(one.name, two.name)) return keyOf(one) === keyOf(two) || (isAloneInRegion(resource) && isAloneInRegion(other));
  const [mine, theirs] = [one.raw, two.raw];
  return mine.madeAt !== undefined && theirs.madeAt !== undefined && isOnePlace(mine.madeAt, theirs.madeAt) && mine.address === theirs.address;
}

/**
 * Twins, or constructs that are made at one line or are called alike in two stacks: enough to say that something is there for another thing, and
 * not enough to compare the two.
 */
export function isMadeAlike(resource: Resource, other: Resource): boolean {
  if (isTwinInCode(resource, other)) return true;
  const [mine, theirs] = [resource.subject.raw, other.subject.raw];
  if (resource.subject.id === other.subject.id || resource.kindName !== other.kindName) return false;
  if (mine.madeAt && theirs.madeAt && isOnePlace(mine.madeAt, theirs.madeAt)) return true;
  return mine.constructPath !== undefined && theirs.constructPath !== undefined && mine.address === theirs.address;
}

/** The configuration states that one of them stands for the other. */
export function isStatedTwin({ subject: one, stated: { twins = [] } }: Resource, { subject: two }: Resource): boolean {
  const isPair = ({ home, recovery }: Twins): boolean => (isCalled(one, home) && isCalled(two, recovery)) || (isCalled(two, home) && isCalled(one, recovery));
  return twins.some(isPair);
}

const isOnePlace = (a: Span, b: Span): boolean => a.file === b.file && a.start === b.start;

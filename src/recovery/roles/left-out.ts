import type { Kind } from "../../graph/kind.ts";
import type { EdgesOf, Resource, ResourceOf } from "../../graph/resource.ts";
import { scalableTarget, scalingPolicy } from "../../kinds/application-autoscaling.ts";
import { httpApi, httpApiStage, restApi, restApiStage } from "../../kinds/apigateway.ts";
import { autoScalingGroup, autoScalingPolicy } from "../../kinds/autoscaling.ts";
import { ecsService } from "../../kinds/ecs.ts";
import { elbListener, elbListenerRule, elbLoadBalancer } from "../../kinds/elb.ts";
import { lambdaFunction, lambdaPermission } from "../../kinds/lambda.ts";
import { nothingAt } from "../../value/several.ts";
import { all, any, verdict, type Verdict } from "../../value/verdict.ts";
import { isForRequests } from "./serving.ts";
import { conditionedAway, twinsOf } from "./twins.ts";

/**
 * What a template makes at home and leaves out in the recovery region. Much is left out on purpose: what there is once for all regions, the
 * writer of a database, jobs and schedules. A part without which its whole cannot do there what it is there for is not.
 */

interface Regions {
  readonly home?: string;
  readonly recovery: readonly string[];
}

/** A part, and the whole that it is nothing without. */
interface Part {
  readonly kind: Kind;
  readonly wholeOf: (part: Resource) => Resource | undefined;
  /** A whole has a part of this kind, be it another one. */
  readonly isPartOf: (whole: Resource) => Verdict;
}

function part<K extends Kind>(kind: K, edge: EdgesOf<K["properties"]>, wholeOf: (part: ResourceOf<K>) => Resource | undefined): Part {
  return { kind, wholeOf: (resource) => (resource.is(kind) ? wholeOf(resource) : undefined), isPartOf: (whole) => whole.referrers(kind, edge).exist() };
}

const PARTS: readonly Part[] = [
  part(elbListener, "loadBalancer", ({ loadBalancer }) => loadBalancer.target(elbLoadBalancer)),
  part(elbListenerRule, "listener", ({ listener }) => listener.target(elbListener)),
  part(restApiStage, "api", ({ api }) => api.target(restApi)),
  part(httpApiStage, "api", ({ api }) => api.target(httpApi)),
  part(lambdaPermission, "function", (permission) => (isForRequests(permission).outcome === "holds" ? permission.function.target(lambdaFunction) : undefined)),
  part(autoScalingPolicy, "group", ({ group }) => group.target(autoScalingGroup)),
  part(scalableTarget, "service", ({ service }) => service.target(ecsService)),
  part(scalingPolicy, "target", ({ target }) => target.target(scalableTarget)),
];

export const partKinds: readonly Kind[] = PARTS.map(({ kind }) => kind);

/** The whole of a part has a twin, and the part none, since a condition leaves it out. */
export const isLeftOut = (resource: Resource, regions: Regions): Verdict => (wholeBesides(resource, regions) ? all() : any());

/** Fails where the twin of the whole has no such part at all. */
export function isMadeThere(resource: Resource, regions: Regions): Verdict {
  const found = wholeBesides(resource, regions);
  if (!found) return all();
  const { whole, away, isPartOf } = found;
  const claim = twinsOf(whole).every(isPartOf);
  const says = `\`${away.subject.shown}\` is not made in ${regions.recovery.join(" or ")}, where the twin of \`${whole.subject.shown}\` stands`;
  return verdict(claim.outcome, () => [nothingAt(resource.subject.name, says), ...away.exists().because()], claim.hangsOn);
}

interface LeftOut extends Part {
  readonly whole: Resource;
  readonly away: Resource;
}

function wholeBesides(resource: Resource, regions: Regions): LeftOut | undefined {
  const row = PARTS.find(({ kind }) => kind.name === resource.kindName);
  const [away] = row ? conditionedAway(resource, regions) : [];
  const whole = away && row?.wholeOf(resource);
  return row && away && whole && twinsOf(whole).exist().outcome === "holds" ? { ...row, whole, away } : undefined;
}

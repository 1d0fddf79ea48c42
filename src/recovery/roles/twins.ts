import type { Resource } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { ecsService } from "../../kinds/ecs.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import { all, any, not, verdict, type Verdict } from "../../value/verdict.ts";
import { isStatedTwin, isTwinInCode } from "./second-region.ts";
import { functionServes, groupServes, instanceServes, serviceServes } from "./serving.ts";

/** What stands in the recovery region for something at home. */

/** The regions of the workload, as a goal has them. */
interface Regions {
  readonly home?: string;
  readonly recovery: readonly string[];
}

/** Compute that requests can be sent to. */
export const servingKinds = [autoScalingGroup, ec2Instance, ecsService, lambdaFunction] as const;

/** Requests are sent to it. */
export function serves(resource: Resource): Verdict {
  if (resource.is(autoScalingGroup)) return groupServes(resource);
  if (resource.is(ec2Instance)) return instanceServes(resource);
  if (resource.is(ecsService)) return serviceServes(resource);
  return resource.is(lambdaFunction) ? functionServes(resource) : any();
}

/** It stands at home, where it is known which region that is and that there is another one to recover in. */
export const isAtHome = (resource: Resource, { home, recovery }: Regions): Verdict => (home === undefined || recovery.length === 0 ? any() : resource.region.equals(home));

const isInRecovery = (resource: Resource, { recovery }: Regions): Verdict => any(...recovery.map((region) => resource.region.equals(region)));

/**
 * What stands for it by the words of the configuration, or because one piece of code makes both and they stand in two
 * regions. Names that are alike say nothing.
 */
export const twinsOf = (resource: Resource): Several<Resource> => alike(resource).where((other) => isTwin(resource, other));

/** Everything of its kind. */
const alike = (resource: Resource): Several<Resource> => resource.others(resource.subject.kind);

function isTwin(resource: Resource, other: Resource): Verdict {
  if (!isTwinInCode(resource, other)) return any();
  return isStatedTwin(resource, other)
    ? verdict("holds", () => [nothingAt(other.subject.name, "stated as its twin in the configuration")])
    : not(resource.region.same(other.region));
}

/**
 * A claim about what stands in the recovery region for a resource at home. Where no twin is known, the only one of its kind there
 * stands for the only one at home; of several it is not known which.
 */
export function hasTwin(resource: Resource, regions: Regions, claim: (twin: Resource) => Verdict): Verdict {
  const twins = twinsOf(resource);
  const { label } = resource.subject.kind;
  if (twins.exist().outcome !== "fails") return twins.some(claim);
  const there = alike(resource).where((other) => isInRecovery(other, regions));
  const nothing = nothingAt(resource.subject.name, `no ${label} stands for \`${resource.subject.shown}\` in ${regions.recovery.join(" or ")}`);
  if (there.exist().outcome === "fails") return verdict("fails", () => [nothing]);
  const here = alike(resource).where((other) => all(isAtHome(other, regions), serves(other)));
  if (here.atLeast(2).outcome === "fails" && there.atLeast(2).outcome === "fails") return there.named(nothing).some(claim);
  return unproven(resource, `which ${label} in ${regions.recovery.join(" or ")} stands for \`${resource.subject.shown}\` is not stated; pair them under twins in the configuration`);
}

import { lookAt, type Resource } from "../../graph/resource.ts";
import { isCalled } from "../../graph/statements.ts";
import type { Subject } from "../../graph/subject.ts";
import { unproven } from "../../graph/unproven.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { ecsService } from "../../kinds/ecs.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { rdsCluster, rdsGlobalCluster, rdsInstance } from "../../kinds/rds.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import { all, any, not, verdict, type Verdict } from "../../value/verdict.ts";
import { isFilled, provably } from "./claims.ts";
import { onceBy } from "./once.ts";
import { isStatedTwin, isTwinInCode } from "./second-region.ts";
import { functionServes, groupServes, instanceServes, serviceServes } from "./serving.ts";
import { calledSo, madeByOnePiece, madeElsewhere } from "./twin-places.ts";

/** What stands in the recovery region for something at home. */

/** The regions of the workload, as a goal has them. */
interface Regions {
  readonly home?: string;
  readonly recovery: readonly string[];
}

/** Requests are sent to it. A cluster, a balancer or an API is there for nothing else. */
export function serves(resource: Resource): Verdict {
  if (resource.is(autoScalingGroup)) return groupServes(resource);
  if (resource.is(ec2Instance)) return instanceServes(resource);
  if (resource.is(ecsService)) return serviceServes(resource);
  return resource.is(lambdaFunction) ? functionServes(resource) : all();
}

/** It stands at home, where it is known which region that is and that there is another one to recover in. */
export const isAtHome = (resource: Resource, { home, recovery }: Regions): Verdict => (home === undefined || recovery.length === 0 ? any() : resource.region.equals(home));

const isInRecovery = (resource: Resource, { recovery }: Regions): Verdict => any(...recovery.map((region) => resource.region.equals(region)));

/**
 * What stands for it by the words of the configuration, or because one piece of code makes both and they stand in two
 * regions, or because it replicates it. Names that are alike say nothing.
 */
export function twinsOf(resource: Resource): Several<Resource> {
  const { stated, subject } = resource;
  const paired = (stated.twins ?? []).flatMap(({ home, recovery }) => [...(isCalled(subject, home) ? calledSo(resource, recovery) : []), ...(isCalled(subject, recovery) ? calledSo(resource, home) : [])]);
  const candidates = [...new Set([...madeElsewhere(resource), ...replicasOf(resource), ...paired])].filter(({ id }) => id !== subject.id);
  return resource.among(subject.kind, candidates).where((other) => isTwin(resource, other));
}

/** What the same code would make in the recovery region if its condition were not false there. */
export function conditionedAway(resource: Resource, regions: Regions): readonly Resource[] {
  const { reader: { graph }, site: { world }, subject } = resource;
  return madeByOnePiece(resource)
    .filter(({ id }) => id !== subject.id)
    .map((other) => lookAt(other.kind, graph, world, other))
    .filter((other) => other.exists().outcome === "fails" && isInRecovery(other, regions).outcome === "holds");
}

function isTwin(resource: Resource, other: Resource): Verdict {
  if (!isTwinInCode(resource, other)) return isReplica(resource, other);
  if (isStatedTwin(resource, other)) return verdict("holds", () => [nothingAt(other.subject.name, "stated as its twin in the configuration")]);
  const isApart = not(resource.region.same(other.region));
  return isApart.outcome === "holds" ? { ...isApart, because: () => [nothingAt(other.subject.name, `it is made in ${other.region.known() ?? "another region"}, too`)] } : isApart;
}

/** What replicates it, and what joins the global cluster that it is in. */
function replicasOf(resource: Resource): readonly Subject[] {
  const { graph } = resource.reader;
  if (resource.is(rdsInstance)) return graph.candidates(resource.subject, rdsInstance.name, "replicaOf").certain;
  const global = resource.is(rdsCluster) ? resource.globalCluster.target(rdsGlobalCluster) : undefined;
  return global ? graph.candidates(global.subject, rdsCluster.name, "globalCluster").certain : [];
}

/** A replica stands for its source, and a cluster that joins a global one for its first. */
function isReplica(source: Resource, other: Resource): Verdict {
  if (source.subject.id === other.subject.id) return any();
  if (source.is(rdsInstance) && other.is(rdsInstance)) return all(provably(isFilled(other.replicaOf)), provably(other.replicaOf.names(source)), provably(not(source.region.same(other.region))));
  if (!source.is(rdsCluster) || !other.is(rdsCluster)) return any();
  const [mine, theirs] = [source.globalCluster.target(rdsGlobalCluster), other.globalCluster.target(rdsGlobalCluster)];
  return mine !== undefined && mine.subject.id === theirs?.subject.id ? provably(not(source.region.same(other.region))) : any();
}

/**
 * A claim about what stands in the recovery region for a resource at home. Where no twin is known, the only one of its kind there
 * stands for the only one at home; of several it is not known which.
 */
export function hasTwin(resource: Resource, regions: Regions, claim: (twin: Resource) => Verdict): Verdict {
  const twins = twinsOf(resource);
  const { label } = resource.subject.kind;
  if (twins.exist().outcome !== "fails") return twins.some(claim);
  const { there, isSomeThere, isOneForOne } = standInsFor(resource, regions);
  const nothing = nothingAt(resource.subject.name, `no ${label} stands for \`${resource.subject.shown}\` in ${regions.recovery.join(" or ")}`);
  if (!isSomeThere) return verdict("fails", () => [nothing, ...conditionedAway(resource, regions).flatMap((away) => away.exists().because())]);
  if (isOneForOne(resource)) return there.named(nothing).some(claim);
  return unproven(resource, `which ${label} in ${regions.recovery.join(" or ")} stands for \`${resource.subject.shown}\` is not stated; pair them under twins in the configuration`);
}

/** What of a kind stands in the recovery region, for whatever of it is at home. */
interface StandIns {
  readonly there: Several<Resource>;
  readonly isSomeThere: boolean;
  /** Not two of them, and nothing at home that serves besides the one that is asked about; where that does not serve itself, nothing at all. */
  readonly isOneForOne: (resource: Resource) => boolean;
}

/** The same for all of a kind: it is looked for once. */
const standInsFor = onceBy(({ subject: { workload, kind } }: Resource, { home = "", recovery }: Regions) => [workload, kind.name, home, ...recovery].join("\u0000"), standIns);

function standIns(resource: Resource, regions: Regions): StandIns {
  const alike = resource.others(resource.subject.kind);
  const there = alike.where((other) => isInRecovery(other, regions));
  const atHome = alike.where((other) => isAtHome(other, regions));
  const serving = atHome.where(serves);
  const ids = new Set(serving.members.map(({ item }) => item.subject.id));
  const isNoneMore = (several: Several<Resource>): boolean => several.atLeast(2).outcome === "fails";
  const [isOneThere, isOneServing, isOneAtHome] = [there, serving, atHome].map(isNoneMore);
  return { there, isSomeThere: there.exist().outcome !== "fails", isOneForOne: ({ subject: { id } }) => isOneThere === true && (ids.has(id) ? isOneServing : isOneAtHome) === true };
}

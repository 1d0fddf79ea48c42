import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { ec2Subnet } from "../../kinds/ec2.ts";
import { eksCluster, eksFargateProfile, eksNodegroup } from "../../kinds/eks.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Several } from "../../value/several.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { provably } from "./claims.ts";
import { orMadeUnseen } from "./given.ts";
import { isForKubernetes } from "./scaling.ts";

/** The nodes of a Kubernetes cluster, over all of its node groups: a group for each zone is what volumes of one zone need. */

type Cluster = ResourceOf<typeof eksCluster>;
type Nodegroup = ResourceOf<typeof eksNodegroup>;

/** Node groups are judged by their cluster; where that is not among these files, by themselves. */
export const isJudged = (resource: Cluster | Nodegroup): Verdict =>
  resource.is(eksCluster) ? nodegroupsOf(resource).exist() : resource.is(eksNodegroup) ? not(provably(resource.cluster.isDefined())) : any();

/** All node groups of a cluster; of one that is not among these files, those that name it as this one does. */
export const nodegroupsOf = (resource: Cluster | Nodegroup): Several<Nodegroup> =>
  resource.is(eksNodegroup) ? resource.others(eksNodegroup).where((other) => other.cluster.same(resource.cluster)) : resource.referrers(eksNodegroup, "cluster");

/** So many nodes at least, in sum: counted once for each node of a group, up to the number that is wanted. */
export function keepsNodes(resource: Cluster | Nodegroup, nodes: number): Verdict {
  const groups = nodegroupsOf(resource);
  const having = (least: number): Several<Nodegroup> => groups.where(({ minSize }) => minSize.satisfies((size) => size >= least));
  const counted = Array.from({ length: nodes }, (_, index) => having(index + 1)).reduce((all, each) => all.and(each));
  const sum = counted.atLeast(nodes);
  const open = groups.members.filter(({ item, presence }) => presence.outcome === "unknown" || item.minSize.known() === undefined);
  const deciding = sum.outcome === "unknown" ? open : groups.members;
  return { ...sum, because: () => deciding.flatMap(({ item, presence }) => [...(presence.outcome === "unknown" ? presence.because() : []), ...item.minSize.evidence()]) };
}

/** The least numbers of nodes of all its node groups together; undefined where one of them is not known, or where there is none. */
export function leastNodesOf(cluster: Cluster): number | undefined {
  const { members, rest } = nodegroupsOf(cluster);
  const sizes = members.map(({ item, presence }) => (presence.outcome === "holds" ? item.minSize.known() : undefined));
  const known = sizes.filter((size) => size !== undefined);
  return rest.length > 0 || known.length < sizes.length || known.length === 0 ? undefined : known.reduce((sum, size) => sum + size, 0);
}

/**
 * The edits by which the only node group of a cluster keeps so many nodes: its minimum, and the other sizes where they are smaller. Which
 * of several groups is to grow is not for us to say; nor is the size at which a group runs whose desired size is not written.
 */
export function raisedTo(resource: Cluster | Nodegroup, nodes: number): readonly PropertyEdit[] {
  const { members: [only, ...more], rest } = nodegroupsOf(resource);
  if (!only || more.length > 0 || rest.length > 0) return [];
  const { minSize, desiredSize, maxSize } = only.item;
  const others = [desiredSize, maxSize].map((size) => ({ size, written: size.known() }));
  if (others.some(({ written }) => written === undefined)) return [];
  return [minSize, ...others.flatMap(({ size, written = nodes }) => (written < nodes ? [size] : []))].map((size) => size.set(nodes));
}

/** A claim about the node groups, which other nodes may make good where it fails. */
export function orOtherNodes(resource: Cluster | Nodegroup, claim: Verdict): Verdict {
  if (claim.outcome !== "fails") return claim;
  if (!resource.is(eksCluster)) return any(claim, unproven(resource, `the cluster of \`${resource.subject.shown}\` is not among these files, and may have other nodes`));
  const others = hasOtherNodes(resource);
  if (others.outcome === "fails") return orMadeUnseen(resource, claim);
  return any(claim, all(others, unproven(resource, `\`${resource.subject.shown}\` has other nodes than those of its node groups`)));
}

/** EKS itself, Fargate, Karpenter (which finds subnets by a tag) or groups that manage themselves may run nodes, too. */
const hasOtherNodes = (cluster: Cluster): Verdict =>
  any(
    cluster.autoMode.equals(true),
    cluster.referrers(eksFargateProfile, "cluster").exist(),
    cluster.tags.matches(KARPENTER, "*"),
    cluster.others(ec2Subnet).some(({ tags }) => tags.matches(KARPENTER, "*")),
    cluster.others(autoScalingGroup).some((group) => all(isNear(group, cluster), isForKubernetes(group))),
  );

/** https://karpenter.sh/docs/getting-started/getting-started-with-karpenter/ */
const KARPENTER = "karpenter.sh/discovery";

const isNear = (one: Resource, other: Resource): Verdict => (one.isBeside(other) ? all() : any());

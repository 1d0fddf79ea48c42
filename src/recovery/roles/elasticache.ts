import type { ResourceOf } from "../../graph/resource.ts";
import { elasticacheCluster, elasticacheGlobal, elasticacheReplicationGroup } from "../../kinds/elasticache.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import { all, any, not, presume, type Verdict } from "../../value/verdict.ts";
import { explained, isFilled, leavesRoom, provably, spansZones, standingAtHome, standsApart } from "./claims.ts";

type Cluster = ResourceOf<typeof elasticacheCluster>;
type Group = ResourceOf<typeof elasticacheReplicationGroup>;
type Global = ResourceOf<typeof elasticacheGlobal>;

const NEVER = any();

/** The longest that ElastiCache keeps a snapshot, in days. https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html */
export const MOST_RETENTION = 35;

/** Memcached keeps no data that could be replicated or backed up. */
export const isMemcached = (cluster: Cluster): Verdict => cluster.engine.equals("memcached");

/** A node of a replication group: one that it is added to, or the primary that it is made of. */
export const isGrouped = (cluster: Cluster): Verdict => any(isFilled(cluster.group), cluster.referrers(elasticacheReplicationGroup, "primaryCluster").exist());

/** Joins a global datastore as a secondary, which takes failover and Multi-AZ from its primary. */
export const isSecondary = (group: Group): Verdict => isFilled(group.globalGroup);

const reaches = (property: Property<number>, least: number): Verdict => all(property.isSet(), property.satisfies((number) => number >= least));

/**
 * Each shard has a replica. Without cluster mode nodes are counted, with it replicas per shard; what each shard says
 * of itself wins. Where shards are counted and their replicas are not, ElastiCache chooses.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
 */
export function hasReplicas(group: Group): Verdict {
  const { nodes, nodeGroups, replicasPerShard, shards } = group;
  const ofShards = nodeGroups.every(({ replicas, replicaZones }) => any(reaches(replicas, 1), all(replicas.isUnset(), any(replicaZones.exist(), reaches(replicasPerShard, 1)))));
  return any(
    reaches(nodes, 2),
    all(nodeGroups.isEmpty(), reaches(replicasPerShard, 1)),
    all(nodeGroups.exist(), ofShards),
    group.referrers(elasticacheCluster, "group").exist(),
    all(shards.isSet(), nodes.isUnset(), nodeGroups.isEmpty(), replicasPerShard.satisfies((replicas) => replicas >= 1)),
  );
}

/** The edits by which it fails over to a replica; none where somebody has to say where a replica is to stand. */
export function withFailover(group: Group): readonly PropertyEdit[] {
  const failover = group.automaticFailover.known() === true ? [] : [group.automaticFailover.set(true)];
  const replicas = hasReplicas(group).outcome;
  const added = replicas === "fails" ? withReplica(group) : [];
  return replicas === "holds" || added.length > 0 ? [...failover, ...added] : [];
}

/** For one more in each shard CloudFormation replaces the group, and what it holds: that is no fix. Terraform adds it. */
function withReplica(group: Group): readonly PropertyEdit[] {
  const { nodeGroups, nodes, replicasPerShard, shards, subject } = group;
  if (countsNodes(group).outcome === "holds") return [nodes.set(LEAST_NODES)];
  const countsShards = all(shards.isSet(), nodeGroups.isUnset());
  return subject.language === "terraform" && countsShards.outcome === "holds" ? [replicasPerShard.set(1)] : [];
}

/** A primary and a replica. */
const LEAST_NODES = 2;

/** Its size is its number of nodes, and nothing else hangs on that. */
const countsNodes = ({ clusterMode, nodeGroups, parameterGroup, preferredZones, primaryCluster, replicasPerShard, shards }: Group): Verdict =>
  all(
    ...[nodeGroups, preferredZones, replicasPerShard, shards].map((each) => each.isUnset()),
    not(isFilled(primaryCluster)),
    any(clusterMode.isUnset(), not(clusterMode.equals("enabled"))),
    any(parameterGroup.isUnset(), presume(not(parameterGroup.matches("*.cluster.on")))),
  );

/** The edits by which its nodes stand in several zones, each with a replica that takes over. */
export function withMultiAz(group: Group): readonly PropertyEdit[] {
  const { automaticFailover, multiAz, preferredZones } = group;
  const isPlacedTogether = all(preferredZones.isSet(), not(isPlacedApart(group)));
  if (hasRoom(group).outcome === "fails" || isPlacedTogether.outcome !== "fails") return [];
  if (all(automaticFailover.equals(true), hasReplicas(group)).outcome === "holds") return [multiAz.set(true)];
  const failover = withFailover(group);
  return failover.length === 0 ? [] : [...failover, multiAz.set(true)];
}

/** Its data is spread over shards, which takes the failover to be on. With the nodes counted it is not. */
const isSharded = ({ clusterMode, nodeGroups, nodes, parameterGroup, shards }: Group): Verdict =>
  all(nodes.isUnset(), any(reaches(shards, 2), nodeGroups.atLeast(2), all(clusterMode.isSet(), clusterMode.equals("enabled")), provably(parameterGroup.matches("*.cluster.on"))));

/**
 * Has Multi-AZ on, or places its nodes in several zones by name. Of a group in shards AWS may turn it on where a
 * template does not say it. https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html
 */
export function isMultiAz(group: Group): Verdict {
  const { multiAz } = group;
  const byItself = explained(multiAz.equals(true), "and of a group in shards AWS may turn it on");
  return any(all(multiAz.isSet(), multiAz.equals(true)), all(multiAz.isUnset(), byItself, standingAtHome(isSharded(group))), all(multiAz.isUnset(), isPlacedApart(group)));
}

/** It names several zones for its nodes, without cluster mode. */
export const isPlacedApart = ({ preferredZones }: Cluster | Group): Verdict => all(preferredZones.isSet(), spansZones(preferredZones));

/** Its nodes have more than one zone to stand in. The zones of primaries say nothing of where replicas stand. */
export const hasRoom = (group: Group): Verdict => any(group.primaryZones.exist(), leavesRoom(group));

/**
 * Can be in a global datastore: not with burstable nodes, which are none of its families.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastores-Getting-Started.html
 */
export const canBeGlobal = ({ nodeType }: Group): Verdict =>
  not(provably(explained(any(...["cache.t1.", "cache.t2.", "cache.t3.", "cache.t4g."].map((family) => nodeType.startsWith(family))), "of which AWS takes none into a global datastore")));

type Claim = (secondary: Group) => Verdict;

/** It is the primary of a global datastore with a member elsewhere, of which a claim holds, too. AWS takes one member in a region. */
export const hasSecondaryElsewhere = (group: Group, claim?: Claim): Verdict =>
  any(
    group.referrers(elasticacheGlobal, "primary").some((global) => hasOther(global, group, claim)),
    group.referrers(elasticacheGlobal, "groups").some((global) => any(hasOther(global, group, claim), listsOther(global, group, claim))),
  );

const hasOther = (global: Global, group: Group, claim?: Claim): Verdict =>
  global.referrers(elasticacheReplicationGroup, "globalGroup").some((other) => (other.subject.id === group.subject.id ? NEVER : all(standsApart(other, group), claim?.(other) ?? all())));

/** A member that is listed with its region. */
const listsOther = (global: Global, group: Group, claim?: Claim): Verdict =>
  global.members.some(({ group: member, region, role }) => {
    const isThere = all(role.equals("SECONDARY"), not(region.same(group.region)));
    return claim === undefined || isThere.outcome === "fails" ? isThere : all(isThere, member.follow(elasticacheReplicationGroup, claim));
  });

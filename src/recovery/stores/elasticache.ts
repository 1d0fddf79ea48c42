import type { Resource } from "../../graph/resource.ts";
import { isCalled } from "../../graph/statements.ts";
import { elasticacheCluster, elasticacheReplicationGroup, elasticacheServerless } from "../../kinds/elasticache.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { hasSecondaryElsewhere, isGrouped, isSecondary } from "../roles/elasticache.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore, type Limit } from "./store.ts";

const DAY = 24 * 3600;

/** A cache can be filled again, unless the configuration says that it holds data which is nowhere else. */
const isStore = (cache: Resource): Verdict => (cache.stated.stores?.some((address) => isCalled(cache.subject, address)) ? all() : any());

/** ElastiCache copies no snapshots between regions, and of these AWS makes no global datastore. */
const cannotLeave = (): Limit => ({ applies: all(), why: "AWS copies no ElastiCache snapshot to another region; a replication group can have a secondary there" });

/**
 * Snapshots are daily and go with the cache, unless a last one is asked for. In a template that is what the policies Snapshot mean.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
export const elasticacheGroupStore = defineStore(elasticacheReplicationGroup, {
  isJudged: isStore,
  isCache: true,
  isCopy: isSecondary,
  canBeContinuous: false,
  isOutsideBackup: true,
  backsUpItself: (group) => group.snapshotRetention.satisfies((days) => days >= 1),
  ownInterval: DAY,
  reachesBack: (group, days) => group.snapshotRetention.satisfies((kept) => kept >= days),
  keepsItself: (group) => any(isRetained(group, "Snapshot"), ...(group.knows("finalSnapshot") ? [group.finalSnapshot.isSet()] : [])),
  leavesByItself: (group) => hasSecondaryElsewhere(group, (secondary) => secondary.snapshotRetention.satisfies((days) => days >= 1)),
});

/** A node of a group is its group's, and Memcached keeps nothing. */
export const elasticacheClusterStore = defineStore(elasticacheCluster, {
  isJudged: isStore,
  isCache: true,
  isCopy: isGrouped,
  canBeContinuous: false,
  isOutsideBackup: true,
  backsUpItself: (cluster) => cluster.snapshotRetention.satisfies((days) => days >= 1),
  ownInterval: DAY,
  reachesBack: (cluster, days) => cluster.snapshotRetention.satisfies((kept) => kept >= days),
  keepsItself: (cluster) => any(isRetained(cluster, "Snapshot"), ...(cluster.knows("finalSnapshot") ? [cluster.finalSnapshot.isSet()] : [])),
  leavesByItself: () => any(),
  cannotLeave,
  cannotReplicate: cannotLeave,
});

export const elasticacheServerlessStore = defineStore(elasticacheServerless, {
  isJudged: isStore,
  isCache: true,
  isCopy: () => any(),
  canBeContinuous: false,
  isOutsideBackup: true,
  backsUpItself: (cache) => cache.snapshotsKept.satisfies((snapshots) => snapshots >= 1),
  ownInterval: DAY,
  reachesBack: (cache, days) => cache.snapshotsKept.satisfies((snapshots) => snapshots >= days),
  keepsItself: (cache) => any(isRetained(cache), ...(cache.knows("finalSnapshot") ? [cache.finalSnapshot.isSet()] : [])),
  leavesByItself: () => any(),
  cannotLeave,
  cannotReplicate: cannotLeave,
});

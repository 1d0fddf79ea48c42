import { memorydbCluster } from "../../kinds/memorydb.ts";
import { all, any } from "../../value/verdict.ts";
import { hasFellowElsewhere } from "../roles/memorydb.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore } from "./store.ts";

const DAY = 24 * 3600;

/**
 * Unlike a cache MemoryDB is durable: it writes to a log in several zones before it answers, and is charged for it, so that a
 * cluster is taken to hold data of its own. Snapshots are daily, and go with the cluster.
 * https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-deleting.html
 */
export const memorydbClusterStore = defineStore(memorydbCluster, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  isOutsideBackup: true,
  backsUpItself: (cluster) => cluster.snapshotRetention.satisfies((days) => days >= 1),
  ownInterval: DAY,
  reachesBack: (cluster, days) => cluster.snapshotRetention.satisfies((kept) => kept >= days),
  keepsItself: (cluster) => any(cluster.finalSnapshot.isSet(), isRetained(cluster)),
  /** Snapshots stay in their region; another member of a multi-Region cluster has its own. */
  leavesByItself: (cluster) => hasFellowElsewhere(cluster, (fellow) => fellow.snapshotRetention.satisfies((days) => days >= 1)),
});

import { docdbCluster, docdbElasticCluster } from "../../kinds/docdb.ts";
import { all, any } from "../../value/verdict.ts";
import { orRefused } from "../roles/clusters.ts";
import { hasSecondaryBeside, hasSecondaryElsewhere, isSecondary, keepsBackups } from "../roles/documentdb.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore } from "./store.ts";

/** Automated backups cannot be turned off, and those of a secondary are its own. When a cluster is deleted they go with it. */
export const docdbClusterStore = defineStore(docdbCluster, {
  isJudged: () => all(),
  isCopy: isSecondary,
  canBeContinuous: false,
  backsUpItself: () => all(),
  reachesBack: (cluster, days) => keepsBackups(cluster, (kept) => kept >= days),
  keepsItself: (cluster) => any(cluster.deletionProtection.equals(true), isRetained(cluster, "Snapshot")),
  keeping: (cluster) => [cluster.deletionProtection.set(true)],
  leavesByItself: (cluster) => orRefused(cluster, hasSecondaryElsewhere(cluster), hasSecondaryBeside(cluster)),
  testedAs: () => (name) => name.equals("DocumentDB"),
});

/**
 * It has daily snapshots, and neither a protection from deletion nor a last snapshot. AWS Backup does not take it.
 * https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-using-elastic-clusters.html
 */
export const docdbElasticClusterStore = defineStore(docdbElasticCluster, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  isOutsideBackup: true,
  backsUpItself: (cluster) => keepsBackups(cluster, (days) => days >= 1),
  reachesBack: (cluster, days) => keepsBackups(cluster, (kept) => kept >= days),
  keepsItself: (cluster) => isRetained(cluster),
  leavesByItself: () => any(),
  /** https://docs.aws.amazon.com/documentdb/latest/developerguide/API_elastic_CopyClusterSnapshot.html */
  cannotLeave: () => ({
    applies: all(),
    why: "AWS has no global elastic clusters, and no backup plan copies their snapshots to another region; what a script copies cannot be seen",
  }),
  /** https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-using-elastic-clusters.html */
  cannotReplicate: () => ({ applies: all(), why: "AWS has no global elastic clusters; a cluster of instances can be in a global cluster" }),
});

import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import { all, any, not } from "../../value/verdict.ts";
import { orRefused } from "../roles/clusters.ts";
import { hasCopyElsewhere, hasSecondaryBeside, isCopy, isCustom, isMember, isMultiAzCluster, isReplica, keepsBackups, replicatesBackups } from "../roles/rds.ts";
import { isRetained } from "./lifecycle.ts";
import { aside, defineStore } from "./store.ts";

/** A member of a cluster is judged by its cluster. */
export const rdsInstanceStore = defineStore(rdsInstance, {
  isJudged: (db) => not(isMember(db)),
  isCopy: isReplica,
  canBeContinuous: true,
  backsUpItself: (db) => keepsBackups(db, (days) => days >= 1),
  reachesBack: (db, days) => keepsBackups(db, (kept) => kept >= days),
  keepsItself: (db) => {
    const retainsBackups = all(db.deleteAutomatedBackups.equals(false), keepsBackups(db, (days) => days >= 1));
    return any(db.deletionProtection.equals(true), retainsBackups, isRetained(db, "Snapshot"));
  },
  keeping: (db) => [db.deletionProtection.set(true)],
  leavesByItself: replicatesBackups,
  testedAs: () => (name) => name.equals("RDS"),
  /** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html */
  cannotLeave: (db) => ({
    applies: isCustom(db),
    why: "AWS copies neither the snapshots nor the automated backups of RDS Custom to another region; what its owner copies cannot be seen",
  }),
});

/** Automated backups of a cluster cannot be turned off, and those of an Aurora secondary or replica are its own. */
export const rdsClusterStore = defineStore(rdsCluster, {
  isJudged: () => all(),
  isCopy,
  canBeContinuous: true,
  backsUpItself: () => all(),
  reachesBack: (cluster, days) => keepsBackups(cluster, (kept) => kept >= days),
  /** A Multi-AZ DB cluster that is deleted cannot be restored to a point in time. */
  keepsItself: (cluster) =>
    any(
      cluster.deletionProtection.equals(true),
      all(cluster.deleteAutomatedBackups.equals(false), aside(not(isMultiAzCluster(cluster)))),
      isRetained(cluster, "Snapshot"),
    ),
  keeping: (cluster) => [cluster.deletionProtection.set(true)],
  testedAs: (cluster) => (name) => any(all(isMultiAzCluster(cluster), name.equals("RDS")), all(not(isMultiAzCluster(cluster)), name.equals("Aurora"))),
  /** A secondary that stands beside it is refused, and the finding is there. */
  leavesByItself: (cluster) => orRefused(cluster, hasCopyElsewhere(cluster), hasSecondaryBeside(cluster)),
  /** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html */
  cannotLeave: (cluster) => ({
    applies: isMultiAzCluster(cluster),
    why: "AWS copies neither the snapshots nor the automated backups of a Multi-AZ DB cluster to another region; a Multi-AZ DB instance has both",
  }),
  /** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html */
  cannotReplicate: (cluster) => ({
    applies: isMultiAzCluster(cluster),
    why: "AWS has no live copy of a Multi-AZ DB cluster in another region; a Multi-AZ DB instance has read replicas there",
  }),
});

import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import { all, any, not, presume } from "../../value/verdict.ts";
import { hasSecondaryElsewhere, isCopy, isMember, isMultiAzCluster, isReplica } from "../roles/rds.ts";
import { isFilled } from "../roles/claims.ts";
import { isRetained } from "./lifecycle.ts";
import { aside, defineStore } from "./store.ts";

/** A member of a cluster is judged by its cluster. */
export const rdsInstanceStore = defineStore(rdsInstance, {
  isJudged: (db) => not(isMember(db)),
  isCopy: isReplica,
  canBeContinuous: true,
  backsUpItself: (db) => db.backupRetention.satisfies((days) => days >= 1),
  reachesBack: (db, days) => db.backupRetention.satisfies((kept) => kept >= days),
  keepsItself: (db) => {
    const keepsBackups = all(db.deleteAutomatedBackups.equals(false), db.backupRetention.satisfies((days) => days >= 1));
    return any(db.deletionProtection.equals(true), keepsBackups, isRetained(db, "Snapshot"));
  },
  /** AWS replicates backups to other regions only, so whatever region is written is another one. */
  leavesByItself: (db) =>
    all(isFilled(db.backupReplicationRegion), presume(not(db.backupReplicationRegion.same(db.region))), db.backupRetention.satisfies((days) => days >= 1)),
});

/** Automated backups of a cluster cannot be turned off, and those of an Aurora secondary are its own. */
export const rdsClusterStore = defineStore(rdsCluster, {
  isJudged: () => all(),
  isCopy,
  canBeContinuous: true,
  backsUpItself: () => all(),
  reachesBack: (cluster, days) => cluster.backupRetention.satisfies((kept) => kept >= days),
  /** A Multi-AZ DB cluster that is deleted cannot be restored to a point in time. */
  keepsItself: (cluster) =>
    any(
      cluster.deletionProtection.equals(true),
      all(cluster.deleteAutomatedBackups.equals(false), aside(not(isMultiAzCluster(cluster)))),
      isRetained(cluster, "Snapshot"),
    ),
  leavesByItself: hasSecondaryElsewhere,
  /** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html */
  cannotLeave: (cluster) => ({
    applies: isMultiAzCluster(cluster),
    why: "AWS copies neither the snapshots nor the automated backups of a Multi-AZ DB cluster to another region; a Multi-AZ DB instance has both",
  }),
});

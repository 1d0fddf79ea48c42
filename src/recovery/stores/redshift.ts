import { unproven } from "../../graph/unproven.ts";
import type { Resource } from "../../graph/resource.ts";
import { redshiftCluster, redshiftNamespace } from "../../kinds/redshift.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { copiesRecoveryPoints, copiesSnapshots, keepsSnapshots } from "../roles/redshift.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore, type Limit } from "./store.ts";

const HOUR = 3600;

/** https://docs.aws.amazon.com/redshift/latest/mgmt/cross-region-snapshot-copy.html */
const cannotReplicate = (): Limit => ({ applies: all(), why: "AWS has no live copy of a Redshift warehouse in another region; copies of its snapshots can be restored there" });

/** Redshift's own copies are the way that its documentation names; that of AWS Backup names none of its own. */
const canBeCopied = (store: Resource): Verdict =>
  unproven(store, "AWS Backup does not document that it copies backups of Redshift to another region: Redshift's own snapshot copy does");

/**
 * Automated snapshots are taken every eight hours, or after 5 GB of changes on a node, and go with the cluster.
 * https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html
 */
export const redshiftClusterStore = defineStore(redshiftCluster, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: (cluster) => keepsSnapshots(cluster, (days) => days >= 1),
  ownInterval: 8 * HOUR,
  reachesBack: (cluster, days) => keepsSnapshots(cluster, (kept) => kept >= days),
  keepsItself: (cluster) => isRetained(cluster, "Snapshot"),
  leavesByItself: copiesSnapshots,
  canBeCopied,
  cannotReplicate,
});

/**
 * Recovery points are made every half hour and kept for a day, whatever is set. A last snapshot outlives the namespace.
 * https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-snapshots-recovery-points.html
 */
export const redshiftNamespaceStore = defineStore(redshiftNamespace, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: () => all(),
  ownInterval: HOUR / 2,
  reachesBack: (_, days) => (days <= 1 ? all() : any()),
  keepsItself: (namespace) => any(...(namespace.knows("finalSnapshot") ? [namespace.finalSnapshot.isSet()] : []), isRetained(namespace)),
  leavesByItself: copiesRecoveryPoints,
  canBeCopied,
  cannotReplicate,
});

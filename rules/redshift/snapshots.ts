import { all, any, defineRule, inBackupPlan, not, redshift, redshiftCluster } from "../../src/rule.ts";
import example from "./snapshots.example.ts";

/**
 * A backup plan that selects the cluster backs it up, too. With managed storage Redshift does not let snapshots be turned off,
 * whatever else backs the cluster up. A cluster that is restored takes over what is not written.
 */
export default defineRule({
  id: "redshift-snapshots",
  title: "Redshift cluster takes automated snapshots",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    Without snapshots a bad load, a dropped table or a deleted cluster cannot be undone: what the warehouse has
    joined from many sources over years can seldom be built again.
  `,
  remedy: `
    Keep automated snapshots for a day at least, which is also the default. They are taken every eight hours or after
    5 GB of changes on a node, and cost nothing beyond the size of the storage that is paid for.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: [
    "checkov:CKV_AWS_343",
    "guard-rules-registry:REDSHIFT_BACKUP_ENABLED",
    "cdk-nag:RedshiftBackupEnabled",
    "hashicorp-fsbp-sentinel:redshift-cluster-automated-snapshot-retention-enabled",
    "prowler:redshift_cluster_automated_snapshot",
    "service-screener:AutomaticSnapshots",
  ],

  on: redshiftCluster,
  expect: (cluster) => any(redshift.keepsSnapshots(cluster, (days) => days >= 1), all(not(redshift.hasManagedStorage(cluster)), inBackupPlan(cluster))),
  message: (cluster) =>
    redshift.hasManagedStorage(cluster).outcome === "holds"
      ? `${cluster} turns its automated snapshots off, which Redshift rejects for its node type`
      : `${cluster} has its automated snapshots turned off, and no backup plan selects it`,
  fix: {
    safety: "review",
    note: "snapshots beyond the storage that is paid for are charged by size",
    edits: (cluster, { retention }) => redshift.keepForDays(cluster, Math.min(retention, redshift.MOST_RETENTION)),
  },
});

import { all, any, backup, backupRules, defineRule, redshift, redshiftCluster } from "../../src/rule.ts";
import example from "./snapshot-retention.example.ts";

/** Snapshots that are turned off are the finding of `redshift-snapshots`. A backup plan that keeps what it takes long enough counts. */
export default defineRule({
  id: "redshift-snapshot-retention",
  title: "Redshift cluster keeps its snapshots long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    A wrong load is often noticed by those who read the reports, days after it ran. Without a setting Redshift keeps
    automated snapshots for one day, and then there is nothing left to go back to.
  `,
  remedy: `
    Raise the retention to the workload's least retention; Redshift keeps automated snapshots for at most 35 days,
    and a backup plan keeps longer. Snapshots beyond the storage that is paid for are charged by size.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: ["steampipe-terraform-aws-compliance:redshift_cluster_automatic_snapshots_min_7_days"],

  on: redshiftCluster,
  appliesTo: (cluster) => redshift.keepsSnapshots(cluster, (days) => days >= 1),
  expect: (cluster, { retention }) =>
    all(
      redshift.keepsSnapshots(cluster, (days) => days <= redshift.MOST_RETENTION),
      any(redshift.keepsSnapshots(cluster, (days) => days >= retention), backupRules(cluster).some((rule) => backup.keepsFor(rule, retention))),
    ),
  message: (cluster, { retention }) =>
    (cluster.snapshotRetention.known() ?? 0) > redshift.MOST_RETENTION
      ? `${cluster} asks for its snapshots to be kept longer than the ${String(redshift.MOST_RETENTION)} days that Redshift takes`
      : `${cluster} keeps its snapshots for less than ${String(retention)} days`,
  fix: {
    safety: "review",
    note: "snapshots beyond the storage that is paid for are charged by size",
    edits: (cluster, { retention }) => redshift.keepForDays(cluster, retention),
  },
});

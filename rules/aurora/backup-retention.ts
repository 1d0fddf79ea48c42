import { all, any, backup, backupRules, defineRule, not, rds, rdsCluster } from "../../src/rule.ts";
import example from "./backup-retention.example.ts";

/**
 * Asked of Aurora and of Multi-AZ DB clusters. Secondaries and replicas are left alone: their data is kept
 * with their primary. A backup plan that keeps what it takes long enough counts.
 */
export default defineRule({
  id: "aurora-backup-retention",
  title: "Cluster keeps its backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it. A retention of zero is not taken by AWS: the deployment
    fails.
  `,
  remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps longer.
    Storage beyond the size of the database is charged by the gigabyte.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: ["trivy:AWS-0077", "kics:low_rds_backup_retention_period", "regula:FG_R00107", "terrascan:AC_AWS_0495"],

  on: rdsCluster,
  appliesTo: (cluster) => all(any(rds.isAurora(cluster), rds.isMultiAzCluster(cluster)), not(rds.isCopy(cluster))),
  expect: (cluster, goal) =>
    all(
      rds.keepsBackups(cluster, (days) => days >= 1 && days <= rds.MOST_RETENTION),
      any(
        rds.keepsBackups(cluster, (days) => days >= rds.leastRetention(goal)),
        backupRules(cluster).some((rule) => backup.keepsFor(rule, rds.leastRetention(goal))),
      ),
    ),
  message: (cluster, goal) => rds.saysRetention(cluster, goal),
  fix: {
    safety: "review",
    note: "backups beyond the size of the database are charged",
    edits: (cluster, goal) => rds.keepLongEnough(cluster, goal),
  },
});

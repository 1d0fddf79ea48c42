import { any, defineRule, leaveToCluster, rds, rdsInstance } from "../../src/rule.ts";
import example from "./member-settings-ignored.example.ts";

/** Only what asks for a protection is told: a member that says no to Multi-AZ or to deletion protection is right. */
export default defineRule({
  id: "rds-member-settings-ignored",
  title: "Cluster member leaves to its cluster what the cluster decides",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    Standbys, backups and deletion protection belong to the cluster. RDS rejects a member that asks for them itself, or
    takes no notice: what the code promises is not what protects the data.
  `,
  remedy: `
    Set the retention of backups and deletion protection on the cluster, and survive the loss of a zone with a second
    member in another one. Then remove the settings from the member.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "CP-10"] },
  similar: ["cfn-lint:E3682"],

  on: rdsInstance,
  appliesTo: (db) => rds.isMember(db),
  expect: (db) => [
    {
      key: "standby",
      verdict: any(db.multiAz.isUnset(), db.multiAz.equals(false)),
      message: `${db} asks for a standby, which a member of a cluster cannot have`,
      edits: () => leaveToCluster(db, "multiAz"),
    },
    {
      key: "retention",
      verdict: db.backupRetention.isUnset(),
      message: `${db} sets how long backups are kept, which only its cluster can`,
      edits: () => leaveToCluster(db, "backupRetention"),
    },
    {
      key: "protection",
      verdict: any(db.deletionProtection.isUnset(), db.deletionProtection.equals(false)),
      message: `${db} asks for deletion protection, which only its cluster can have`,
      edits: () => leaveToCluster(db, "deletionProtection"),
    },
  ],
  message: (db) => `${db} sets what only its cluster can`,
  fix: { safety: "review", note: "its cluster keeps backups as long, and is as protected, as the member asks for" },
});

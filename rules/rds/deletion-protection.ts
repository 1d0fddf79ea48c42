import { defineRule, not, rds, rdsInstance } from "../../src/rule.ts";
import example from "./deletion-protection.example.ts";

/** Replicas are asked, too. Members of a cluster are not: the setting has no effect there, and `aurora-deletion-protection` asks the cluster. */
export default defineRule({
  id: "rds-deletion-protection",
  title: "RDS instance has deletion protection",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the
    instance away. With it the call is refused until somebody turns the protection off on purpose.
  `,
  remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
  example,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
  similar: [
    "trivy:AWS-0177",
    "guard-rules-registry:RDS_INSTANCE_DELETION_PROTECTION_ENABLED",
    "cdk-nag:RDSInstanceDeletionProtectionEnabled",
    "cfn_nag:F80",
    "prowler:rds_instance_deletion_protection",
    "kics:rds_db_instance_with_deletion_protection_disabled",
    "regula:FG_R00280",
    "hashicorp-fsbp-sentinel:rds-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:rds_db_instance_deletion_protection_enabled",
  ],

  on: rdsInstance,
  appliesTo: (db) => not(rds.isMember(db)),
  expect: (db) => db.deletionProtection.equals(true),
  message: (db) => `${db} can be deleted by one call`,
  fix: {
    safety: "safe",
    note: "what shall be deleted needs an update first that turns it off",
    edits: (db) => [db.deletionProtection.set(true)],
  },
});

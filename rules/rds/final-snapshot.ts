import { all, defineRule, keep, not, rds, rdsInstance } from "../../src/rule.ts";
import example from "./final-snapshot.example.ts";

/** Members, read replicas and RDS Custom take no final snapshot: AWS refuses to make one of them. */
export default defineRule({
  id: "rds-final-snapshot",
  title: "RDS instance leaves its data behind when it is deleted or replaced",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    In CloudFormation a stand-alone instance leaves a final snapshot when its block or its stack is deleted. When an
    update replaces it, because its name or its engine changes, the old one goes without, and its data with it. In
    Terraform \`skip_final_snapshot\` has it go without in either case.
  `,
  remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the instance retained; in Terraform remove
    \`skip_final_snapshot\` and name the snapshot. A snapshot is charged as backup storage until somebody removes it; a
    retained instance goes on costing what it costs.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },

  on: rdsInstance,
  appliesTo: (db) => all(rds.standsAlone(db), not(rds.isCustom(db))),
  expect: (db) => all(rds.outlivesDeletion(db), rds.outlivesReplacement(db)),
  message: (db) => `${db} leaves no snapshot when ${rds.outlivesDeletion(db).outcome === "fails" ? "it is deleted" : "an update replaces it"}`,
  fix: {
    safety: "safe",
    note: "a snapshot is charged until somebody deletes it, and an instance that must be kept is not destroyed without a change",
    edits: (db) => keep(db, "Snapshot"),
  },
});

import { all, defineRule, keep, not, rds, rdsCluster } from "../../src/rule.ts";
import example from "./final-snapshot.example.ts";

/** Secondaries and replicas are left alone: their primary has the data. A global database holds none. */
export default defineRule({
  id: "aurora-final-snapshot",
  title: "Cluster leaves its data behind when it is deleted or replaced",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    In CloudFormation a cluster leaves a final snapshot when its block or its stack is deleted. When an update replaces
    it, because its name, its subnet group or its snapshot changes, the old one goes without, and its data with it. In
    Terraform \`skip_final_snapshot\` has it go without in either case.
  `,
  remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the cluster retained; in Terraform remove
    \`skip_final_snapshot\` and name the snapshot. A snapshot is charged as backup storage until somebody removes it; a
    retained cluster goes on costing what it costs.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },

  on: rdsCluster,
  appliesTo: (cluster) => not(rds.isCopy(cluster)),
  expect: (cluster) => all(rds.outlivesDeletion(cluster), rds.outlivesReplacement(cluster)),
  message: (cluster) =>
    `${cluster} leaves no snapshot when ${rds.outlivesDeletion(cluster).outcome === "fails" ? "it is deleted" : "an update replaces it"}`,
  fix: {
    safety: "safe",
    note: "a snapshot is charged until somebody deletes it, and a cluster that must be kept is not destroyed without a change",
    edits: (cluster) => keep(cluster, "Snapshot"),
  },
});

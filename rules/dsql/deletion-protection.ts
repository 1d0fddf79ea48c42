import { defineRule, dsql, dsqlCluster } from "../../src/rule.ts";
import example from "./deletion-protection.example.ts";

/** AWS turns the protection on by itself; Terraform's provider turns it off where nothing is said. */
export default defineRule({
  id: "dsql-deletion-protection",
  title: "Aurora DSQL cluster has deletion protection",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A cluster has no snapshots of its own and leaves none behind. Without deletion protection one call, one removed block
    or one stack deleted in the wrong account takes it away, and what no backup plan has copied is gone.
  `,
  remedy: `
    Turn deletion protection on, and leave \`force_destroy\` off, with which Terraform turns the protection off by itself. It
    costs nothing. What shall be deleted needs an update first that turns it off.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-single-region-clusters.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/dsql-cluster-deletion-protection-enabled.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dsql_cluster",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },

  on: dsqlCluster,
  expect: (cluster) => dsql.isProtected(cluster),
  message: (cluster) => `${cluster} can be deleted by one call`,
  fix: {
    safety: "safe",
    note: "what shall be deleted needs an update first that turns it off",
    edits: dsql.protect,
  },
});

import { defineRule, neptuneCluster, neptuneGlobalCluster } from "../../src/rule.ts";
import example from "./deletion-protection.example.ts";

/** Secondaries and global databases are asked, too: each has a protection of its own. */
export default defineRule({
  id: "neptune-deletion-protection",
  title: "Neptune cluster has deletion protection",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the cluster
    away, and its automated backups with it. With it the call is refused until somebody turns the protection off on
    purpose. It does not stop instances from being deleted, but keeps the data.
  `,
  remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
  similar: [
    "checkov:CKV2_AWS_58",
    "prowler:neptune_cluster_deletion_protection",
    "hashicorp-fsbp-sentinel:neptune-cluster-deletion-protection-enabled",
  ],

  on: [neptuneCluster, neptuneGlobalCluster],
  expect: (cluster) => cluster.deletionProtection.equals(true),
  message: (cluster) => `${cluster} can be deleted by one call`,
  fix: {
    safety: "safe",
    note: "what shall be deleted needs an update first that turns it off",
    edits: (cluster) => [cluster.deletionProtection.set(true)],
  },
});

import { defineRule, stores } from "../../src/rule.ts";
import example from "./leaves-region.example.ts";

/**
 * A live replica alone does not count: it replays the mistake and keeps no history. Replicas, secondaries and the
 * like, and buckets for logs, are left alone. Multi-AZ DB clusters, RDS Custom and OpenSearch domains cannot be copied
 * by AWS, so nothing is known of them.
 */
export default defineRule({
  id: "data-leaves-region",
  title: "Data store has a copy with a history in another region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  since: "0.1.0",
  why: `
    Data and backups that stand in one region are out of reach together when the region is, and gone together
    when it is lost. Every strategy of recovery, the cheapest included, begins with a copy in another region.
  `,
  remedy: `
    Copy backups by a backup plan to a vault in the recovery region; for an RDS instance replicate automated
    backups there, and for a Redshift warehouse its snapshots; for an Aurora cluster, a table or a bucket add a live copy
    that keeps a history of its own: a secondary, a replica with point-in-time recovery, a versioned destination.
    Transfer and storage are charged.
  `,
  example,
  noFix: "which region, vault or replica takes the copy, and with which key, has to be chosen",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },

  on: stores.storeKinds,
  appliesTo: stores.isOriginal,
  expect: stores.leavesRegion,
  message: (store) => `${store} has no copy in another region from which it could be restored`,
});

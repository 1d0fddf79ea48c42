import { defineRule, redshift, redshiftCluster, redshiftNamespace } from "../../src/rule.ts";
import example from "./cross-region.example.ts";

/**
 * A copy counts that Redshift can make: to another region, of snapshots that there are. Whether AWS Backup copies those of
 * Redshift is not documented.
 */
export default defineRule({
  id: "redshift-cross-region",
  title: "Snapshots of the Redshift warehouse are copied to another region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  evidenceOf: "data-leaves-region",
  since: "0.1.0",
  why: `
    A warehouse and its snapshots stand in one region. When it is lost or out of reach, there is nothing to restore from
    anywhere else, and the sources no longer have what was loaded years ago.
  `,
  remedy: `
    Have Redshift copy its snapshots to the recovery region. What a key of your own encrypts needs a copy grant for a key
    of that region, or for Redshift Serverless the key itself. Transfer and storage are charged.
  `,
  example,
  noFix: "the region that keeps the copies, and a key there for what is encrypted, are for somebody to choose",
  references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/cross-region-snapshot-copy.html",
    "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_CreateSnapshotCopyConfiguration.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
  similar: ["service-screener:CrossRegionSnapshots"],

  on: [redshiftCluster, redshiftNamespace],
  expect: redshift.leavesRegion,
  message: (store) => `${store} has no copy of its snapshots in another region`,
});

import { all, defineRule, doubt, rds, rdsInstance } from "../../src/rule.ts";
import example from "./cross-region-replica.example.ts";

/**
 * Members and replicas are judged with what they belong to. SQL Server below Enterprise, Oracle below
 * Enterprise and RDS Custom have no replica in another region: nothing is said of them.
 */
export default defineRule({
  id: "rds-cross-region-replica",
  title: "RDS instance has a replica in another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    Copies of backups bring back the database of hours ago, and a restore of it takes hours more. A replica in
    another region is seconds behind and is promoted in minutes.
  `,
  remedy: `
    Define a replica in a stack, or by a provider, of the other region that names this instance by its ARN, with a
    key of that region where the instance is encrypted. It costs as much as an instance, and the transfer between
    the regions.
  `,
  example,
  noFix: "a replica belongs to a stack or a provider of the other region, with a network and a key there",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.CrossRegionReadReplicas.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },

  on: rdsInstance,
  appliesTo: (db) => all(rds.standsAlone(db), doubt(rds.canReplicateAbroad(db))),
  expect: (db) => rds.hasReplicaElsewhere(db),
  message: (db) =>
    db.referrers(rdsInstance, "replicaOf").exist().outcome === "holds"
      ? `${db} has replicas in its own region only`
      : `${db} has no replica in another region`,
});

import { defineRule, docdbCluster, documentdb, not } from "../../src/rule.ts";
import example from "./two-zones.example.ts";

/**
 * Secondaries of a global cluster are left to the rules about regions. Zones that AWS chooses are taken to differ. A cluster
 * without any instance that hands out what others could add one by is not known to lack them.
 */
export default defineRule({
  id: "documentdb-two-zones",
  title: "DocumentDB cluster has instances in two Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    DocumentDB keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when
    its zone is lost, the database is down until an instance is created elsewhere, which takes minutes. With a
    replica in another zone DocumentDB promotes that one. The cluster's list of zones adds no instance.
  `,
  remedy: `
    Add a second instance of the same class and let DocumentDB choose the zones, or name two different ones. It costs
    as much as the first, and can serve reads.
  `,
  example,
  noFix: "a second instance, or another zone for one that is there, has to be chosen",
  references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-fault-tolerance.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: ["prowler:documentdb_cluster_multi_az_enabled"],

  on: docdbCluster,
  appliesTo: (cluster) => not(documentdb.isSecondary(cluster)),
  expect: (cluster) => documentdb.orAddedElsewhere(cluster, documentdb.hasTwoZones(cluster)),
  message: (cluster) =>
    documentdb.membersOf(cluster).atLeast(2).outcome === "holds"
      ? `${cluster} has all its instances in one Availability Zone`
      : `${cluster} has fewer than two instances, so that none can take over in another Availability Zone`,
});

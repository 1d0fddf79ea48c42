import { defineRule, neptune, neptuneCluster, not } from "../../src/rule.ts";
import example from "./two-zones.example.ts";

/**
 * Secondaries of a global database and replicas are left to the rules about regions. Zones that AWS chooses are taken to differ. Auto
 * scaling counts for nothing: it works only where there is a replica already. A cluster without any instance that hands out what
 * others could add one by is not known to lack them.
 */
export default defineRule({
  id: "neptune-two-zones",
  title: "Neptune cluster has instances in two Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    Neptune keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when its
    zone is lost, the database is down until an instance is created elsewhere, which takes minutes. With a read
    replica in another zone Neptune promotes that one. The cluster's list of zones adds no instance.
  `,
  remedy: `
    Add a second instance of the same class and let Neptune choose the zones, or name two different ones. It costs as
    much as the first, and can serve reads.
  `,
  example,
  noFix: "a second instance is a resource of its own, and moving one to another zone replaces it",
  references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-db-clusters.html",
    "https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-autoscaling.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: ["cdk-nag:NeptuneClusterMultiAZ", "prowler:neptune_cluster_multi_az", "hashicorp-nist-sentinel:neptune-cluster-should-be-deployed-in-multi-az"],

  on: neptuneCluster,
  appliesTo: (cluster) => not(neptune.isCopy(cluster)),
  expect: (cluster) => neptune.orAddedElsewhere(cluster, neptune.hasTwoZones(cluster)),
  message: (cluster) =>
    neptune.membersOf(cluster).atLeast(2).outcome === "holds"
      ? `${cluster} has all its instances in one Availability Zone`
      : `${cluster} has fewer than two instances, so that none can take over in another Availability Zone`,
});

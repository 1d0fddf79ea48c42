import { all, any, defineRule, not, rds, rdsCluster, standingAtHome } from "../../src/rule.ts";
import example from "./cluster-two-zones.example.ts";

/**
 * A Multi-AZ DB cluster holds by construction, and the first Aurora Serverless fails over by itself, slowly.
 * Secondaries are left to the rules about regions. Readers that auto scaling adds count by its minimum; the
 * order of promotion excludes none. Zones that AWS chooses are taken to differ. A cluster without any instance
 * that hands out what others could add one by is not known to lack them.
 */
export default defineRule({
  id: "aurora-cluster-two-zones",
  title: "Cluster has instances in two Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    Aurora keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when its
    zone is lost, the database is down until somebody creates an instance elsewhere. With a second instance in another
    zone Aurora promotes that one, usually in less than a minute. The cluster's list of zones adds no instance.
  `,
  remedy: `
    Add a second instance of the same class and let Aurora choose the zones, or name two different ones. It costs as
    much as the first, and can serve reads.
  `,
  example,
  noFix: "a second instance is a resource of its own, and moving one to another zone replaces it",
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: [
    "prowler:rds_cluster_multi_az",
    "regula:FG_R00209",
    "hashicorp-fsbp-sentinel:rds-ensure-cluster-multi-az-configured",
    "steampipe-terraform-aws-compliance:rds_db_cluster_multiple_az_enabled",
  ],

  on: rdsCluster,
  appliesTo: (cluster) => all(any(rds.isAurora(cluster), rds.isMultiAzCluster(cluster)), not(rds.isCopy(cluster)), not(rds.isLimitless(cluster))),
  expect: (cluster) =>
    rds.orAddedElsewhere(
      cluster,
      any(rds.hasTwoZones(cluster), rds.hasScaledReader(cluster), standingAtHome(any(rds.isMultiAzCluster(cluster), rds.isServerlessV1(cluster)))),
    ),
  message: (cluster) =>
    rds.membersOf(cluster).atLeast(2).outcome === "holds"
      ? `${cluster} has all its instances in one Availability Zone`
      : `${cluster} has fewer than two instances, so that none can take over in another Availability Zone`,
});

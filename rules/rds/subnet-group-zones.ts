import { all, any, defineRule, presume, rds, rdsCluster, rdsSubnetGroup, spansZones } from "../../src/rule.ts";
import example from "./subnet-group-zones.example.ts";

/**
 * RDS rejects a group of fewer than two zones, and three for a Multi-AZ DB cluster. So a group whose zones
 * cannot be read holds: only one that provably has too few fails.
 */
export default defineRule({
  id: "rds-subnet-group-zones",
  title: "DB subnet group spans enough Availability Zones",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A database can only stand, and fail over, where its subnet group has a subnet. RDS rejects a group that covers
    fewer than two zones, and a Multi-AZ DB cluster in a group of fewer than three.
  `,
  remedy: `
    Add a subnet of another zone to the group. Subnets cost nothing, and an existing database stays where it is.
  `,
  example,
  noFix: "which subnets there are in other zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: rdsSubnetGroup,
  expect: (group) => {
    const spans = (zones: number) => presume(spansZones(group.zones, zones));
    return all(spans(2), any(spans(3), group.referrers(rdsCluster, "subnetGroup").none(rds.isMultiAzCluster)));
  },
  message: (group) =>
    spansZones(group.zones).outcome === "fails"
      ? `${group} covers fewer than two Availability Zones, which RDS rejects`
      : `${group} covers fewer than the three Availability Zones that its Multi-AZ DB cluster needs`,
});

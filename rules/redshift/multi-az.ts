import { all, any, defineRule, leavesRoom, redshift, redshiftCluster, redshiftWorkgroup, unproven } from "../../src/rule.ts";
import example from "./multi-az.example.ts";

/**
 * Relocation, where it is written, is neither a failure nor enough: Redshift moves the cluster if the other zone has
 * the capacity. Redshift Serverless moves by itself between the zones of its workgroup.
 */
export default defineRule({
  id: "redshift-multi-az",
  title: "Redshift warehouse computes in two Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    All nodes of a cluster stand in one Availability Zone unless it is Multi-AZ. When the zone is lost, so is the
    warehouse, until capacity is found in another zone or a snapshot is restored there.
  `,
  remedy: `
    Turn Multi-AZ on, with two nodes at least, encryption, and a subnet group over three zones. The nodes are paid for
    in both zones. Clusters of dense compute nodes cannot have it: resize them to RA3 first.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html",
    "https://docs.aws.amazon.com/redshift/latest/mgmt/overview-multi-az.html",
    "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: ["prowler:redshift_cluster_multi_az_enabled", "service-screener:AZRelocation"],

  on: [redshiftCluster, redshiftWorkgroup],
  expect: (warehouse) => {
    if (!warehouse.is(redshiftCluster)) return leavesRoom(warehouse);
    return any(redshift.isMultiAz(warehouse), all(redshift.relocates(warehouse), unproven(warehouse, "Redshift relocates a cluster if the other Availability Zone has the capacity")));
  },
  message: (warehouse) => {
    if (!warehouse.is(redshiftCluster)) return `${warehouse} has subnets in one Availability Zone only`;
    if (warehouse.multiAz.equals(true).outcome !== "holds") return `${warehouse} has all its nodes in one Availability Zone`;
    return `${warehouse} is Multi-AZ ${redshift.isBoundToItsNodes(warehouse).outcome === "holds" ? "with a node type that cannot be" : "with a single node"}, which Redshift rejects`;
  },
  fix: {
    safety: "review",
    note: "the nodes are paid for in both zones, and a cluster that is not encrypted yet is encrypted",
    edits: (warehouse) => (warehouse.is(redshiftCluster) ? redshift.toMultiAz(warehouse) : []),
  },
});

import { defineKind } from "../graph/kind.ts";
import { count, list, reference, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

/** A cache before DynamoDB, whose data is DynamoDB's. */
export const daxCluster = defineKind({
  name: "dax.cluster",
  label: "DAX cluster",
  ...names("AWS::DAX::Cluster", "aws_dax_cluster"),
  page: templatePage("dax-cluster"),
  identity: "clusterName",
  arn: { service: "dax", resource: "cache/" },
  ref: names("name", "name"),
  zones: ["availabilityZones", "subnetGroup"],
  properties: {
    ...lifecycle(),
    clusterName: text(names("ClusterName", "cluster_name")),
    nodeType: text(names("NodeType", "node_type")),
    /** The primary and its replicas together. */
    nodes: count(names("ReplicationFactor", "replication_factor")),
    /** One for each node; unset DAX spreads the nodes. */
    availabilityZones: list(text({}), names("AvailabilityZones", "availability_zones")),
    subnetGroup: reference("dax.subnetGroup", names("SubnetGroupName", "subnet_group_name")),
  },
});

export const daxSubnetGroup = defineKind({
  name: "dax.subnetGroup",
  label: "DAX subnet group",
  ...names("AWS::DAX::SubnetGroup", "aws_dax_subnet_group"),
  page: templatePage("dax-subnetgroup"),
  identity: "groupName",
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    groupName: text(names("SubnetGroupName", "name")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  },
});

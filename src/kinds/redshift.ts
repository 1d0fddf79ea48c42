import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, presence, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage } from "./pages.ts";

const CLUSTER = bothPages("redshift-cluster", "redshift_cluster");
const CREATE_CLUSTER = "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html";

/**
 * Version 6 of Terraform's provider has snapshot copies as a resource of their own only; before it they were a block of the
 * cluster. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
 */
export const redshiftCluster = defineKind({
  name: "redshift.cluster",
  label: "Redshift cluster",
  ...names("AWS::Redshift::Cluster", "aws_redshift_cluster"),
  page: CLUSTER.cloudformation,
  identity: "identifier",
  arn: { service: "redshift", resource: "cluster:" },
  ref: names("name", "name"),
  zones: ["availabilityZone", "subnetGroup"],
  companions: [
    {
      language: "terraform",
      type: "aws_redshift_snapshot_copy",
      target: "cluster_identifier",
      fills: { copyRegion: "destination_region", copyRetention: "retention_period", copyGrant: "snapshot_copy_grant_name" },
    },
  ],
  properties: {
    ...lifecycle(),
    skipFinalSnapshot: bool({ terraform: "skip_final_snapshot", default: { terraform: false, page: CLUSTER } }),
    identifier: text(names("ClusterIdentifier", "cluster_identifier")),
    nodeType: text(names("NodeType", "node_type")),
    nodes: count({ ...names("NumberOfNodes", "number_of_nodes"), default: both(1, CREATE_CLUSTER) }),
    multiAz: bool({ ...names("MultiAZ", "multi_az"), default: both(false, CREATE_CLUSTER) }),
    /** May move to another zone when its own fails. */
    relocates: bool({ ...names("AvailabilityZoneRelocation", "availability_zone_relocation_enabled"), default: { terraform: false, page: CLUSTER } }),
    availabilityZone: text(names("AvailabilityZone", "availability_zone")),
    port: count({ ...names("Port", "port"), default: both(5439, CREATE_CLUSTER) }),
    elasticAddress: presence(names("ElasticIp", "elastic_ip")),
    subnetGroup: reference("redshift.subnetGroup", names("ClusterSubnetGroupName", "cluster_subnet_group_name")),
    snapshotRetention: days({ ...names("AutomatedSnapshotRetentionPeriod", "automated_snapshot_retention_period"), default: both(1, CREATE_CLUSTER) }),
    copyRegion: text({ cloudformation: "DestinationRegion", terraform: "snapshot_copy.destination_region" }),
    copyRetention: days({ cloudformation: "SnapshotCopyRetentionPeriod", terraform: "snapshot_copy.retention_period" }),
    copyGrant: text({ cloudformation: "SnapshotCopyGrantName", terraform: "snapshot_copy.grant_name" }),
    snapshot: presence(names("SnapshotIdentifier", "snapshot_identifier")),
    encrypted: bool(names("Encrypted", "encrypted")),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const redshiftSubnetGroup = defineKind({
  name: "redshift.subnetGroup",
  label: "Redshift subnet group",
  ...names("AWS::Redshift::ClusterSubnetGroup", "aws_redshift_subnet_group"),
  page: templatePage("redshift-clustersubnetgroup"),
  identity: "groupName",
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    groupName: text({ terraform: "name" }),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  },
});

/** The data of Redshift Serverless: databases, users, and the keys that encrypt them. */
export const redshiftNamespace = defineKind({
  name: "redshift.namespace",
  label: "Redshift Serverless namespace",
  ...names("AWS::RedshiftServerless::Namespace", "aws_redshiftserverless_namespace"),
  page: templatePage("redshiftserverless-namespace"),
  identity: "namespaceName",
  ref: names("name", "name"),
  properties: {
    ...lifecycle(),
    namespaceName: text(names("NamespaceName", "namespace_name")),
    finalSnapshot: presence({ cloudformation: "FinalSnapshotName" }),
    copies: list(record({ region: text({ cloudformation: "DestinationRegion" }), retention: count({ cloudformation: "SnapshotRetentionPeriod" }) }), {
      cloudformation: "SnapshotCopyConfigurations",
    }),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** What computes over a namespace. */
export const redshiftWorkgroup = defineKind({
  name: "redshift.workgroup",
  label: "Redshift Serverless workgroup",
  ...names("AWS::RedshiftServerless::Workgroup", "aws_redshiftserverless_workgroup"),
  page: templatePage("redshiftserverless-workgroup"),
  identity: "workgroupName",
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    ...lifecycle(),
    workgroupName: text(names("WorkgroupName", "workgroup_name")),
    namespace: reference("redshift.namespace", names("NamespaceName", "namespace_name")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
    tags: tags(names("Tags", "tags")),
  },
});

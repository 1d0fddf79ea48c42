import { defineKind } from "../graph/kind.ts";
import { bool, list, oneOf, reference, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { templatePage } from "./pages.ts";

/**
 * Both languages send what is written, and nothing else. What AWS makes of nothing stands in an example of its command line.
 * https://docs.aws.amazon.com/cli/latest/reference/dms/create-replication-instance.html
 */
const CREATE_INSTANCE = "https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateReplicationInstance.html";
/** It says that AWS chooses one zone by default, which it cannot with Multi-AZ. */
const CONFIG = "https://docs.aws.amazon.com/dms/latest/APIReference/API_ComputeConfig.html";

const MIGRATIONS = ["cdc", "full-load", "full-load-and-cdc"] as const;

export const dmsReplicationInstance = defineKind({
  name: "dms.replicationInstance",
  label: "DMS replication instance",
  ...names("AWS::DMS::ReplicationInstance", "aws_dms_replication_instance"),
  page: templatePage("dms-replicationinstance"),
  identity: "identifier",
  ref: { cloudformation: "arn", terraform: "name" },
  arns: ["replication_instance_arn"],
  zones: ["availabilityZone", "subnetGroup"],
  properties: {
    ...lifecycle(),
    identifier: text(names("ReplicationInstanceIdentifier", "replication_instance_id")),
    multiAz: bool({ ...names("MultiAZ", "multi_az"), default: both(false, CREATE_INSTANCE), misses: { cloudformation: ["MultiAz", "MultiAZEnabled"], terraform: ["multi_az_enabled"] } }),
    availabilityZone: text(names("AvailabilityZone", "availability_zone")),
    subnetGroup: reference("dms.subnetGroup", names("ReplicationSubnetGroupIdentifier", "replication_subnet_group_id")),
  },
});

/** What an instance is to move. */
export const dmsTask = defineKind({
  name: "dms.task",
  label: "DMS replication task",
  ...names("AWS::DMS::ReplicationTask", "aws_dms_replication_task"),
  page: templatePage("dms-replicationtask"),
  properties: {
    instance: reference("dms.replicationInstance", names("ReplicationInstanceArn", "replication_instance_arn")),
    migration: oneOf(MIGRATIONS, names("MigrationType", "migration_type")),
  },
});

/** DMS Serverless: a task that brings its own capacity. */
export const dmsServerless = defineKind({
  name: "dms.replicationConfig",
  label: "DMS serverless replication",
  ...names("AWS::DMS::ReplicationConfig", "aws_dms_replication_config"),
  page: templatePage("dms-replicationconfig"),
  identity: "identifier",
  ref: names("arn", "arn"),
  zones: ["availabilityZone", "subnetGroup"],
  properties: {
    ...lifecycle(),
    identifier: text(names("ReplicationConfigIdentifier", "replication_config_identifier")),
    migration: oneOf(MIGRATIONS, names("ReplicationType", "replication_type")),
    multiAz: bool({ ...names("ComputeConfig.MultiAZ", "compute_config.multi_az"), default: both(false, CONFIG) }),
    availabilityZone: text(names("ComputeConfig.AvailabilityZone", "compute_config.availability_zone")),
    subnetGroup: reference("dms.subnetGroup", names("ComputeConfig.ReplicationSubnetGroupId", "compute_config.replication_subnet_group_id")),
  },
});

export const dmsSubnetGroup = defineKind({
  name: "dms.subnetGroup",
  label: "DMS subnet group",
  ...names("AWS::DMS::ReplicationSubnetGroup", "aws_dms_replication_subnet_group"),
  page: templatePage("dms-replicationsubnetgroup"),
  identity: "groupName",
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    groupName: text(names("ReplicationSubnetGroupIdentifier", "replication_subnet_group_id")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  },
});

import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, number, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { REGION } from "../graph/spec.ts";
import { lifecycle } from "./lifecycle.ts";
import { templatePage, terraformPage } from "./pages.ts";

const INSTANCE = { cloudformation: templatePage("rds-dbinstance"), terraform: terraformPage("db_instance") };
const CLUSTER = { cloudformation: templatePage("rds-dbcluster"), terraform: terraformPage("rds_cluster") };
const GLOBAL = { cloudformation: templatePage("rds-globalcluster"), terraform: terraformPage("rds_global_cluster") };

/** `skip_final_snapshot` is Terraform's: unless it is true, a last snapshot is taken, or the deletion refused for want of its name. */
const finalSnapshot = (page: string) => ({
  skipFinalSnapshot: bool({ terraform: "skip_final_snapshot", default: { terraform: false, page } }),
  finalSnapshotName: presence({ terraform: "final_snapshot_identifier" }),
});

/** Terraform has a type of its own for the instances of a cluster, with fewer arguments and some other names. */
export const rdsInstance = defineKind({
  name: "rds.instance",
  label: "RDS instance",
  cloudformation: "AWS::RDS::DBInstance",
  terraform: ["aws_db_instance", "aws_rds_cluster_instance"],
  page: INSTANCE.cloudformation,
  identity: "identifier",
  arn: { service: "rds", resource: "db:" },
  ref: { cloudformation: "name", terraform: "id" },
  companions: [
    {
      language: "terraform",
      type: "aws_db_instance_automated_backups_replication",
      target: "source_db_instance_arn",
      fills: { backupReplicationRegion: REGION, backupReplicationKey: "kms_key_id" },
    },
  ],
  properties: {
    ...lifecycle("Snapshot"),
    ...finalSnapshot(INSTANCE.terraform),
    identifier: text({ cloudformation: "DBInstanceIdentifier", terraform: "identifier" }),
    engine: text({ cloudformation: "Engine", terraform: "engine" }),
    engineVersion: text({ cloudformation: "EngineVersion", terraform: "engine_version" }),
    instanceClass: text({ cloudformation: "DBInstanceClass", terraform: "instance_class" }),
    multiAz: bool({
      cloudformation: "MultiAZ",
      terraform: "multi_az",
      default: { cloudformation: false, terraform: false, page: INSTANCE },
      misses: { cloudformation: ["MultiAz", "MultiAZEnabled"], terraform: ["multi_az_enabled"] },
    }),
    availabilityZone: text({ cloudformation: "AvailabilityZone", terraform: "availability_zone" }),
    cluster: reference("rds.cluster", { cloudformation: "DBClusterIdentifier", terraform: { aws_rds_cluster_instance: "cluster_identifier" } }),
    replicaOf: reference("rds.instance", {
      cloudformation: "SourceDBInstanceIdentifier",
      terraform: { aws_db_instance: "replicate_source_db" },
      misses: { cloudformation: ["PrimaryDBInstanceIdentifier"], terraform: ["source_db_instance_identifier", "replica_source_db"] },
    }),
    replicaOfCluster: reference("rds.cluster", { cloudformation: "SourceDBClusterIdentifier" }),
    sourceRegion: text({ cloudformation: "SourceRegion" }),
    snapshot: presence({ cloudformation: "DBSnapshotIdentifier", terraform: { aws_db_instance: "snapshot_identifier" } }),
    clusterSnapshot: presence({ cloudformation: "DBClusterSnapshotIdentifier" }),
    /** Terraform has one block for all that says from what, and to what time, an instance is restored. */
    restore: presence({ terraform: { aws_db_instance: "restore_to_point_in_time" } }),
    restoreTime: presence({ cloudformation: "RestoreTime", terraform: "restore_to_point_in_time.restore_time" }),
    restoresLatest: bool({
      cloudformation: "UseLatestRestorableTime",
      terraform: "restore_to_point_in_time.use_latest_restorable_time",
      default: { cloudformation: false, terraform: false, page: INSTANCE },
    }),
    restoredFrom: presence({ cloudformation: "SourceDbiResourceId" }),
    restoredFromBackups: presence({ cloudformation: "SourceDBInstanceAutomatedBackupsArn" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName", terraform: "db_subnet_group_name" }),
    parameterGroup: reference("rds.parameterGroup", {
      cloudformation: "DBParameterGroupName",
      terraform: { aws_db_instance: "parameter_group_name", aws_rds_cluster_instance: "db_parameter_group_name" },
    }),
    backupRetention: days({
      cloudformation: "BackupRetentionPeriod",
      terraform: "backup_retention_period",
      default: { cloudformation: 1, terraform: 0, page: INSTANCE },
      misses: { terraform: ["backup_retention", "retention_period"] },
    }),
    backupWindow: text({
      cloudformation: "PreferredBackupWindow",
      terraform: { aws_db_instance: "backup_window", aws_rds_cluster_instance: "preferred_backup_window" },
      misses: { cloudformation: ["BackupWindow"] },
    }),
    maintenanceWindow: text({
      cloudformation: "PreferredMaintenanceWindow",
      terraform: { aws_db_instance: "maintenance_window", aws_rds_cluster_instance: "preferred_maintenance_window" },
      misses: { cloudformation: ["MaintenanceWindow"] },
    }),
    deleteAutomatedBackups: bool({
      cloudformation: "DeleteAutomatedBackups",
      terraform: "delete_automated_backups",
      default: { cloudformation: true, terraform: true, page: INSTANCE },
    }),
    deletionProtection: bool({
      cloudformation: "DeletionProtection",
      terraform: "deletion_protection",
      default: { cloudformation: false, terraform: false, page: INSTANCE },
      misses: { terraform: ["deletion_protection_enabled", "enable_deletion_protection"] },
    }),
    backupReplicationRegion: text({ cloudformation: "AutomaticBackupReplicationRegion" }),
    backupReplicationKey: reference("kms.key", { cloudformation: "AutomaticBackupReplicationKmsKeyId" }),
    storageEncrypted: bool({
      cloudformation: "StorageEncrypted",
      terraform: { aws_db_instance: "storage_encrypted" },
      default: { cloudformation: false, terraform: false, page: INSTANCE },
    }),
    kmsKey: reference("kms.key", { cloudformation: "KmsKeyId", terraform: { aws_db_instance: "kms_key_id" } }),
    /** The provider sends false where nothing is written. */
    publiclyAccessible: bool({ cloudformation: "PubliclyAccessible", terraform: "publicly_accessible", default: { terraform: false, page: INSTANCE } }),
    storageType: text({ cloudformation: "StorageType", terraform: "storage_type" }),
    allocatedStorage: count({ cloudformation: "AllocatedStorage", terraform: "allocated_storage" }),
    maxAllocatedStorage: count({ cloudformation: "MaxAllocatedStorage", terraform: "max_allocated_storage" }),
    promotionTier: count({ cloudformation: "PromotionTier", terraform: { aws_rds_cluster_instance: "promotion_tier" } }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

/** Aurora clusters and Multi-AZ DB clusters; the latter are those with an instance class of their own. */
export const rdsCluster = defineKind({
  name: "rds.cluster",
  label: "RDS cluster",
  cloudformation: "AWS::RDS::DBCluster",
  terraform: "aws_rds_cluster",
  page: CLUSTER.cloudformation,
  identity: "identifier",
  arn: { service: "rds", resource: "cluster:" },
  ref: { cloudformation: "name", terraform: "name" },
  rejected: {
    cloudformation: {
      Region: "a cluster is created in the region of its stack; a secondary in another region is a stack of its own there",
      MultiAZ: "an Aurora cluster fails over to an instance in another zone, and a Multi-AZ DB cluster is one with an instance class of its own",
    },
    terraform: {
      multi_az: "an Aurora cluster fails over to an instance in another zone, and a Multi-AZ DB cluster is one with an instance class of its own",
    },
  },
  properties: {
    ...lifecycle("Snapshot"),
    ...finalSnapshot(CLUSTER.terraform),
    identifier: text({ cloudformation: "DBClusterIdentifier", terraform: "cluster_identifier" }),
    engine: text({ cloudformation: "Engine", terraform: "engine" }),
    engineVersion: text({ cloudformation: "EngineVersion", terraform: "engine_version" }),
    engineMode: oneOf(["provisioned", "serverless", "parallelquery", "global", "multimaster"], {
      cloudformation: "EngineMode",
      terraform: "engine_mode",
      default: { terraform: "provisioned", page: CLUSTER },
    }),
    scalability: oneOf(["standard", "limitless"], { cloudformation: "ClusterScalabilityType", terraform: "cluster_scalability_type" }),
    instanceClass: text({ cloudformation: "DBClusterInstanceClass", terraform: "db_cluster_instance_class" }),
    kmsKey: reference("kms.key", { cloudformation: "KmsKeyId", terraform: "kms_key_id" }),
    serverlessCapacity: record(
      { least: number({ cloudformation: "MinCapacity", terraform: "min_capacity" }), most: number({ cloudformation: "MaxCapacity", terraform: "max_capacity" }) },
      { cloudformation: "ServerlessV2ScalingConfiguration", terraform: "serverlessv2_scaling_configuration" },
    ),
    availabilityZones: list(text({}), { cloudformation: "AvailabilityZones", terraform: "availability_zones" }),
    parameterGroup: reference("rds.clusterParameterGroup", { cloudformation: "DBClusterParameterGroupName", terraform: "db_cluster_parameter_group_name" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName", terraform: "db_subnet_group_name" }),
    globalCluster: reference("rds.globalCluster", { cloudformation: "GlobalClusterIdentifier", terraform: "global_cluster_identifier" }),
    replicationSource: reference("rds.cluster", { cloudformation: "ReplicationSourceIdentifier", terraform: "replication_source_identifier" }),
    masterUser: presence({ cloudformation: "MasterUsername", terraform: "master_username" }),
    snapshot: presence({ cloudformation: "SnapshotIdentifier", terraform: "snapshot_identifier" }),
    /** Terraform has one block for all that says from what, and to what time, a cluster is restored. */
    restore: presence({ terraform: "restore_to_point_in_time" }),
    restoredFrom: presence({ cloudformation: "SourceDBClusterIdentifier" }),
    restoredFromId: presence({ cloudformation: "SourceDbClusterResourceId" }),
    writeForwarding: bool({
      cloudformation: "EnableGlobalWriteForwarding",
      terraform: "enable_global_write_forwarding",
      default: { cloudformation: false, terraform: false, page: CLUSTER },
    }),
    backupRetention: days({
      cloudformation: "BackupRetentionPeriod",
      terraform: "backup_retention_period",
      default: { cloudformation: 1, terraform: 1, page: CLUSTER },
      misses: { terraform: ["backup_retention", "retention_period"] },
    }),
    backupWindow: text({
      cloudformation: "PreferredBackupWindow",
      terraform: "preferred_backup_window",
      misses: { cloudformation: ["BackupWindow"], terraform: ["backup_window"] },
    }),
    maintenanceWindow: text({
      cloudformation: "PreferredMaintenanceWindow",
      terraform: "preferred_maintenance_window",
      misses: { cloudformation: ["MaintenanceWindow"], terraform: ["maintenance_window"] },
    }),
    backtrackWindow: count({ cloudformation: "BacktrackWindow", terraform: "backtrack_window", default: { cloudformation: 0, terraform: 0, page: CLUSTER } }),
    deleteAutomatedBackups: bool({
      cloudformation: "DeleteAutomatedBackups",
      terraform: "delete_automated_backups",
      default: { cloudformation: true, terraform: true, page: CLUSTER },
    }),
    deletionProtection: bool({
      cloudformation: "DeletionProtection",
      terraform: "deletion_protection",
      default: { cloudformation: false, terraform: false, page: CLUSTER },
      misses: { terraform: ["deletion_protection_enabled", "enable_deletion_protection"] },
    }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

export const rdsGlobalCluster = defineKind({
  name: "rds.globalCluster",
  label: "Aurora global cluster",
  cloudformation: "AWS::RDS::GlobalCluster",
  terraform: "aws_rds_global_cluster",
  page: GLOBAL.cloudformation,
  identity: "identifier",
  isGlobal: true,
  ref: { cloudformation: "name", terraform: "name" },
  properties: {
    ...lifecycle(),
    identifier: text({ cloudformation: "GlobalClusterIdentifier", terraform: "global_cluster_identifier" }),
    source: reference("rds.cluster", { cloudformation: "SourceDBClusterIdentifier", terraform: "source_db_cluster_identifier" }),
    deletionProtection: bool({
      cloudformation: "DeletionProtection",
      terraform: "deletion_protection",
      default: { cloudformation: false, terraform: false, page: GLOBAL },
    }),
  },
});

export const rdsSubnetGroup = defineKind({
  name: "rds.subnetGroup",
  label: "DB subnet group",
  cloudformation: "AWS::RDS::DBSubnetGroup",
  terraform: "aws_db_subnet_group",
  page: templatePage("rds-dbsubnetgroup"),
  identity: "groupName",
  ref: { cloudformation: "name", terraform: "name" },
  zones: ["subnets"],
  properties: {
    groupName: text({ cloudformation: "DBSubnetGroupName", terraform: "name" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "SubnetIds", terraform: "subnet_ids" }),
  },
});

/** A setting of the engine, under the engine's own name. */
const parameter = (name: string) => text({ cloudformation: `Parameters.${name}`, terraform: `parameter[name=${name}].value` });

/** The settings that trade durability for speed, under the engine's own names. */
const durability = {
  family: text({ cloudformation: "Family", terraform: "family" }),
  flushLogAtCommit: parameter("innodb_flush_log_at_trx_commit"),
  syncBinlog: parameter("sync_binlog"),
  synchronousCommit: parameter("synchronous_commit"),
  fsync: parameter("fsync"),
};

export const rdsParameterGroup = defineKind({
  name: "rds.parameterGroup",
  label: "DB parameter group",
  cloudformation: "AWS::RDS::DBParameterGroup",
  terraform: "aws_db_parameter_group",
  page: templatePage("rds-dbparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name", terraform: "name" },
  properties: {
    groupName: text({ cloudformation: "DBParameterGroupName", terraform: "name" }),
    ...durability,
    readOnly: parameter("read_only"),
    logOutput: parameter("log_output"),
    rowFormat: parameter("innodb_default_row_format"),
  },
});

export const rdsClusterParameterGroup = defineKind({
  name: "rds.clusterParameterGroup",
  label: "DB cluster parameter group",
  cloudformation: "AWS::RDS::DBClusterParameterGroup",
  terraform: "aws_rds_cluster_parameter_group",
  page: templatePage("rds-dbclusterparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name", terraform: "name" },
  properties: { groupName: text({ cloudformation: "DBClusterParameterGroupName", terraform: "name" }), ...durability },
});

export const rdsProxy = defineKind({
  name: "rds.proxy",
  label: "RDS proxy",
  cloudformation: "AWS::RDS::DBProxy",
  terraform: "aws_db_proxy",
  page: templatePage("rds-dbproxy"),
  identity: "proxyName",
  ref: { cloudformation: "name", terraform: "name" },
  zones: ["subnets"],
  properties: {
    proxyName: text({ cloudformation: "DBProxyName", terraform: "name" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VpcSubnetIds", terraform: "vpc_subnet_ids" }),
  },
});

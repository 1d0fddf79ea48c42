import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, number, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { templatePage } from "./pages.ts";

const INSTANCE = templatePage("rds-dbinstance");
const CLUSTER = templatePage("rds-dbcluster");
const GLOBAL = templatePage("rds-globalcluster");

export const rdsInstance = defineKind({
  name: "rds.instance",
  label: "RDS instance",
  cloudformation: "AWS::RDS::DBInstance",
  page: INSTANCE,
  identity: "identifier",
  arn: { service: "rds", resource: "db:" },
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle("Snapshot"),
    identifier: text({ cloudformation: "DBInstanceIdentifier" }),
    engine: text({ cloudformation: "Engine" }),
    instanceClass: text({ cloudformation: "DBInstanceClass" }),
    multiAz: bool({ cloudformation: "MultiAZ", default: { cloudformation: false, page: INSTANCE }, misses: { cloudformation: ["MultiAz", "MultiAZEnabled"] } }),
    availabilityZone: text({ cloudformation: "AvailabilityZone" }),
    cluster: reference("rds.cluster", { cloudformation: "DBClusterIdentifier" }),
    replicaOf: reference("rds.instance", { cloudformation: "SourceDBInstanceIdentifier", misses: { cloudformation: ["PrimaryDBInstanceIdentifier"] } }),
    replicaOfCluster: reference("rds.cluster", { cloudformation: "SourceDBClusterIdentifier" }),
    sourceRegion: text({ cloudformation: "SourceRegion" }),
    snapshot: presence({ cloudformation: "DBSnapshotIdentifier" }),
    clusterSnapshot: presence({ cloudformation: "DBClusterSnapshotIdentifier" }),
    restoreTime: presence({ cloudformation: "RestoreTime" }),
    restoresLatest: bool({ cloudformation: "UseLatestRestorableTime", default: { cloudformation: false, page: INSTANCE } }),
    restoredFrom: presence({ cloudformation: "SourceDbiResourceId" }),
    restoredFromBackups: presence({ cloudformation: "SourceDBInstanceAutomatedBackupsArn" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName" }),
    parameterGroup: reference("rds.parameterGroup", { cloudformation: "DBParameterGroupName" }),
    backupRetention: days({ cloudformation: "BackupRetentionPeriod", default: { cloudformation: 1, page: INSTANCE } }),
    backupWindow: text({ cloudformation: "PreferredBackupWindow", misses: { cloudformation: ["BackupWindow"] } }),
    maintenanceWindow: text({ cloudformation: "PreferredMaintenanceWindow", misses: { cloudformation: ["MaintenanceWindow"] } }),
    deleteAutomatedBackups: bool({ cloudformation: "DeleteAutomatedBackups", default: { cloudformation: true, page: INSTANCE } }),
    deletionProtection: bool({ cloudformation: "DeletionProtection", default: { cloudformation: false, page: INSTANCE } }),
    backupReplicationRegion: text({ cloudformation: "AutomaticBackupReplicationRegion" }),
    backupReplicationKey: text({ cloudformation: "AutomaticBackupReplicationKmsKeyId" }),
    storageEncrypted: bool({ cloudformation: "StorageEncrypted", default: { cloudformation: false, page: INSTANCE } }),
    kmsKey: text({ cloudformation: "KmsKeyId" }),
    publiclyAccessible: bool({ cloudformation: "PubliclyAccessible" }),
    allocatedStorage: count({ cloudformation: "AllocatedStorage" }),
    maxAllocatedStorage: count({ cloudformation: "MaxAllocatedStorage" }),
    promotionTier: count({ cloudformation: "PromotionTier" }),
    tags: tags({ cloudformation: "Tags" }),
  },
});

/** Aurora clusters and Multi-AZ DB clusters; the latter are those with an instance class of their own. */
export const rdsCluster = defineKind({
  name: "rds.cluster",
  label: "RDS cluster",
  cloudformation: "AWS::RDS::DBCluster",
  page: CLUSTER,
  identity: "identifier",
  arn: { service: "rds", resource: "cluster:" },
  ref: { cloudformation: "name" },
  rejected: {
    cloudformation: {
      Region: "a cluster is created in the region of its stack; a secondary in another region is a stack of its own there",
      MultiAZ: "an Aurora cluster fails over to an instance in another zone, and a Multi-AZ DB cluster is one with an instance class of its own",
    },
  },
  properties: {
    ...lifecycle("Snapshot"),
    identifier: text({ cloudformation: "DBClusterIdentifier" }),
    engine: text({ cloudformation: "Engine" }),
    engineMode: oneOf(["provisioned", "serverless", "parallelquery", "global", "multimaster"], { cloudformation: "EngineMode" }),
    scalability: oneOf(["standard", "limitless"], { cloudformation: "ClusterScalabilityType" }),
    instanceClass: text({ cloudformation: "DBClusterInstanceClass" }),
    serverlessCapacity: record(
      { least: number({ cloudformation: "MinCapacity" }), most: number({ cloudformation: "MaxCapacity" }) },
      { cloudformation: "ServerlessV2ScalingConfiguration" },
    ),
    availabilityZones: list(text({}), { cloudformation: "AvailabilityZones" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName" }),
    globalCluster: reference("rds.globalCluster", { cloudformation: "GlobalClusterIdentifier" }),
    replicationSource: reference("rds.cluster", { cloudformation: "ReplicationSourceIdentifier" }),
    masterUser: presence({ cloudformation: "MasterUsername" }),
    snapshot: presence({ cloudformation: "SnapshotIdentifier" }),
    restoredFrom: presence({ cloudformation: "SourceDBClusterIdentifier" }),
    restoredFromId: presence({ cloudformation: "SourceDbClusterResourceId" }),
    writeForwarding: bool({ cloudformation: "EnableGlobalWriteForwarding", default: { cloudformation: false, page: CLUSTER } }),
    backupRetention: days({ cloudformation: "BackupRetentionPeriod", default: { cloudformation: 1, page: CLUSTER } }),
    backupWindow: text({ cloudformation: "PreferredBackupWindow", misses: { cloudformation: ["BackupWindow"] } }),
    maintenanceWindow: text({ cloudformation: "PreferredMaintenanceWindow", misses: { cloudformation: ["MaintenanceWindow"] } }),
    backtrackWindow: count({ cloudformation: "BacktrackWindow", default: { cloudformation: 0, page: CLUSTER } }),
    deleteAutomatedBackups: bool({ cloudformation: "DeleteAutomatedBackups", default: { cloudformation: true, page: CLUSTER } }),
    deletionProtection: bool({ cloudformation: "DeletionProtection", default: { cloudformation: false, page: CLUSTER } }),
    tags: tags({ cloudformation: "Tags" }),
  },
});

export const rdsGlobalCluster = defineKind({
  name: "rds.globalCluster",
  label: "Aurora global cluster",
  cloudformation: "AWS::RDS::GlobalCluster",
  page: GLOBAL,
  identity: "identifier",
  isGlobal: true,
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    identifier: text({ cloudformation: "GlobalClusterIdentifier" }),
    source: reference("rds.cluster", { cloudformation: "SourceDBClusterIdentifier" }),
    deletionProtection: bool({ cloudformation: "DeletionProtection", default: { cloudformation: false, page: GLOBAL } }),
  },
});

export const rdsSubnetGroup = defineKind({
  name: "rds.subnetGroup",
  label: "DB subnet group",
  cloudformation: "AWS::RDS::DBSubnetGroup",
  page: templatePage("rds-dbsubnetgroup"),
  identity: "groupName",
  ref: { cloudformation: "name" },
  zones: ["subnets"],
  properties: {
    groupName: text({ cloudformation: "DBSubnetGroupName" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "SubnetIds" }),
  },
});

/** The settings that trade durability for speed, under the engine's own names. */
const durability = {
  family: text({ cloudformation: "Family" }),
  flushLogAtCommit: text({ cloudformation: "Parameters.innodb_flush_log_at_trx_commit" }),
  syncBinlog: text({ cloudformation: "Parameters.sync_binlog" }),
  synchronousCommit: text({ cloudformation: "Parameters.synchronous_commit" }),
  fsync: text({ cloudformation: "Parameters.fsync" }),
};

export const rdsParameterGroup = defineKind({
  name: "rds.parameterGroup",
  label: "DB parameter group",
  cloudformation: "AWS::RDS::DBParameterGroup",
  page: templatePage("rds-dbparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name" },
  properties: {
    groupName: text({ cloudformation: "DBParameterGroupName" }),
    ...durability,
    readOnly: text({ cloudformation: "Parameters.read_only" }),
    logOutput: text({ cloudformation: "Parameters.log_output" }),
    rowFormat: text({ cloudformation: "Parameters.innodb_default_row_format" }),
  },
});

export const rdsClusterParameterGroup = defineKind({
  name: "rds.clusterParameterGroup",
  label: "DB cluster parameter group",
  cloudformation: "AWS::RDS::DBClusterParameterGroup",
  page: templatePage("rds-dbclusterparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name" },
  properties: { groupName: text({ cloudformation: "DBClusterParameterGroupName" }), ...durability },
});

export const rdsProxy = defineKind({
  name: "rds.proxy",
  label: "RDS proxy",
  cloudformation: "AWS::RDS::DBProxy",
  page: templatePage("rds-dbproxy"),
  identity: "proxyName",
  ref: { cloudformation: "name" },
  zones: ["subnets"],
  properties: {
    proxyName: text({ cloudformation: "DBProxyName" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VpcSubnetIds" }),
  },
});

import { defineKind } from "../graph/kind.ts";
import { bool, days, list, presence, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage, terraformPage } from "./pages.ts";

const CLUSTER = bothPages("neptune-dbcluster", "neptune_cluster");
/** It says that protection is off where the API is called directly, and on only in the console. */
const PROTECTION = { cloudformation: "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html", terraform: CLUSTER.terraform };

const FAILS_OVER = "a Neptune cluster fails over to an instance in another zone, of which it needs two";

export const neptuneCluster = defineKind({
  name: "neptune.cluster",
  label: "Neptune cluster",
  ...names("AWS::Neptune::DBCluster", "aws_neptune_cluster"),
  page: CLUSTER.cloudformation,
  identity: "identifier",
  arn: { service: "rds", resource: "cluster:" },
  ref: names("name", "name"),
  zones: ["subnetGroup"],
  rejected: { cloudformation: { MultiAZ: FAILS_OVER }, terraform: { multi_az: FAILS_OVER } },
  properties: {
    ...lifecycle(),
    skipFinalSnapshot: bool({ terraform: "skip_final_snapshot", default: { terraform: false, page: CLUSTER } }),
    identifier: text(names("DBClusterIdentifier", "cluster_identifier")),
    engineVersion: text(names("EngineVersion", "engine_version")),
    globalCluster: reference("neptune.globalCluster", names("GlobalClusterIdentifier", "global_cluster_identifier")),
    replicationSource: reference("neptune.cluster", { terraform: "replication_source_identifier" }),
    snapshot: presence(names("SnapshotIdentifier", "snapshot_identifier")),
    restoredFrom: presence({ cloudformation: "SourceDBClusterIdentifier" }),
    parameterGroup: reference("neptune.clusterParameterGroup", names("DBClusterParameterGroupName", "neptune_cluster_parameter_group_name")),
    subnetGroup: reference("neptune.subnetGroup", names("DBSubnetGroupName", "neptune_subnet_group_name")),
    backupRetention: days({
      ...names("BackupRetentionPeriod", "backup_retention_period"),
      default: both(1, CLUSTER),
      misses: { terraform: ["backup_retention", "retention_period"] },
    }),
    backupWindow: text(names("PreferredBackupWindow", "preferred_backup_window")),
    deletionProtection: bool({
      ...names("DeletionProtection", "deletion_protection"),
      default: both(false, PROTECTION),
      misses: { terraform: ["deletion_protection_enabled", "enable_deletion_protection"] },
    }),
    storageEncrypted: bool(names("StorageEncrypted", "storage_encrypted")),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_arn")),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const neptuneInstance = defineKind({
  name: "neptune.instance",
  label: "Neptune instance",
  ...names("AWS::Neptune::DBInstance", "aws_neptune_cluster_instance"),
  page: templatePage("neptune-dbinstance"),
  identity: "identifier",
  ref: names("name", "name"),
  zones: ["availabilityZone"],
  properties: {
    identifier: text(names("DBInstanceIdentifier", "identifier")),
    cluster: reference("neptune.cluster", names("DBClusterIdentifier", "cluster_identifier")),
    instanceClass: text(names("DBInstanceClass", "instance_class")),
    availabilityZone: text(names("AvailabilityZone", "availability_zone")),
  },
});

export const neptuneGlobalCluster = defineKind({
  name: "neptune.globalCluster",
  label: "Neptune global cluster",
  ...names("AWS::Neptune::GlobalCluster", "aws_neptune_global_cluster"),
  page: templatePage("neptune-globalcluster"),
  identity: "identifier",
  isGlobal: true,
  ref: names("name", "name"),
  properties: {
    ...lifecycle(),
    identifier: text(names("GlobalClusterIdentifier", "global_cluster_identifier")),
    source: reference("neptune.cluster", names("SourceDBClusterIdentifier", "source_db_cluster_identifier")),
    deletionProtection: bool({ ...names("DeletionProtection", "deletion_protection"), default: { terraform: false, page: terraformPage("neptune_global_cluster") } }),
  },
});

export const neptuneSubnetGroup = defineKind({
  name: "neptune.subnetGroup",
  label: "Neptune subnet group",
  ...names("AWS::Neptune::DBSubnetGroup", "aws_neptune_subnet_group"),
  page: templatePage("neptune-dbsubnetgroup"),
  identity: "groupName",
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    groupName: text(names("DBSubnetGroupName", "name")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  },
});

export const neptuneClusterParameterGroup = defineKind({
  name: "neptune.clusterParameterGroup",
  label: "Neptune cluster parameter group",
  ...names("AWS::Neptune::DBClusterParameterGroup", "aws_neptune_cluster_parameter_group"),
  page: templatePage("neptune-dbclusterparametergroup"),
  identity: "groupName",
  ref: names("name", "name"),
  properties: {
    groupName: text(names("Name", "name")),
    family: text(names("Family", "family")),
  },
});

import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, presence, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage, terraformPage } from "./pages.ts";

const CLUSTER = bothPages("docdb-dbcluster", "docdb_cluster");
const PROTECTION = { cloudformation: "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html", terraform: CLUSTER.terraform };

const FAILS_OVER = "a DocumentDB cluster fails over to an instance in another zone, of which it needs two";

export const docdbCluster = defineKind({
  name: "docdb.cluster",
  label: "DocumentDB cluster",
  ...names("AWS::DocDB::DBCluster", "aws_docdb_cluster"),
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
    globalCluster: reference("docdb.globalCluster", names("GlobalClusterIdentifier", "global_cluster_identifier")),
    masterUser: presence(names("MasterUsername", "master_username")),
    snapshot: presence(names("SnapshotIdentifier", "snapshot_identifier")),
    restore: presence({ terraform: "restore_to_point_in_time" }),
    restoredFrom: presence({ cloudformation: "SourceDBClusterIdentifier" }),
    parameterGroup: reference("docdb.clusterParameterGroup", names("DBClusterParameterGroupName", "db_cluster_parameter_group_name")),
    subnetGroup: reference("docdb.subnetGroup", names("DBSubnetGroupName", "db_subnet_group_name")),
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
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const docdbInstance = defineKind({
  name: "docdb.instance",
  label: "DocumentDB instance",
  ...names("AWS::DocDB::DBInstance", "aws_docdb_cluster_instance"),
  page: templatePage("docdb-dbinstance"),
  identity: "identifier",
  ref: names("name", "name"),
  zones: ["availabilityZone"],
  properties: {
    identifier: text(names("DBInstanceIdentifier", "identifier")),
    cluster: reference("docdb.cluster", names("DBClusterIdentifier", "cluster_identifier")),
    instanceClass: text(names("DBInstanceClass", "instance_class")),
    availabilityZone: text(names("AvailabilityZone", "availability_zone")),
  },
});

export const docdbGlobalCluster = defineKind({
  name: "docdb.globalCluster",
  label: "DocumentDB global cluster",
  ...names("AWS::DocDB::GlobalCluster", "aws_docdb_global_cluster"),
  page: templatePage("docdb-globalcluster"),
  identity: "identifier",
  isGlobal: true,
  ref: names("name", "name"),
  properties: {
    ...lifecycle(),
    identifier: text(names("GlobalClusterIdentifier", "global_cluster_identifier")),
    source: reference("docdb.cluster", names("SourceDBClusterIdentifier", "source_db_cluster_identifier")),
    deletionProtection: bool({ ...names("DeletionProtection", "deletion_protection"), default: { terraform: false, page: terraformPage("docdb_global_cluster") } }),
  },
});

const SHARD = "https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-how-it-works.html";
const SNAPSHOTS = { cloudformation: "https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-get-started.html", terraform: terraformPage("docdbelastic_cluster") };

/** Shards, each with a writer and replicas. */
export const docdbElasticCluster = defineKind({
  name: "docdb.elasticCluster",
  label: "DocumentDB elastic cluster",
  ...names("AWS::DocDBElastic::Cluster", "aws_docdbelastic_cluster"),
  page: templatePage("docdbelastic-cluster"),
  ref: names("arn", "arn"),
  zones: ["subnets"],
  properties: {
    ...lifecycle(),
    clusterName: text(names("ClusterName", "name")),
    shards: count(names("ShardCount", "shard_count")),
    /** The writer of a shard and its replicas together. Terraform's own type cannot say it. */
    instancesPerShard: count({ cloudformation: "ShardInstanceCount", default: both(2, SHARD) }),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
    backupRetention: days({ ...names("BackupRetentionPeriod", "backup_retention_period"), default: both(1, SNAPSHOTS) }),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const docdbSubnetGroup = defineKind({
  name: "docdb.subnetGroup",
  label: "DocumentDB subnet group",
  ...names("AWS::DocDB::DBSubnetGroup", "aws_docdb_subnet_group"),
  page: templatePage("docdb-dbsubnetgroup"),
  identity: "groupName",
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    groupName: text(names("DBSubnetGroupName", "name")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  },
});

export const docdbClusterParameterGroup = defineKind({
  name: "docdb.clusterParameterGroup",
  label: "DocumentDB cluster parameter group",
  ...names("AWS::DocDB::DBClusterParameterGroup", "aws_docdb_cluster_parameter_group"),
  page: templatePage("docdb-dbclusterparametergroup"),
  identity: "groupName",
  ref: names("name", "name"),
  properties: {
    groupName: text(names("Name", "name")),
    family: text(names("Family", "family")),
    /** Whether clients must, may or cannot use TLS. */
    tls: text(names("Parameters.tls", "parameter[name=tls].value")),
  },
});

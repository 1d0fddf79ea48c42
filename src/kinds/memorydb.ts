import { defineKind } from "../graph/kind.ts";
import { count, days, list, presence, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage } from "./pages.ts";

const CLUSTER = bothPages("memorydb-cluster", "memorydb_cluster");
/** They are off until somebody enables them: a cluster that is made without a limit has one of 0. */
const AUTOMATIC_SNAPSHOTS = "https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html";

export const memorydbCluster = defineKind({
  name: "memorydb.cluster",
  label: "MemoryDB cluster",
  ...names("AWS::MemoryDB::Cluster", "aws_memorydb_cluster"),
  page: CLUSTER.cloudformation,
  identity: "clusterName",
  arn: { service: "memorydb", resource: "cluster/" },
  ref: names("name", "name"),
  zones: ["subnetGroup"],
  properties: {
    ...lifecycle(),
    clusterName: text(names("ClusterName", "name")),
    engine: text(names("Engine", "engine")),
    engineVersion: text(names("EngineVersion", "engine_version")),
    nodeType: text(names("NodeType", "node_type")),
    parameterGroup: reference("memorydb.parameterGroup", names("ParameterGroupName", "parameter_group_name")),
    multiRegionCluster: reference("memorydb.multiRegionCluster", names("MultiRegionClusterName", "multi_region_cluster_name")),
    shards: count(names("NumShards", "num_shards")),
    replicasPerShard: count({ ...names("NumReplicasPerShard", "num_replicas_per_shard"), default: both(1, CLUSTER) }),
    subnetGroup: reference("memorydb.subnetGroup", names("SubnetGroupName", "subnet_group_name")),
    snapshotRetention: days({ ...names("SnapshotRetentionLimit", "snapshot_retention_limit"), default: both(0, { ...CLUSTER, cloudformation: AUTOMATIC_SNAPSHOTS }) }),
    finalSnapshot: presence(names("FinalSnapshotName", "final_snapshot_name")),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_arn")),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** Its members are clusters, one in each region, that name it. AWS puts a prefix of its own before the suffix. */
export const memorydbMultiRegionCluster = defineKind({
  name: "memorydb.multiRegionCluster",
  label: "MemoryDB multi-Region cluster",
  ...names("AWS::MemoryDB::MultiRegionCluster", "aws_memorydb_multi_region_cluster"),
  page: templatePage("memorydb-multiregioncluster"),
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    suffix: text(names("MultiRegionClusterNameSuffix", "multi_region_cluster_name_suffix")),
    nodeType: text(names("NodeType", "node_type")),
    shards: count(names("NumShards", "num_shards")),
  },
});

export const memorydbSubnetGroup = defineKind({
  name: "memorydb.subnetGroup",
  label: "MemoryDB subnet group",
  ...names("AWS::MemoryDB::SubnetGroup", "aws_memorydb_subnet_group"),
  page: templatePage("memorydb-subnetgroup"),
  identity: "groupName",
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    groupName: text(names("SubnetGroupName", "name")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  },
});

export const memorydbParameterGroup = defineKind({
  name: "memorydb.parameterGroup",
  label: "MemoryDB parameter group",
  ...names("AWS::MemoryDB::ParameterGroup", "aws_memorydb_parameter_group"),
  page: templatePage("memorydb-parametergroup"),
  identity: "groupName",
  ref: names("name", "name"),
  properties: {
    groupName: text(names("ParameterGroupName", "name")),
    family: text(names("Family", "family")),
    /** What is thrown out when memory is full. */
    eviction: text(names("Parameters.maxmemory-policy", "parameter[name=maxmemory-policy].value")),
  },
});

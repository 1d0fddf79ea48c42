import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage } from "./pages.ts";

const GROUP = bothPages("elasticache-replicationgroup", "elasticache_replication_group");
const CLUSTER = bothPages("elasticache-cachecluster", "elasticache_cluster");
/** Terraform's provider sends nothing where nothing is written. */
const CREATE_GROUP = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html";
const CREATE_CLUSTER = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html";

export const elasticacheReplicationGroup = defineKind({
  name: "elasticache.replicationGroup",
  label: "ElastiCache replication group",
  ...names("AWS::ElastiCache::ReplicationGroup", "aws_elasticache_replication_group"),
  page: GROUP.cloudformation,
  identity: "groupId",
  arn: { service: "elasticache", resource: "replicationgroup:" },
  ref: names("name", "name"),
  zones: ["preferredZones", "primaryZones", "subnetGroup"],
  properties: {
    ...lifecycle(),
    groupId: text(names("ReplicationGroupId", "replication_group_id")),
    engine: text(names("Engine", "engine")),
    engineVersion: text(names("EngineVersion", "engine_version")),
    nodeType: text(names("CacheNodeType", "node_type")),
    parameterGroup: reference("elasticache.parameterGroup", names("CacheParameterGroupName", "parameter_group_name")),
    /** The global datastore that it joins as a secondary. Its primary is named by the datastore. */
    globalGroup: reference("elasticache.globalReplicationGroup", names("GlobalReplicationGroupId", "global_replication_group_id")),
    automaticFailover: bool({ ...names("AutomaticFailoverEnabled", "automatic_failover_enabled"), default: both(false, GROUP), misses: { cloudformation: ["AutomaticFailover"], terraform: ["automatic_failover"] } }),
    multiAz: bool({ ...names("MultiAZEnabled", "multi_az_enabled"), default: { terraform: false, page: GROUP }, misses: { cloudformation: ["MultiAZ"], terraform: ["multi_az"] } }),
    clusterMode: oneOf(["enabled", "disabled", "compatible"], names("ClusterMode", "cluster_mode")),
    /** Shards; with more than one, or in cluster mode, replicas are counted per shard. */
    shards: count(names("NumNodeGroups", "num_node_groups")),
    replicasPerShard: count(names("ReplicasPerNodeGroup", "replicas_per_node_group")),
    /** Primary and replicas without cluster mode; unset there is one node, unless a primary is named or shards are counted. */
    nodes: count(names("NumCacheClusters", "num_cache_clusters")),
    primaryCluster: reference("elasticache.cluster", { cloudformation: "PrimaryClusterId" }),
    nodeGroups: list(
      record({
        replicas: count(names("ReplicaCount", "replica_count")),
        primaryZone: text(names("PrimaryAvailabilityZone", "primary_availability_zone")),
        replicaZones: list(text({}), names("ReplicaAvailabilityZones", "replica_availability_zones")),
      }),
      names("NodeGroupConfiguration", "node_group_configuration"),
    ),
    preferredZones: list(text({}), names("PreferredCacheClusterAZs", "preferred_cache_cluster_azs")),
    primaryZones: list(text({}), names("NodeGroupConfiguration[].PrimaryAvailabilityZone", "node_group_configuration[].primary_availability_zone")),
    subnetGroup: reference("elasticache.subnetGroup", names("CacheSubnetGroupName", "subnet_group_name")),
    snapshotRetention: days({ ...names("SnapshotRetentionLimit", "snapshot_retention_limit"), default: both(0, CREATE_GROUP) }),
    snapshotWindow: text(names("SnapshotWindow", "snapshot_window")),
    finalSnapshot: presence({ terraform: "final_snapshot_identifier" }),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** A Memcached cluster, a single node of Redis OSS or Valkey, or in Terraform a further replica of a group. */
export const elasticacheCluster = defineKind({
  name: "elasticache.cluster",
  label: "ElastiCache cluster",
  ...names("AWS::ElastiCache::CacheCluster", "aws_elasticache_cluster"),
  page: CLUSTER.cloudformation,
  identity: "clusterId",
  arn: { service: "elasticache", resource: "cluster:" },
  ref: names("name", "name"),
  zones: ["preferredZones", "preferredZone", "subnetGroup"],
  properties: {
    ...lifecycle(),
    clusterId: text(names("ClusterName", "cluster_id")),
    engine: text(names("Engine", "engine")),
    engineVersion: text(names("EngineVersion", "engine_version")),
    nodeType: text(names("CacheNodeType", "node_type")),
    nodes: count(names("NumCacheNodes", "num_cache_nodes")),
    group: reference("elasticache.replicationGroup", { terraform: "replication_group_id" }),
    /** Of Memcached only, and as long as it names no zones. */
    zoneMode: oneOf(["single-az", "cross-az"], { ...names("AZMode", "az_mode"), default: both("single-az", CLUSTER) }),
    preferredZones: list(text({}), names("PreferredAvailabilityZones", "preferred_availability_zones")),
    preferredZone: text(names("PreferredAvailabilityZone", "availability_zone")),
    subnetGroup: reference("elasticache.subnetGroup", names("CacheSubnetGroupName", "subnet_group_name")),
    snapshotRetention: days({ ...names("SnapshotRetentionLimit", "snapshot_retention_limit"), default: both(0, CREATE_CLUSTER) }),
    finalSnapshot: presence({ terraform: "final_snapshot_identifier" }),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const elasticacheServerless = defineKind({
  name: "elasticache.serverlessCache",
  label: "ElastiCache serverless cache",
  ...names("AWS::ElastiCache::ServerlessCache", "aws_elasticache_serverless_cache"),
  page: templatePage("elasticache-serverlesscache"),
  identity: "cacheName",
  arn: { service: "elasticache", resource: "serverlesscache:" },
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    ...lifecycle(),
    cacheName: text(names("ServerlessCacheName", "name")),
    engine: text(names("Engine", "engine")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
    /** How many daily snapshots are kept. */
    snapshotsKept: count(names("SnapshotRetentionLimit", "snapshot_retention_limit")),
    finalSnapshot: presence({ cloudformation: "FinalSnapshotName" }),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** A global datastore. AWS puts a prefix of its own before the suffix: nobody can write down its name. */
export const elasticacheGlobal = defineKind({
  name: "elasticache.globalReplicationGroup",
  label: "ElastiCache global datastore",
  ...names("AWS::ElastiCache::GlobalReplicationGroup", "aws_elasticache_global_replication_group"),
  page: templatePage("elasticache-globalreplicationgroup"),
  ref: names("name", "name"),
  properties: {
    ...lifecycle(),
    suffix: text(names("GlobalReplicationGroupIdSuffix", "global_replication_group_id_suffix")),
    automaticFailover: bool(names("AutomaticFailoverEnabled", "automatic_failover_enabled")),
    primary: reference("elasticache.replicationGroup", { terraform: "primary_replication_group_id" }),
    members: list(
      record({
        group: reference("elasticache.replicationGroup", { cloudformation: "ReplicationGroupId" }),
        region: text({ cloudformation: "ReplicationGroupRegion" }),
        role: oneOf(["PRIMARY", "SECONDARY"], { cloudformation: "Role" }),
      }),
      { cloudformation: "Members" },
    ),
    /** The same members, as edges. */
    groups: list(reference("elasticache.replicationGroup", {}), { cloudformation: "Members[].ReplicationGroupId" }),
  },
});

export const elasticacheSubnetGroup = defineKind({
  name: "elasticache.subnetGroup",
  label: "ElastiCache subnet group",
  ...names("AWS::ElastiCache::SubnetGroup", "aws_elasticache_subnet_group"),
  page: templatePage("elasticache-subnetgroup"),
  identity: "groupName",
  ref: names("name", "name"),
  zones: ["subnets"],
  properties: {
    groupName: text(names("CacheSubnetGroupName", "name")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  },
});

/** AWS gives it its name where CloudFormation makes it. */
export const elasticacheParameterGroup = defineKind({
  name: "elasticache.parameterGroup",
  label: "ElastiCache parameter group",
  ...names("AWS::ElastiCache::ParameterGroup", "aws_elasticache_parameter_group"),
  page: templatePage("elasticache-parametergroup"),
  identity: "groupName",
  ref: names("name", "name"),
  properties: {
    groupName: text({ terraform: "name" }),
    family: text(names("CacheParameterGroupFamily", "family")),
    /** What is thrown out when memory is full. */
    eviction: text(names("Properties.maxmemory-policy", "parameter[name=maxmemory-policy].value")),
  },
});

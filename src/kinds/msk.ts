import { defineKind } from "../graph/kind.ts";
import { count, list, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const mskCluster = defineKind({
  name: "msk.cluster",
  label: "MSK cluster",
  ...names("AWS::MSK::Cluster", "aws_msk_cluster"),
  page: templatePage("msk-cluster"),
  ref: names("arn", "arn"),
  zones: ["subnets"],
  properties: {
    ...lifecycle(),
    clusterName: text(names("ClusterName", "cluster_name")),
    version: text(names("KafkaVersion", "kafka_version")),
    brokers: count(names("NumberOfBrokerNodes", "number_of_broker_nodes")),
    instanceType: text(names("BrokerNodeGroupInfo.InstanceType", "broker_node_group_info.instance_type")),
    subnets: list(reference("ec2.subnet", {}), names("BrokerNodeGroupInfo.ClientSubnets", "broker_node_group_info.client_subnets")),
    configuration: reference("msk.configuration", names("ConfigurationInfo.Arn", "configuration_info.arn")),
    kmsKey: reference("kms.key", names("EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId", "encryption_info.encryption_at_rest_kms_key_arn")),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const mskServerless = defineKind({
  name: "msk.serverlessCluster",
  label: "MSK Serverless cluster",
  ...names("AWS::MSK::ServerlessCluster", "aws_msk_serverless_cluster"),
  page: templatePage("msk-serverlesscluster"),
  ref: names("arn", "arn"),
  properties: {
    clusterName: text(names("ClusterName", "cluster_name")),
  },
});

export const mskConfiguration = defineKind({
  name: "msk.configuration",
  label: "MSK configuration",
  ...names("AWS::MSK::Configuration", "aws_msk_configuration"),
  page: templatePage("msk-configuration"),
  ref: names("arn", "arn"),
  properties: {
    /** Lines of `name=value`, as Kafka reads them. */
    serverProperties: text(names("ServerProperties", "server_properties")),
  },
});

export const mskReplicator = defineKind({
  name: "msk.replicator",
  label: "MSK replicator",
  ...names("AWS::MSK::Replicator", "aws_msk_replicator"),
  page: templatePage("msk-replicator"),
  ref: names("arn", "arn"),
  properties: {
    sources: list(reference("msk.cluster", {}), names("ReplicationInfoList[].SourceKafkaClusterArn", "replication_info_list[].source_kafka_cluster_arn")),
    targets: list(reference("msk.cluster", {}), names("ReplicationInfoList[].TargetKafkaClusterArn", "replication_info_list[].target_kafka_cluster_arn")),
  },
});

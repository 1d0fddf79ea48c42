import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replicator.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Kafka: { Type: AWS::MSK::Cluster }
          Copy:
            Type: AWS::MSK::Replicator
            Properties:
              ReplicationInfoList: [{ SourceKafkaClusterArn: !Ref Kafka, TargetKafkaClusterArn: arn:aws:kafka:eu-central-1:111122223333:cluster/kafka/1 }]
      `,
      region: "eu-west-1",
    },
    hcl`
      provider "aws" { region = "eu-west-1" }

      provider "aws" {
        alias  = "there"
        region = "eu-central-1"
      }

      resource "aws_msk_cluster" "kafka" {}

      resource "aws_msk_cluster" "copy" { provider = aws.there }

      resource "aws_msk_replicator" "copy" {
        provider = aws.there
        replication_info_list {
          source_kafka_cluster_arn = aws_msk_cluster.kafka.arn
          target_kafka_cluster_arn = aws_msk_cluster.copy.arn
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Kafka: { Type: AWS::MSK::Cluster }
        Copy:
          Type: AWS::MSK::Replicator
          Properties:
            ReplicationInfoList: [{ SourceKafkaClusterArn: arn:aws:kafka:eu-central-1:111122223333:cluster/kafka/1, TargetKafkaClusterArn: !Ref Kafka }]
    `,
    yaml`Resources: { Kafka: { Type: AWS::MSK::ServerlessCluster } }`,
  ],
  fails: [
    { given: yaml`Resources: { «Kafka»: { Type: AWS::MSK::Cluster } }`, says: "MSK cluster `Kafka` is not replicated to another region" },
    {
      given: yaml`
        Resources:
          «Kafka»: { Type: AWS::MSK::Cluster }
          Copy:
            Type: AWS::MSK::Replicator
            Properties:
              ReplicationInfoList: [{ SourceKafkaClusterArn: !Ref Kafka, TargetKafkaClusterArn: arn:aws:kafka:eu-west-1:111122223333:cluster/kafka/1 }]
      `,
      region: "eu-west-1",
    },
    hcl`
      «resource "aws_msk_cluster" "kafka"» {}

      resource "aws_msk_cluster" "copy" {}

      resource "aws_msk_replicator" "copy" {
        replication_info_list {
          source_kafka_cluster_arn = aws_msk_cluster.kafka.arn
          target_kafka_cluster_arn = aws_msk_cluster.copy.arn
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Target: { Type: String } }
        Resources:
          Kafka: { Type: AWS::MSK::Cluster }
          Copy:
            Type: AWS::MSK::Replicator
            Properties: { ReplicationInfoList: [{ SourceKafkaClusterArn: !Ref Kafka, TargetKafkaClusterArn: !Ref Target }] }
      `,
      because: "Target",
    },
    {
      given: hcl`
        variable "source_arn" {}

        resource "aws_msk_cluster" "kafka" {}

        resource "aws_msk_replicator" "copy" {
          replication_info_list {
            source_kafka_cluster_arn = var.source_arn
            target_kafka_cluster_arn = "arn:aws:kafka:eu-central-1:111122223333:cluster/kafka/1"
          }
        }
      `,
      because: "source_arn",
    },
  ],
});

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::MSK::Cluster
      Replicator:
        Type: AWS::MSK::Replicator
        Properties:
          ReplicationInfoList:
            - SourceKafkaClusterArn: !Ref Cluster
              TargetKafkaClusterArn: arn:aws:kafka:eu-central-1:111122223333:cluster/clicks/0a1b2c3d-4e5f-6789-abcd-ef0123456789-1
              TargetCompressionType: NONE
              TopicReplication:
                TopicsToReplicate: [".*"]
              ConsumerGroupReplication:
                ConsumerGroupsToReplicate: [".*"]
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_msk_cluster" "cluster" {
      cluster_name           = "clicks"
      kafka_version          = "3.8.x"
      number_of_broker_nodes = 3
    }

    resource "aws_msk_cluster" "copy" {
      provider               = aws.recovery
      cluster_name           = "clicks"
      kafka_version          = "3.8.x"
      number_of_broker_nodes = 3
    }

    resource "aws_msk_replicator" "replicator" {
      provider                   = aws.recovery
      replicator_name            = "clicks"
      service_execution_role_arn = "arn:aws:iam::111122223333:role/replicator"

      replication_info_list {
        source_kafka_cluster_arn = aws_msk_cluster.cluster.arn
        target_kafka_cluster_arn = aws_msk_cluster.copy.arn
        target_compression_type  = "NONE"

        topic_replication {
          topics_to_replicate = [".*"]
        }

        consumer_group_replication {
          consumer_groups_to_replicate = [".*"]
        }
      }
    }
  `,
} satisfies RemedyExample;

(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "msk-replication-factor": {
    since: "0.1.0",
    why: `
    With one replica a partition is gone with its broker's Availability Zone. With two, or when a write has to reach every
    replica, producers are refused until the zone is back; and when a write has to reach one only, what that one alone has
    is lost with it.
  `,
    remedy: `
    Use three zones with default.replication.factor=3 and min.insync.replicas=2, which MSK does where the cluster has no
    configuration of its own. Topics that are there keep the factor that they were made with: reassign their partitions.
    Storage and data between brokers grow with it.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::MSK::Cluster
        Properties:
          NumberOfBrokerNodes: 3
          BrokerNodeGroupInfo:
            InstanceType: kafka.m7g.large
            ClientSubnets: [!Ref SubnetA, !Ref SubnetB, !Ref SubnetC]
          ConfigurationInfo:
            Arn: !GetAtt Configuration.Arn
            Revision: 1
      Configuration:
        Type: AWS::MSK::Configuration
        Properties:
          Name: clicks
          ServerProperties: |
            default.replication.factor=3
            min.insync.replicas=2
  `,
  terraform: `
    resource "aws_msk_cluster" "cluster" {
      cluster_name           = "clicks"
      kafka_version          = "3.8.x"
      number_of_broker_nodes = 3

      broker_node_group_info {
        instance_type   = "kafka.m7g.large"
        client_subnets  = ["subnet-0a1b2c3d", "subnet-1a2b3c4d", "subnet-2a3b4c5d"]
        security_groups = ["sg-0123456789abcdef0"]
      }

      configuration_info {
        arn      = aws_msk_configuration.configuration.arn
        revision = 1
      }
    }

    resource "aws_msk_configuration" "configuration" {
      name              = "clicks"
      server_properties = <<-EOT
        default.replication.factor=3
        min.insync.replicas=2
      EOT
    }
  `,
},
    noFix: "a changed configuration is a revision that the cluster has to name, and topics that are there keep their factor",
    references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html",
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html",
    "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP05"], nist80053: ["CP-10", "SC-36"] },
  },
  "msk-replicator": {
    since: "0.1.0",
    why: `
    A cluster stands in one region, and AWS Backup does not know Kafka: what its topics hold is out of reach with
    the region, and consumers elsewhere would not know where to go on. MSK Replicator copies topics, their settings
    and the offsets of consumer groups to a cluster in another region as they are written.
  `,
    remedy: `
    Make a cluster in the recovery region and a replicator there that names this one as its source. The replicator is charged by
    the hour and by what it copies, and data between regions is charged.
  `,
    example: {
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
},
    noFix: "a replicator needs a cluster in the recovery region, with a role and a network of its own",
    references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "msk-three-zones": {
    since: "0.1.0",
    why: `
    With brokers in two Availability Zones the loss of one takes half of them, and often the second replica that a write waits
    for. With three zones two replicas of each partition are left, and producers and consumers go on.
  `,
    remedy: `
    Replace the cluster by one with client subnets in three Availability Zones and a number of brokers that is a
    multiple of three, and move topics to it with MSK Replicator: the zones of a cluster cannot be changed. Data
    between zones is charged to clients only.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::MSK::Cluster
        Properties:
          NumberOfBrokerNodes: 3
          BrokerNodeGroupInfo:
            InstanceType: kafka.m7g.large
            ClientSubnets: [!Ref SubnetA, !Ref SubnetB, !Ref SubnetC]
  `,
  terraform: `
    resource "aws_msk_cluster" "cluster" {
      cluster_name           = "clicks"
      kafka_version          = "3.8.x"
      number_of_broker_nodes = 3

      broker_node_group_info {
        instance_type   = "kafka.m7g.large"
        client_subnets  = ["subnet-0a1b2c3d", "subnet-1a2b3c4d", "subnet-2a3b4c5d"]
        security_groups = ["sg-0123456789abcdef0"]
      }
    }
  `,
},
    noFix: "the zones of a cluster cannot be changed: another one has to be made, and topics moved to it",
    references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokernodegroupinfo.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
};
})

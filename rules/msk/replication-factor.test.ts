import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replication-factor.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2, subnet-3] } } } }`,
    yaml`
      Resources:
        Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2, subnet-3] }, ConfigurationInfo: { Arn: !Ref Settings } } }
        Settings: { Type: AWS::MSK::Configuration, Properties: { ServerProperties: "default.replication.factor = 3\\nmin.insync.replicas = 2" } }
    `,
    yaml`
      Resources:
        Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2, subnet-3] }, ConfigurationInfo: { Arn: !Ref Settings } } }
        Settings: { Type: AWS::MSK::Configuration, Properties: { ServerProperties: "auto.create.topics.enable=true" } }
    `,
    yaml`
      Resources:
        Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2] }, ConfigurationInfo: { Arn: !Ref Settings } } }
        Settings: { Type: AWS::MSK::Configuration, Properties: { ServerProperties: "default.replication.factor=4\\nmin.insync.replicas=2" } }
    `,
    hcl`
      resource "aws_msk_cluster" "kafka" {
        broker_node_group_info { client_subnets = ["subnet-1", "subnet-2", "subnet-3"] }
        configuration_info { arn = aws_msk_configuration.settings.arn }
      }

      resource "aws_msk_configuration" "settings" {
        server_properties = <<-EOT
          # Written by every replica but one.
          default.replication.factor=3
          min.insync.replicas=2
        EOT
      }
    `,
  ],
  skips: [
    yaml`Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { InstanceType: express.m7g.large, ClientSubnets: [subnet-1, subnet-2, subnet-3] }, ConfigurationInfo: { Arn: !Ref Settings } } } }`,
    hcl`
      resource "aws_msk_cluster" "kafka" {
        broker_node_group_info {
          instance_type  = "express.m7g.large"
          client_subnets = ["subnet-1", "subnet-2", "subnet-3"]
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2, subnet-3] }, ConfigurationInfo: { Arn: !Ref Settings } } }
          Settings: { Type: AWS::MSK::Configuration, Properties: { ServerProperties: «"default.replication.factor=2"» } }
      `,
      says: "MSK cluster `Kafka` does not keep two replicas in step for a topic when a zone is lost",
    },
    yaml`
      Resources:
        Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2, subnet-3] }, ConfigurationInfo: { Arn: !Ref Settings } } }
        Settings: { Type: AWS::MSK::Configuration, Properties: { ServerProperties: «"default.replication.factor=3\\nmin.insync.replicas=3"» } }
    `,
    yaml`
      Resources:
        Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2, subnet-3] }, ConfigurationInfo: { Arn: !Ref Settings } } }
        Settings: { Type: AWS::MSK::Configuration, Properties: { ServerProperties: «"min.insync.replicas=1"» } }
    `,
    { given: yaml`Resources: { «Kafka»: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2] } } } }`, region: "eu-west-1" },
    hcl`
      resource "aws_msk_cluster" "kafka" {
        broker_node_group_info { client_subnets = ["subnet-1", "subnet-2", "subnet-3"] }
        configuration_info { arn = aws_msk_configuration.settings.arn }
      }

      resource "aws_msk_configuration" "settings" {
        server_properties = «"default.replication.factor=1"»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Subnets: { Type: List<AWS::EC2::Subnet::Id> } }
        Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: !Ref Subnets } } } }
      `,
      because: "Subnets",
    },
    { given: yaml`Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2] } } } }`, region: "us-west-1", because: "Kafka" },
    {
      given: hcl`
        variable "settings" {}

        resource "aws_msk_cluster" "kafka" {
          broker_node_group_info { client_subnets = ["subnet-1", "subnet-2", "subnet-3"] }
          configuration_info { arn = var.settings }
        }
      `,
      because: "settings",
    },
  ],
});

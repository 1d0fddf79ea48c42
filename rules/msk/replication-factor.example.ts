import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;

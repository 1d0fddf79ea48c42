import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./three-zones.ts";

/** A workload whose configuration asks for three zones. */
const three = { objectives: { zones: 3 } } as const;

testRule(rule, {
  holds: [
    yaml`Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2] } } } }`,
    yaml`
      Parameters: { Subnets: { Type: List<AWS::EC2::Subnet::Id> } }
      Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: !Ref Subnets } } } }
    `,
    { given: yaml`Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2, subnet-3] } } } }`, ...three },
    { given: yaml`Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2] } } } }`, ...three, region: "us-west-1" },
    { given: yaml`Resources: { Kafka: { Type: AWS::MSK::ServerlessCluster } }`, ...three },
    {
      given: hcl`
        resource "aws_msk_cluster" "kafka" {
          broker_node_group_info { client_subnets = ["subnet-1", "subnet-2", "subnet-3"] }
        }
      `,
      ...three,
    },
  ],
  fails: [
    {
      given: yaml`Resources: { «Kafka»: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1, subnet-2] } } } }`,
      ...three,
      region: "eu-west-1",
      says: "MSK cluster `Kafka` has brokers in fewer than 3 Availability Zones",
    },
    yaml`Resources: { «Kafka»: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [subnet-1] } } } }`,
    {
      given: hcl`
        provider "aws" { region = "eu-west-1" }

        «resource "aws_msk_cluster" "kafka"» {
          broker_node_group_info { client_subnets = ["subnet-1", "subnet-2"] }
        }
      `,
      ...three,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Subnets: { Type: List<AWS::EC2::Subnet::Id> } }
        Resources: { Kafka: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: !Ref Subnets } } } }
      `,
      ...three,
      because: "Subnets",
    },
    {
      given: hcl`
        variable "subnets" { type = list(string) }

        resource "aws_msk_cluster" "kafka" {
          broker_node_group_info { client_subnets = var.subnets }
        }
      `,
      ...three,
      because: "subnets",
    },
  ],
});

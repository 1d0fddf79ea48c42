import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Replica:
        Type: AWS::AmazonMQ::Broker
        Properties:
          EngineType: ACTIVEMQ
          DeploymentMode: ACTIVE_STANDBY_MULTI_AZ
          DataReplicationMode: CRDR
          DataReplicationPrimaryBrokerArn: arn:aws:mq:eu-central-1:111122223333:broker:orders:b-1
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_mq_broker" "primary" {
      broker_name        = "orders"
      engine_type        = "ActiveMQ"
      engine_version     = "5.18"
      host_instance_type = "mq.m5.large"
      deployment_mode    = "ACTIVE_STANDBY_MULTI_AZ"

      user {
        username = "orders"
        password = var.password
      }
    }

    resource "aws_mq_broker" "replica" {
      provider                            = aws.recovery
      broker_name                         = "orders"
      engine_type                         = "ActiveMQ"
      engine_version                      = "5.18"
      host_instance_type                  = "mq.m5.large"
      deployment_mode                     = "ACTIVE_STANDBY_MULTI_AZ"
      data_replication_mode               = "CRDR"
      data_replication_primary_broker_arn = aws_mq_broker.primary.arn

      user {
        username         = "replicator"
        password         = var.password
        replication_user = true
      }
    }

    variable "password" {
      type      = string
      sensitive = true
    }
  `,
} satisfies RemedyExample;

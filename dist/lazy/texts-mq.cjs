(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "mq-crdr": {
    since: "0.1.0",
    why: `
    A broker stands in one region, and what waits in its queues is out of reach with it. Cross-region data
    replication keeps a replica broker in another region in step, which one call makes the primary.
  `,
    remedy: `
    Make a broker in the recovery region with data replication mode CRDR that names this one as its primary. Both have to be
    active/standby pairs of ActiveMQ 5.17.6 or newer. The replica is charged as a broker, and data between regions is charged.
  `,
    example: {
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
},
    noFix: "a replica broker has to be made in the recovery region, with users and a network of its own",
    references: [
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/crdr-for-active-mq.html",
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/create-replica-broker.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "mq-multi-az": {
    since: "0.1.0",
    why: `
    A single-instance broker is out of reach with its Availability Zone, and whatever it holds with it; nothing takes over. An
    active/standby pair of ActiveMQ shares its storage across two zones, and a RabbitMQ cluster has a node in each of three: both
    go on by themselves, and clients reconnect.
  `,
    remedy: `
    Replace the broker by one with deployment mode ACTIVE_STANDBY_MULTI_AZ (ActiveMQ, with storage type EFS) or
    CLUSTER_MULTI_AZ (RabbitMQ). The mode of a broker cannot be changed, so drain the old one first. The pair costs
    twice as much, the cluster three times. Let ActiveMQ clients use the failover transport.
  `,
    example: {
  cloudformation: `
    Resources:
      Broker:
        Type: AWS::AmazonMQ::Broker
        Properties:
          EngineType: ACTIVEMQ
          DeploymentMode: ACTIVE_STANDBY_MULTI_AZ
  `,
  terraform: `
    resource "aws_mq_broker" "broker" {
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

    variable "password" {
      type      = string
      sensitive = true
    }
  `,
},
    noFix: "the deployment mode cannot be changed: another broker has to be made, and this one drained",
    references: [
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html",
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture-cluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["hashicorp-nist-sentinel:activemq-brokers-should-use-active-standby-deployment-mode", "hashicorp-nist-sentinel:mq-rabbit-brokers-should-use-cluster-deployment"],
  },
};
})

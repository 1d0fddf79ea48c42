import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./crdr.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Replica:
            Type: AWS::AmazonMQ::Broker
            Properties: { EngineType: ACTIVEMQ, DataReplicationMode: CRDR, DataReplicationPrimaryBrokerArn: "arn:aws:mq:eu-west-1:111122223333:broker:orders:b-1" }
      `,
      region: "eu-central-1",
    },
    hcl`
      provider "aws" { region = "eu-west-1" }

      resource "aws_mq_broker" "primary" { engine_type = "ActiveMQ" }

      resource "aws_mq_broker" "replica" {
        region                              = "eu-central-1"
        engine_type                         = "ActiveMQ"
        data_replication_mode               = "CRDR"
        data_replication_primary_broker_arn = aws_mq_broker.primary.arn
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Broker»: { Type: AWS::AmazonMQ::Broker, Properties: { EngineType: ACTIVEMQ } } }`,
      says: "Amazon MQ broker `Broker` has no replica in another region",
    },
    yaml`Resources: { «Broker»: { Type: AWS::AmazonMQ::Broker, Properties: { EngineType: ACTIVEMQ, DataReplicationMode: NONE } } }`,
    {
      given: yaml`
        Resources:
          «Replica»:
            Type: AWS::AmazonMQ::Broker
            Properties: { EngineType: ACTIVEMQ, DataReplicationMode: CRDR, DataReplicationPrimaryBrokerArn: "arn:aws:mq:eu-west-1:111122223333:broker:orders:b-1" }
      `,
      region: "eu-west-1",
    },
    hcl`
      «resource "aws_mq_broker" "broker"» {
        engine_type = "ActiveMQ"
      }
    `,
  ],
  unknown: [
    { given: yaml`Resources: { «Broker»: { Type: AWS::AmazonMQ::Broker, Properties: { EngineType: RABBITMQ } } }`, because: "Amazon MQ does not replicate RabbitMQ to another region" },
    { given: yaml`Resources: { «Broker»: { Type: AWS::AmazonMQ::Broker, Properties: { EngineType: ACTIVEMQ, DataReplicationMode: CRDR } } }`, because: "the other broker is not among these files" },
    {
      given: yaml`
        Parameters: { Primary: { Type: String } }
        Resources:
          Replica:
            Type: AWS::AmazonMQ::Broker
            Properties: { EngineType: ACTIVEMQ, DataReplicationMode: CRDR, DataReplicationPrimaryBrokerArn: !Ref Primary }
      `,
      because: "Primary",
    },
    {
      given: hcl`
        resource "aws_mq_broker" "broker" {
          engine_type = "RabbitMQ"
        }
      `,
      because: "federated queues and shovels",
    },
  ],
});

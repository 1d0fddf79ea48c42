import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-az.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Broker: { Type: AWS::AmazonMQ::Broker, Properties: { EngineType: ACTIVEMQ, DeploymentMode: ACTIVE_STANDBY_MULTI_AZ } } }`,
    yaml`Resources: { Broker: { Type: AWS::AmazonMQ::Broker, Properties: { EngineType: RABBITMQ, DeploymentMode: CLUSTER_MULTI_AZ } } }`,
    hcl`
      resource "aws_mq_broker" "broker" {
        engine_type     = "RabbitMQ"
        deployment_mode = "CLUSTER_MULTI_AZ"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Broker: { Type: AWS::AmazonMQ::Broker, Properties: { DeploymentMode: «SINGLE_INSTANCE» } } }`,
      says: "Amazon MQ broker `Broker` runs in one Availability Zone",
    },
    yaml`
      Parameters: { Mode: { Type: String, Default: SINGLE_INSTANCE } }
      Resources: { Broker: { Type: AWS::AmazonMQ::Broker, Properties: { DeploymentMode: «!Ref Mode» } } }
    `,
    hcl`
      «resource "aws_mq_broker" "broker"» {
        engine_type = "ActiveMQ"
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Mode: { Type: String } }
        Resources: { Broker: { Type: AWS::AmazonMQ::Broker, Properties: { DeploymentMode: «!Ref Mode» } } }
      `,
      because: "Mode",
    },
    {
      given: hcl`
        variable "mode" {}

        resource "aws_mq_broker" "broker" {
          deployment_mode = «var.mode»
        }
      `,
      because: "mode",
    },
  ],
});

import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;

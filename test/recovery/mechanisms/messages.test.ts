import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

it("makes a queue anew in another region, and goes on in its own", () => {
  const queue = yaml`Resources: { Jobs: { Type: AWS::SQS::Queue } }`;
  expect(recoveryOf(queue, "Jobs", "zone")).toEqual({ by: "sqs-regional", rto: "0" });
  expect(recoveryOf(queue, "Jobs", "region", HOME)).toEqual({ by: "sqs-redeployed", rto: "30 min" });
});

it("takes over where a broker is one of a pair", () => {
  const broker = (deployment: string) => ({
    language: "terraform" as const,
    text: `
variable "deployment" {
  type = string
}

resource "aws_mq_broker" "jobs" {
  broker_name        = "jobs"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  deployment_mode    = ${deployment}
}
`,
  });
  expect(recoveryOf(broker('"ACTIVE_STANDBY_MULTI_AZ"'), "aws_mq_broker.jobs", "zone")).toEqual({ by: "mq-multi-az", rto: "1 min" });
  expect(recoveryOf(broker('"SINGLE_INSTANCE"'), "aws_mq_broker.jobs", "zone")).toEqual({ by: "mq-redeployed", rto: "30 min" });
  expect(recoveryOf(broker("var.deployment"), "aws_mq_broker.jobs", "zone")).toEqual({ by: "mq-redeployed", rto: "30 min (perhaps 1 min)" });
});

it("has other brokers lead where topics have replicas in three zones", () => {
  const kafka = hcl`
    resource "aws_msk_cluster" "events" {
      cluster_name           = "events"
      kafka_version          = "3.6.0"
      number_of_broker_nodes = 3

      broker_node_group_info {
        instance_type   = "kafka.m7g.large"
        client_subnets  = ["subnet-1", "subnet-2", "subnet-3"]
        security_groups = ["sg-1"]
      }
    }
  `;
  expect(recoveryOf(kafka, "aws_msk_cluster.events", "zone")).toEqual({ by: "msk-zones", rto: "2 s" });
  expect(recoveryOf(kafka, "aws_msk_cluster.events", "region", HOME)).toEqual({ by: "msk-redeployed", rto: "30 min" });
});

it("keeps users in a replica of their pool, and accuses nobody where there is none", () => {
  const pool = yaml`Resources: { Users: { Type: AWS::Cognito::UserPool } }`;
  expect(recoveryOf(pool, "Users", "zone")).toEqual({ by: "cognito-regional", rto: "0", rpo: "0" });
  expect(recoveryOf(pool, "Users", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 5 min)", rpo: "unrecoverable (perhaps 1 min)" });
  const replica = yaml`
    Resources:
      Users: { Type: AWS::Cognito::UserPool }
      Elsewhere: { Type: AWS::Cognito::UserPoolReplica, Properties: { UserPoolId: !Ref Users, RegionName: eu-central-1 } }
  `;
  expect(recoveryOf(replica, "Users", "region", HOME)).toEqual({ by: "cognito-replica", rto: "5 min", rpo: "1 min" });
});

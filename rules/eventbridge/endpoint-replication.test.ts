import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./endpoint-replication.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Endpoint: { Type: AWS::Events::Endpoint, Properties: { RoleArn: !Ref Role } } }`,
    yaml`Resources: { Endpoint: { Type: AWS::Events::Endpoint, Properties: { ReplicationConfig: { State: ENABLED } } } }`,
    hcl`
      resource "aws_cloudwatch_event_endpoint" "orders" {
        name = "orders"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Endpoint: { Type: AWS::Events::Endpoint, Properties: { ReplicationConfig: { State: «DISABLED» } } } }`,
      says: "Global endpoint `Endpoint` does not replicate events",
    },
    hcl`
      resource "aws_cloudwatch_event_endpoint" "orders" {
        replication_config { state = «"DISABLED"» }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Replication: { Type: String } }
        Resources: { Endpoint: { Type: AWS::Events::Endpoint, Properties: { ReplicationConfig: { State: «!Ref Replication» } } } }
      `,
      because: "Replication",
    },
    {
      given: hcl`
        variable "replication" {}

        resource "aws_cloudwatch_event_endpoint" "orders" {
          replication_config { state = var.replication }
        }
      `,
      because: "replication",
    },
  ],
});

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
    // There is no role to replicate with.
    {
      given: yaml`Resources: { Endpoint: { Type: AWS::Events::Endpoint, Properties: { ReplicationConfig: { State: «DISABLED» } } } }`,
      says: "Global endpoint `Endpoint` does not replicate events",
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_cloudwatch_event_endpoint" "orders" {
          replication_config { state = «"DISABLED"» }
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Endpoint:
            Type: AWS::Events::Endpoint
            Properties:
              RoleArn: arn:aws:iam::111122223333:role/replicate
              ReplicationConfig:
                State: «DISABLED» # for now
      `,
      becomes: `
        Resources:
          Endpoint:
            Type: AWS::Events::Endpoint
            Properties:
              RoleArn: arn:aws:iam::111122223333:role/replicate
              ReplicationConfig:
                State: ENABLED # for now
      `,
    },
    {
      given: hcl`
        resource "aws_cloudwatch_event_endpoint" "orders" {
          role_arn = "arn:aws:iam::111122223333:role/replicate"

          replication_config {
            state = «"DISABLED"» # for now
          }
        }
      `,
      becomes: `
        resource "aws_cloudwatch_event_endpoint" "orders" {
          role_arn = "arn:aws:iam::111122223333:role/replicate"

          replication_config {
            state = "ENABLED" # for now
          }
        }
      `,
    },
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

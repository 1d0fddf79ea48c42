import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./endpoint-takes-effect.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }
        Endpoint:
          Type: AWS::Events::Endpoint
          Properties:
            RoleArn: arn:aws:iam::111122223333:role/replicate
            EventBuses: [{ EventBusArn: !GetAtt Bus.Arn }, { EventBusArn: !Sub "arn:aws:events:eu-central-1:\${AWS::AccountId}:event-bus/orders" }]
    `,
    yaml`
      Parameters: { There: { Type: String } }
      Resources:
        Endpoint:
          Type: AWS::Events::Endpoint
          Properties:
            ReplicationConfig: { State: DISABLED }
            EventBuses: [{ EventBusArn: arn:aws:events:eu-west-1:111122223333:event-bus/orders }, { EventBusArn: !Ref There }]
    `,
    hcl`
      resource "aws_cloudwatch_event_bus" "orders" { name = "orders" }

      resource "aws_cloudwatch_event_endpoint" "orders" {
        role_arn = "arn:aws:iam::111122223333:role/replicate"
        event_bus { event_bus_arn = aws_cloudwatch_event_bus.orders.arn }
        event_bus { event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders" }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Endpoint:
            Type: AWS::Events::Endpoint
            Properties:
              RoleArn: arn:aws:iam::111122223333:role/replicate
              EventBuses: [{ EventBusArn: arn:aws:events:eu-west-1:111122223333:event-bus/orders }, { EventBusArn: «arn:aws:events:eu-central-1:111122223333:event-bus/orders-recovery» }]
      `,
      says: "Global endpoint `Endpoint` names two buses of different names, which EventBridge rejects",
    },
    {
      given: yaml`
        Resources:
          «Endpoint»:
            Type: AWS::Events::Endpoint
            Properties:
              EventBuses: [{ EventBusArn: arn:aws:events:eu-west-1:111122223333:event-bus/orders }, { EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders }]
      `,
      says: "Global endpoint `Endpoint` replicates events and names no role for that, which EventBridge rejects",
    },
    hcl`
      resource "aws_cloudwatch_event_bus" "orders" { name = "orders" }

      resource "aws_cloudwatch_event_endpoint" "orders" {
        role_arn = "arn:aws:iam::111122223333:role/replicate"
        event_bus { event_bus_arn = aws_cloudwatch_event_bus.orders.arn }
        event_bus { event_bus_arn = «"arn:aws:events:eu-central-1:111122223333:event-bus/copy"» }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Replication: { Type: String, AllowedValues: [ENABLED, DISABLED] }, Role: { Type: String, Default: "" } }
        Conditions: { HasRole: !Not [!Equals [!Ref Role, ""]] }
        Resources:
          Endpoint:
            Type: AWS::Events::Endpoint
            Properties:
              ReplicationConfig: { State: !Ref Replication }
              EventBuses: [{ EventBusArn: arn:aws:events:eu-west-1:111122223333:event-bus/orders }, { EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders }]
      `,
      because: "Replication",
    },
    {
      given: hcl`
        variable "replication" {
          validation { condition = contains(["ENABLED", "DISABLED"], var.replication) }
        }

        resource "aws_cloudwatch_event_endpoint" "orders" {
          event_bus { event_bus_arn = "arn:aws:events:eu-west-1:111122223333:event-bus/orders" }
          event_bus { event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders" }
          replication_config { state = var.replication }
        }
      `,
      because: "replication",
    },
  ],
});

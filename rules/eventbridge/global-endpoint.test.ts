import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global-endpoint.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }
        Endpoint: { Type: AWS::Events::Endpoint, Properties: { EventBuses: [{ EventBusArn: !GetAtt Bus.Arn }, { EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders }] } }
    `,
    {
      given: yaml`Resources: { Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } } }`,
      region: "eu-central-1",
      beside: [
        {
          given: yaml`
            Resources:
              Home: { Type: AWS::Events::EventBus, Properties: { Name: orders } }
              Endpoint: { Type: AWS::Events::Endpoint, Properties: { EventBuses: [{ EventBusArn: !GetAtt Home.Arn }, { EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders }] } }
          `,
          region: "eu-west-1",
        },
      ],
    },
    hcl`
      resource "aws_cloudwatch_event_bus" "orders" { name = "orders" }

      resource "aws_cloudwatch_event_endpoint" "orders" {
        event_bus { event_bus_arn = aws_cloudwatch_event_bus.orders.arn }
        event_bus { event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders" }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Bus: { Type: AWS::Events::EventBus, Properties: { Name: aws.partner/example.com/orders, EventSourceName: aws.partner/example.com/orders } } }`,
    hcl`
      resource "aws_cloudwatch_event_bus" "partner" {
        name              = "aws.partner/example.com/orders"
        event_source_name = "aws.partner/example.com/orders"
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Bus»: { Type: AWS::Events::EventBus, Properties: { Name: orders } } }`, says: "Event bus `Bus` is behind no global endpoint" },
    hcl`
      «resource "aws_cloudwatch_event_bus" "orders"» {
        name = "orders"
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Home: { Type: String } }
        Resources:
          Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }
          Endpoint: { Type: AWS::Events::Endpoint, Properties: { EventBuses: [{ EventBusArn: !Ref Home }] } }
      `,
      because: "Home",
    },
    {
      given: hcl`
        variable "home" {}

        resource "aws_cloudwatch_event_bus" "orders" { name = "orders" }

        resource "aws_cloudwatch_event_endpoint" "orders" {
          event_bus { event_bus_arn = var.home }
        }
      `,
      because: "home",
    },
  ],
});

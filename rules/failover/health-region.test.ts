import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./health-region.ts";

const REGIONS = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  followed: { region: "us-west-2" },
  holds: [
    {
      given: yaml`
        Resources:
          Trouble: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:lambda:us-west-2:111122223333:function:failover }] } }
      `,
      region: "us-west-2",
      regions: REGIONS,
    },
    {
      given: yaml`
        Resources:
          Trouble:
            Type: AWS::Events::Rule
            Properties:
              EventPattern: { source: [aws.health], detail: { eventScopeCode: [PUBLIC, ACCOUNT_SPECIFIC] } }
              Targets: [{ Id: a, Arn: arn:aws:lambda:us-west-2:111122223333:function:failover }]
      `,
      region: "us-west-2",
      regions: REGIONS,
    },
    // Events about us-west-2 go to us-east-1.
    {
      given: yaml`
        Resources:
          Trouble: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:states:us-east-1:111122223333:stateMachine:failover }] } }
      `,
      region: "us-east-1",
      regions: { home: "us-west-2", recovery: ["us-east-1"] },
    },
    // One at home beside one in the other region.
    {
      given: yaml`
        Resources:
          Trouble: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:lambda:eu-west-1:111122223333:function:failover }] } }
      `,
      region: "eu-west-1",
      regions: REGIONS,
      beside: [
        {
          given: yaml`
            Resources:
              Other: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:lambda:us-west-2:111122223333:function:failover }] } }
          `,
          region: "us-west-2",
        },
      ],
    },
    {
      given: hcl`
        provider "aws" {
          region = "us-west-2"
        }
        resource "aws_cloudwatch_event_rule" "trouble" {
          event_pattern = jsonencode({ source = ["aws.health"] })
        }
        resource "aws_cloudwatch_event_target" "failover" {
          rule = aws_cloudwatch_event_rule.trouble.name
          arn  = "arn:aws:lambda:us-west-2:111122223333:function:failover"
        }
      `,
      regions: REGIONS,
    },
  ],
  skips: [
    // A workload of one region fails over to none.
    {
      given: yaml`
        Resources:
          Notice: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:lambda:eu-west-1:111122223333:function:chat }] } }
      `,
      region: "eu-west-1",
      regions: { home: "eu-west-1", recovery: [] },
    },
    {
      given: yaml`Resources: { Notice: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:sns:eu-west-1:111122223333:people }] } } }`,
      regions: REGIONS,
    },
  ],
  fails: [
    // Only public events are sent to a second region.
    {
      given: yaml`
        Resources:
          Trouble:
            Type: AWS::Events::Rule
            Properties:
              EventPattern: { source: [aws.health], detail: { eventScopeCode: [«ACCOUNT_SPECIFIC»] } }
              Targets: [{ Id: a, Arn: arn:aws:lambda:us-west-2:111122223333:function:failover }]
      `,
      region: "us-west-2",
      regions: REGIONS,
      says: "EventBridge rule `Trouble` asks for events about the account only, which AWS Health sends to no other region than the one that they are about",
    },
    {
      given: yaml`
        Resources:
          «Trouble»: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:lambda:eu-central-1:111122223333:function:failover }] } }
      `,
      region: "eu-central-1",
      regions: REGIONS,
      says: "EventBridge rule `Trouble` stands where the events of AWS Health about eu-west-1 do not arrive when that region is lost",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }
        «resource "aws_cloudwatch_event_rule" "trouble"» {
          event_pattern = jsonencode({ source = ["aws.health"] })
        }
        resource "aws_cloudwatch_event_target" "failover" {
          rule = aws_cloudwatch_event_rule.trouble.name
          arn  = "arn:aws:lambda:eu-west-1:111122223333:function:failover"
        }
      `,
      regions: REGIONS,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Trouble: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:failover }] } }
      `,
      region: "us-gov-east-1",
      regions: { home: "us-gov-east-1", recovery: ["us-gov-west-1"] },
      because: "AWS does not document to which other region the events of AWS Health about us-gov-east-1 are sent",
    },
    {
      given: hcl`
        variable "region" {
          type = string
        }
        provider "aws" {
          region = var.region
        }
        resource "aws_cloudwatch_event_rule" "trouble" {
          event_pattern = jsonencode({ source = ["aws.health"] })
        }
        resource "aws_cloudwatch_event_target" "failover" {
          rule = aws_cloudwatch_event_rule.trouble.name
          arn  = "arn:aws:lambda:us-west-2:111122223333:function:failover"
        }
      `,
      regions: REGIONS,
      because: "`var.region` has no default",
    },
  ],
});

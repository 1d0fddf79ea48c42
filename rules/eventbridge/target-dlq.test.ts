import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./target-dlq.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Rule:
          Type: AWS::Events::Rule
          Properties: { EventPattern: { source: [shop] }, Targets: [{ Id: a, Arn: !GetAtt Fn.Arn, DeadLetterConfig: { Arn: !GetAtt Failed.Arn } }] }
        Failed: { Type: AWS::SQS::Queue }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn:
          Type: AWS::Serverless::Function
          Properties:
            Events: { Order: { Type: EventBridgeRule, Properties: { Pattern: { source: [shop] }, DeadLetterConfig: { Type: SQS } } } }
    `,
    hcl`
      resource "aws_cloudwatch_event_rule" "orders" { event_pattern = jsonencode({ source = ["shop"] }) }

      resource "aws_cloudwatch_event_target" "orders" {
        rule = aws_cloudwatch_event_rule.orders.name
        arn  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"
        dead_letter_config { arn = aws_sqs_queue.failed.arn }
      }

      resource "aws_sqs_queue" "failed" {}
    `,
  ],
  skips: [
    yaml`Resources: { Rule: { Type: AWS::Events::Rule, Properties: { ScheduleExpression: rate(1 hour), Targets: [{ Id: a, Arn: !GetAtt Fn.Arn }] } } }`,
    yaml`
      Resources:
        Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: !Ref Topic }] } }
        Topic: { Type: AWS::SNS::Topic }
    `,
    yaml`
      Resources:
        Rule:
          Type: AWS::Events::Rule
          Properties: { EventPattern: { source: [aws.ec2] }, Targets: [{ Id: a, Arn: !Sub "arn:aws:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:/aws/events/ec2" }] }
    `,
    yaml`
      Resources:
        Rule:
          Type: AWS::Events::Rule
          Properties: { EventPattern: { source: [aws.codecommit] }, Targets: [{ Id: a, Arn: !Sub "arn:aws:codepipeline:\${AWS::Region}:\${AWS::AccountId}:\${Pipeline}" }] }
        Pipeline: { Type: AWS::CodePipeline::Pipeline }
    `,
    yaml`Resources: { Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [shop] } } } }`,
    hcl`
      resource "aws_cloudwatch_event_rule" "findings" { event_pattern = jsonencode({ source = ["aws.guardduty"] }) }

      resource "aws_cloudwatch_event_target" "findings" {
        rule = aws_cloudwatch_event_rule.findings.name
        arn  = aws_sns_topic.security.arn
      }

      resource "aws_sns_topic" "security" {}
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [shop] }, Targets: [{ Id: a, Arn: «!GetAtt Fn.Arn» }] } } }`,
      says: "EventBridge rule `Rule` has a target without a dead-letter queue",
    },
    yaml`
      Resources:
        Rule:
          Type: AWS::Events::Rule
          Properties:
            EventPattern: { source: [shop] }
            Targets:
              - { Id: a, Arn: !GetAtt Fn.Arn, DeadLetterConfig: { Arn: !GetAtt Failed.Arn } }
              - { Id: b, Arn: «!GetAtt Other.Arn» }
        Failed: { Type: AWS::SQS::Queue }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn:
          Type: AWS::Serverless::Function
          Properties: { Events: { «Order»: { Type: EventBridgeRule, Properties: { Pattern: { source: [shop] } } } } }
    `,
    yaml`
      Resources:
        Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.s3] }, Targets: [{ Id: a, Arn: «!GetAtt Fn.Arn» }] } }
        Fn: { Type: AWS::Lambda::Function }
    `,
    hcl`
      resource "aws_cloudwatch_event_rule" "orders" { event_pattern = jsonencode({ source = ["shop"] }) }

      resource "aws_cloudwatch_event_target" "orders" {
        rule = aws_cloudwatch_event_rule.orders.name
        arn  = «"arn:aws:lambda:eu-west-1:111122223333:function:orders"»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Target: { Type: String } }
        Resources: { Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.guardduty] }, Targets: [{ Id: a, Arn: !Ref Target }] } } }
      `,
      because: "Target",
    },
    {
      given: yaml`
        Parameters: { Dlq: { Type: String } }
        Resources:
          Rule:
            Type: AWS::Events::Rule
            Properties: { EventPattern: { source: [shop] }, Targets: !Split [",", !Ref Dlq] }
      `,
      because: "Dlq",
    },
    {
      given: hcl`
        variable "rule" {}

        resource "aws_cloudwatch_event_rule" "orders" { event_pattern = jsonencode({ source = ["shop"] }) }

        resource "aws_cloudwatch_event_target" "some" {
          rule = var.rule
          arn  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"
        }
      `,
      because: "its target is not known",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./topic-subscribed.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Topic: { Type: AWS::SNS::Topic, Properties: { Subscription: [{ Protocol: email, Endpoint: ops@example.com }] } }
        Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref Topic] } }
    `,
    yaml`
      Resources:
        Topic: { Type: AWS::SNS::Topic }
        Alarm: { Type: AWS::CloudWatch::CompositeAlarm, Properties: { AlarmActions: [!Ref Topic] } }
        Chat: { Type: AWS::Chatbot::SlackChannelConfiguration, Properties: { SnsTopicArns: [!Ref Topic] } }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Topic: { Type: AWS::SNS::Topic }
        Rule: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: a, Arn: !Ref Topic }] } }
        Fn: { Type: AWS::Serverless::Function, Properties: { Events: { Order: { Type: SNS, Properties: { Topic: !Ref Topic } } } } }
    `,
    hcl`
      resource "aws_sns_topic" "topic" {}

      resource "aws_s3_bucket_notification" "uploads" {
        bucket = "uploads"
        topic {
          topic_arn = aws_sns_topic.topic.arn
          events    = ["s3:ObjectCreated:*"]
        }
      }

      resource "aws_sns_topic_subscription" "queue" {
        topic_arn = aws_sns_topic.topic.arn
        protocol  = "sqs"
        endpoint  = "arn:aws:sqs:eu-west-1:111122223333:uploads"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Topic: { Type: AWS::SNS::Topic } }`,
    yaml`
      Resources:
        Topic: { Type: AWS::SNS::Topic }
        Policy: { Type: AWS::SNS::TopicPolicy, Properties: { Topics: [!Ref Topic] } }
    `,
    hcl`
      resource "aws_sns_topic" "topic" {
        name = "orders"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Topic»: { Type: AWS::SNS::Topic }
          Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref Topic] } }
      `,
      says: "SNS topic `Topic` is published to, and nothing subscribes to it",
    },
    yaml`
      Resources:
        «Topic»: { Type: AWS::SNS::Topic }
        Rule: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: a, Arn: !Ref Topic }] } }
    `,
    hcl`
      «resource "aws_sns_topic" "topic"» {}

      resource "aws_cloudwatch_event_target" "orders" {
        rule = "orders"
        arn  = aws_sns_topic.topic.arn
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Outputs: { Topic: { Value: !Ref Topic, Export: { Name: alarms } } }
        Resources:
          «Topic»: { Type: AWS::SNS::Topic }
          Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref Topic] } }
      `,
      because: "may have a subscription that is not among these files",
    },
    {
      given: yaml`
        Resources:
          Topic: { Type: AWS::SNS::Topic }
          Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref Topic] } }
          Chat: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://example.com/chat.yaml, Parameters: { Topic: !Ref Topic } } }
      `,
      because: "`Chat` is given it, and may subscribe to it",
    },
    {
      given: hcl`
        variable "topic" {}

        resource "aws_sns_topic" "topic" {}

        resource "aws_cloudwatch_metric_alarm" "errors" {
          alarm_actions = [aws_sns_topic.topic.arn]
        }

        resource "aws_sns_topic_subscription" "some" {
          topic_arn = var.topic
          protocol  = "email"
          endpoint  = "ops@example.com"
        }
      `,
      because: "topic",
    },
  ],
});

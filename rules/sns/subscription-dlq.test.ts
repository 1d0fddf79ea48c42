import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./subscription-dlq.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Send: { Type: AWS::SNS::Subscription, Properties: { Protocol: sqs, Endpoint: !GetAtt Orders.Arn, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
        Orders: { Type: AWS::SQS::Queue }
        Failed: { Type: AWS::SQS::Queue }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn:
          Type: AWS::Serverless::Function
          Properties:
            Events: { Order: { Type: SNS, Properties: { Topic: !Ref Topic, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } } }
        Failed: { Type: AWS::SQS::Queue }
    `,
    hcl`
      resource "aws_sns_topic_subscription" "hook" {
        protocol       = "https"
        endpoint       = "https://example.com"
        redrive_policy = <<-EOT
          { "deadLetterTargetArn": "\${aws_sqs_queue.failed.arn}" }
        EOT
      }

      resource "aws_sqs_queue" "failed" {}
    `,
  ],
  skips: [
    yaml`Resources: { Mail: { Type: AWS::SNS::Subscription, Properties: { Protocol: email, Endpoint: ops@example.com } } }`,
    yaml`Resources: { Topic: { Type: AWS::SNS::Topic, Properties: { Subscription: [{ Protocol: sms, Endpoint: "+15555550100" }] } } }`,
    yaml`
      Resources:
        Chat: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Ref Alarms, Protocol: lambda, Endpoint: !Ref Fn } }
        Alarms: { Type: AWS::SNS::Topic }
        Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref Alarms] } }
    `,
    hcl`
      resource "aws_sns_topic_subscription" "mail" {
        protocol = "email-json"
        endpoint = "ops@example.com"
      }
    `,
    hcl`
      resource "aws_sns_topic_subscription" "chat" {
        topic_arn = aws_sns_topic.alarms.arn
        protocol  = "https"
        endpoint  = "https://chat.example.com"
      }

      resource "aws_sns_topic" "alarms" {}

      resource "aws_cloudwatch_metric_alarm" "errors" {
        alarm_actions = [aws_sns_topic.alarms.arn]
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Send»: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Ref Topic, Protocol: sqs, Endpoint: !GetAtt Orders.Arn } } }`,
      says: "SNS subscription `Send` has no dead-letter queue for messages that it cannot deliver",
    },
    yaml`
      Resources:
        Topic: { Type: AWS::SNS::Topic, Properties: { Subscription: [«{ Protocol: lambda, Endpoint: !GetAtt Fn.Arn }»] } }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn: { Type: AWS::Serverless::Function, Properties: { Events: { «Order»: { Type: SNS, Properties: { Topic: !Ref Topic } } } } }
    `,
    yaml`
      Resources:
        «Send»: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Ref Topic, Protocol: lambda, Endpoint: !Ref Fn } }
        Topic: { Type: AWS::SNS::Topic }
        Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref Topic] } }
        Bucket: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ Event: s3:ObjectCreated:*, Topic: !Ref Topic }] } } }
    `,
    hcl`
      «resource "aws_sns_topic_subscription" "queue"» {
        topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
        protocol  = "sqs"
        endpoint  = aws_sqs_queue.orders.arn
      }

      resource "aws_sqs_queue" "orders" {}
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Kind: { Type: String } }
        Resources: { Send: { Type: AWS::SNS::Subscription, Properties: { Protocol: !Ref Kind, Endpoint: !Ref Where } } }
      `,
      because: "Kind",
    },
    {
      given: hcl`
        variable "protocol" {}

        resource "aws_sns_topic_subscription" "hook" {
          protocol = var.protocol
          endpoint = "https://example.com"
        }
      `,
      because: "protocol",
    },
  ],
});

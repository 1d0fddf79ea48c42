import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Operators:
        Type: AWS::SNS::Topic
      ByMail:
        Type: AWS::SNS::Subscription
        Properties:
          TopicArn: !Ref Operators
          Protocol: email
          Endpoint: operators@example.com
      Errors:
        Type: AWS::CloudWatch::Alarm
        Properties:
          AlarmActions: [!Ref Operators]
  `,
  terraform: `
    resource "aws_sns_topic" "operators" {}

    resource "aws_sns_topic_subscription" "by_mail" {
      topic_arn = aws_sns_topic.operators.arn
      protocol  = "email"
      endpoint  = "operators@example.com"
    }

    resource "aws_cloudwatch_metric_alarm" "errors" {
      alarm_name    = "errors"
      alarm_actions = [aws_sns_topic.operators.arn]
    }
  `,
} satisfies RemedyExample;

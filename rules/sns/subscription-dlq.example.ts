import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Subscription:
        Type: AWS::SNS::Subscription
        Properties:
          TopicArn: !Ref Orders
          Protocol: lambda
          Endpoint: !GetAtt Function.Arn
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt Undelivered.Arn
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_sns_topic_subscription" "function" {
      topic_arn = aws_sns_topic.orders.arn
      protocol  = "lambda"
      endpoint  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.undelivered.arn
      })
    }

    resource "aws_sns_topic" "orders" {}

    resource "aws_sqs_queue" "undelivered" {
      message_retention_seconds = 1209600
    }
  `,
} satisfies RemedyExample;

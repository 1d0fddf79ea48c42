import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 345600
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt FailedOrders.Arn
            maxReceiveCount: 5
      FailedOrders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_sqs_queue" "orders" {
      message_retention_seconds = 345600

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.failed_orders.arn
        maxReceiveCount     = 5
      })
    }

    resource "aws_sqs_queue" "failed_orders" {
      message_retention_seconds = 1209600
    }
  `,
} satisfies RemedyExample;

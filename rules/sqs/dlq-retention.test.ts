import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./dlq-retention.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
        Failed: { Type: AWS::SQS::Queue, Properties: { MessageRetentionPeriod: 604800 } }
    `,
    yaml`
      Resources:
        Orders: { Type: AWS::SQS::Queue, Properties: { MessageRetentionPeriod: 1209600, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
        Failed: { Type: AWS::SQS::Queue, Properties: { MessageRetentionPeriod: 1209600 } }
    `,
    hcl`
      resource "aws_sqs_queue" "orders" {
        message_retention_seconds = 3600
        redrive_policy            = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn, maxReceiveCount = 5 })
      }

      resource "aws_sqs_queue" "failed" {}
    `,
  ],
  skips: [
    yaml`Resources: { Orders: { Type: AWS::SQS::Queue } }`,
    yaml`
      Resources:
        Orders: { Type: AWS::SQS::Queue, Properties: { FifoQueue: true, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
        Failed: { Type: AWS::SQS::Queue, Properties: { FifoQueue: true } }
    `,
    hcl`
      resource "aws_sqs_queue" "orders" {
        name = "orders"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: «!GetAtt Failed.Arn» } } }
          Failed: { Type: AWS::SQS::Queue }
      `,
      says: "SQS queue `Orders` keeps messages for as long as its dead-letter queue, or for longer",
    },
    yaml`
      Resources:
        Orders: { Type: AWS::SQS::Queue, Properties: { MessageRetentionPeriod: 1209600, RedrivePolicy: { deadLetterTargetArn: «!GetAtt Failed.Arn» } } }
        Failed: { Type: AWS::SQS::Queue, Properties: { MessageRetentionPeriod: 604800 } }
    `,
    hcl`
      resource "aws_sqs_queue" "orders" {
        message_retention_seconds = 604800
        redrive_policy            = jsonencode({ deadLetterTargetArn = «aws_sqs_queue.failed.arn», maxReceiveCount = 5 })
      }

      resource "aws_sqs_queue" "failed" {}
    `,
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              MessageRetentionPeriod: 604800
              RedrivePolicy:
                deadLetterTargetArn: «!GetAtt Failed.Arn»
                maxReceiveCount: 5
          Failed:
            Type: AWS::SQS::Queue
            Properties:
              MessageRetentionPeriod: 604800 # a week, as above
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              MessageRetentionPeriod: 604800
              RedrivePolicy:
                deadLetterTargetArn: !GetAtt Failed.Arn
                maxReceiveCount: 5
          Failed:
            Type: AWS::SQS::Queue
            Properties:
              MessageRetentionPeriod: 1209600 # a week, as above
      `,
    },
    {
      given: hcl`
        resource "aws_sqs_queue" "orders" {
          message_retention_seconds = 604800
          redrive_policy            = jsonencode({ deadLetterTargetArn = «aws_sqs_queue.failed.arn», maxReceiveCount = 5 })
        }

        resource "aws_sqs_queue" "failed" {
          name                      = "failed"
          message_retention_seconds = 86400 # looked at every morning
        }
      `,
      becomes: `
        resource "aws_sqs_queue" "orders" {
          message_retention_seconds = 604800
          redrive_policy            = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn, maxReceiveCount = 5 })
        }

        resource "aws_sqs_queue" "failed" {
          name                      = "failed"
          message_retention_seconds = 1209600 # looked at every morning
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: "arn:aws:sqs:eu-west-1:111122223333:failed" } } } }`,
      because: "is not defined in these files",
    },
    {
      given: yaml`
        Parameters: { Kept: { Type: Number } }
        Resources:
          Orders: { Type: AWS::SQS::Queue, Properties: { MessageRetentionPeriod: !Ref Kept, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
          Failed: { Type: AWS::SQS::Queue }
      `,
      because: "Kept",
    },
    {
      given: hcl`
        variable "failed" {}

        resource "aws_sqs_queue" "orders" {
          redrive_policy = jsonencode({ deadLetterTargetArn = var.failed, maxReceiveCount = 5 })
        }
      `,
      because: "failed",
    },
  ],
});

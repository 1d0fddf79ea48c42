import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./dlq-takes-effect.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Failed: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: !Ref Key } }
        Policy: { Type: AWS::SQS::QueuePolicy, Properties: { Queues: [!Ref Failed] } }
        Send: { Type: AWS::SNS::Subscription, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
        Key: { Type: AWS::KMS::Key }
    `,
    yaml`
      Resources:
        Failed: { Type: AWS::SQS::Queue }
        Fn: { Type: AWS::Lambda::Function, Properties: { DeadLetterConfig: { TargetArn: !GetAtt Failed.Arn } } }
    `,
    yaml`
      Resources:
        Failed: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: alias/aws/sqs } }
        Nightly: { Type: AWS::Scheduler::Schedule, Properties: { Target: { DeadLetterConfig: { Arn: !GetAtt Failed.Arn } } } }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn:
          Type: AWS::Serverless::Function
          Properties: { Events: { Order: { Type: EventBridgeRule, Properties: { Pattern: { source: [shop] }, DeadLetterConfig: { Type: SQS } } } } }
    `,
    hcl`
      resource "aws_sqs_queue" "failed" {
        policy = data.aws_iam_policy_document.failed.json
      }

      data "aws_iam_policy_document" "failed" {}

      resource "aws_cloudwatch_event_rule" "orders" {}

      resource "aws_cloudwatch_event_target" "orders" {
        rule = aws_cloudwatch_event_rule.orders.name
        arn  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"
        dead_letter_config { arn = aws_sqs_queue.failed.arn }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Orders: { Type: AWS::SQS::Queue } }`,
    yaml`
      Resources:
        Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
        Failed: { Type: AWS::SQS::Queue }
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
          «Failed»: { Type: AWS::SQS::Queue }
          Rule: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: a, Arn: !Ref Fn, DeadLetterConfig: { Arn: !GetAtt Failed.Arn } }] } }
      `,
      says: "SQS queue `Failed` is a dead-letter queue without a policy that lets anybody send to it",
    },
    {
      given: yaml`
        Resources:
          Failed: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: «alias/aws/sqs» } }
          Policy: { Type: AWS::SQS::QueueInlinePolicy, Properties: { Queue: !Ref Failed } }
          Bus: { Type: AWS::Events::EventBus, Properties: { DeadLetterConfig: { Arn: !GetAtt Failed.Arn } } }
      `,
      says: "SQS queue `Failed` is a dead-letter queue under a key that neither SNS nor EventBridge may use",
    },
    {
      given: yaml`
        Resources:
          Failed: { Type: AWS::SQS::Queue, Properties: { FifoQueue: «true» } }
          Fn: { Type: AWS::Lambda::Function, Properties: { DeadLetterConfig: { TargetArn: !GetAtt Failed.Arn } } }
      `,
      says: "SQS queue `Failed` is a FIFO queue, which neither Lambda nor EventBridge takes as a dead-letter queue",
    },
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        «Failed»: { Type: AWS::SQS::Queue }
        Fn:
          Type: AWS::Serverless::Function
          Properties: { Events: { Order: { Type: SNS, Properties: { Topic: !Ref Topic, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } } } }
    `,
    hcl`
      «resource "aws_sqs_queue" "failed"» {}

      resource "aws_sns_topic_subscription" "hook" {
        redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn })
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Outputs: { Failed: { Value: !Ref Failed } }
        Resources:
          «Failed»: { Type: AWS::SQS::Queue }
          Rule: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: a, Arn: !Ref Fn, DeadLetterConfig: { Arn: !GetAtt Failed.Arn } }] } }
      `,
      because: "may have a policy that is not among these files",
    },
    {
      given: hcl`
        variable "key" {}

        resource "aws_sqs_queue" "failed" {
          kms_master_key_id = var.key
          policy            = "{}"
        }

        resource "aws_sns_topic_subscription" "hook" {
          redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn })
        }
      `,
      because: "key",
    },
  ],
});

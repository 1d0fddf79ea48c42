import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./dlq.ts";

testRule(rule, {
  fixedOnly: "cloudformation",
  holds: [
    yaml`
      Resources:
        Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3 } } }
        Failed: { Type: AWS::SQS::Queue }
    `,
    yaml`
      Resources:
        Orders:
          Type: AWS::SQS::Queue
          Properties: { FifoQueue: true, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: "10" } }
        Failed: { Type: AWS::SQS::Queue, Properties: { FifoQueue: true } }
    `,
    yaml`Resources: { Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: "arn:aws:sqs:eu-west-1:111122223333:failed" } } } }`,
    hcl`
      resource "aws_sqs_queue" "orders" { name = "orders" }

      resource "aws_sqs_queue" "failed" { name = "orders-failed" }

      resource "aws_sqs_queue_redrive_policy" "orders" {
        queue_url      = aws_sqs_queue.orders.id
        redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn, maxReceiveCount = 5 })
      }
    `,
    hcl`
      resource "aws_sqs_queue" "orders" {
        redrive_policy = <<-EOT
          { "deadLetterTargetArn": "\${aws_sqs_queue.failed.arn}", "maxReceiveCount": 4 }
        EOT
      }

      resource "aws_sqs_queue" "failed" {}
    `,
  ],
  skips: [
    yaml`
      Resources:
        Failed: { Type: AWS::SQS::Queue }
        Fn: { Type: AWS::Lambda::Function, Properties: { DeadLetterConfig: { TargetArn: !GetAtt Failed.Arn } } }
    `,
    yaml`
      Resources:
        Failed: { Type: AWS::SQS::Queue }
        Read: { Type: AWS::Lambda::EventSourceMapping, Properties: { DestinationConfig: { OnFailure: { Destination: !GetAtt Failed.Arn } } } }
    `,
    yaml`
      Resources:
        Failed: { Type: AWS::SQS::Queue }
        Subscription: { Type: AWS::SNS::Subscription, Properties: { Protocol: lambda, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
    `,
    yaml`
      Resources:
        Failed: { Type: AWS::SQS::Queue }
        Rule: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: a, Arn: !Ref Fn, DeadLetterConfig: { Arn: !GetAtt Failed.Arn } }] } }
    `,
    yaml`
      Resources:
        Failed: { Type: AWS::SQS::Queue }
        Schedule: { Type: AWS::Scheduler::Schedule, Properties: { Target: { Arn: !Ref Fn, DeadLetterConfig: { Arn: !GetAtt Failed.Arn } } } }
    `,
    yaml`Resources: { Failed: { Type: AWS::SQS::Queue, Properties: { RedriveAllowPolicy: { redrivePermission: byQueue, sourceQueueArns: [!Ref Arn] } } } }`,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn: { Type: AWS::Serverless::Function, Properties: { EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS } } } } }
    `,
    hcl`
      resource "aws_sqs_queue" "failed" {}

      resource "aws_sqs_queue_redrive_allow_policy" "failed" {
        queue_url            = aws_sqs_queue.failed.id
        redrive_allow_policy = jsonencode({ redrivePermission = "allowAll" })
      }
    `,
    hcl`
      resource "aws_sqs_queue" "failed" {}

      resource "aws_lambda_function_event_invoke_config" "fn" {
        function_name = "fn"
        destination_config {
          on_failure { destination = aws_sqs_queue.failed.arn }
        }
      }
    `,
    hcl`
      resource "aws_sqs_queue" "failed" {}

      resource "aws_sns_topic_subscription" "hook" {
        topic_arn      = "arn:aws:sns:eu-west-1:111122223333:orders"
        protocol       = "https"
        endpoint       = "https://example.com"
        redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn })
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Orders»: { Type: AWS::SQS::Queue } }`, says: "SQS queue `Orders` has no dead-letter queue", stays: "no edit" },
    {
      given: yaml`
        Resources:
          Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: «1» } } }
          Failed: { Type: AWS::SQS::Queue }
      `,
      says: "SQS queue `Orders` sets a message aside at a receive count of 1, which is not between 3 and 1000",
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties: { FifoQueue: true, RedrivePolicy: { deadLetterTargetArn: «!GetAtt Failed.Arn», maxReceiveCount: 5 } }
          Failed: { Type: AWS::SQS::Queue }
      `,
      says: "SQS queue `Orders` and its dead-letter queue are of different types, which SQS rejects",
      stays: "no edit",
    },
    {
      given: yaml`
        Outputs: { Url: { Value: !Ref Orders } }
        Resources:
          «Orders»: { Type: AWS::SQS::Queue }
          Read: { Type: AWS::Lambda::EventSourceMapping, Properties: { EventSourceArn: !GetAtt Orders.Arn } }
      `,
      stays: "no edit",
    },
    { given: yaml`Resources: { «Orders»: { Type: AWS::SQS::Queue, Properties: { RedriveAllowPolicy: { redrivePermission: denyAll } } } }`, stays: "no edit" },
    {
      given: hcl`
        «resource "aws_sqs_queue" "orders"» {
          name = "orders"
        }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_sqs_queue" "orders" {
          redrive_policy = «jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn, maxReceiveCount = 2000 })»
        }
  
        resource "aws_sqs_queue" "failed" {}
      `,
      stays: "it is computed by `jsonencode(…)`",
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              RedrivePolicy:
                deadLetterTargetArn: !GetAtt Failed.Arn
                maxReceiveCount: «1» # one try is enough
          Failed:
            Type: AWS::SQS::Queue
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              RedrivePolicy:
                deadLetterTargetArn: !GetAtt Failed.Arn
                maxReceiveCount: 3 # one try is enough
          Failed:
            Type: AWS::SQS::Queue
      `,
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              RedrivePolicy:
                deadLetterTargetArn: !GetAtt Failed.Arn
                maxReceiveCount: «5000» # never give up
          Failed:
            Type: AWS::SQS::Queue
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              RedrivePolicy:
                deadLetterTargetArn: !GetAtt Failed.Arn
                maxReceiveCount: 1000 # never give up
          Failed:
            Type: AWS::SQS::Queue
      `,
    },
  ],
  unknown: [
    {
      given: hcl`
        module "orders" {
          source = "terraform-aws-modules/lambda/aws"

          dead_letter_target_arn = aws_sqs_queue.failed.arn
        }

        resource "aws_sqs_queue" "failed" {}
      `,
      because: "`module.orders` is given `aws_sqs_queue.failed`, and may have it as a dead-letter queue",
    },
    {
      given: yaml`
        Outputs: { Arn: { Value: !GetAtt Some.Arn } }
        Resources: { «Some»: { Type: AWS::SQS::Queue } }
      `,
      because: "may be the dead-letter queue of what is not among these files",
    },
    {
      given: yaml`
        Parameters: { Receives: { Type: Number } }
        Resources:
          Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: «!Ref Receives» } } }
          Failed: { Type: AWS::SQS::Queue }
      `,
      because: "Receives",
    },
    {
      given: hcl`
        variable "receives" { type = number }

        resource "aws_sqs_queue" "orders" {
          redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn, maxReceiveCount = var.receives })
        }

        resource "aws_sqs_queue" "failed" {}
      `,
      because: "receives",
    },
  ],
});

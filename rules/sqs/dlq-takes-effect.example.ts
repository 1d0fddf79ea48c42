import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          SqsManagedSseEnabled: true
      Policy:
        Type: AWS::SQS::QueuePolicy
        Properties:
          Queues: [!Ref Undelivered]
          PolicyDocument:
            Statement:
              - Effect: Allow
                Principal: { Service: events.amazonaws.com }
                Action: sqs:SendMessage
                Resource: !GetAtt Undelivered.Arn
                Condition: { ArnEquals: { aws:SourceArn: !GetAtt Rule.Arn } }
      Rule:
        Type: AWS::Events::Rule
        Properties:
          EventPattern: { source: [shop.orders] }
          Targets:
            - Id: Function
              Arn: !GetAtt Function.Arn
              DeadLetterConfig: { Arn: !GetAtt Undelivered.Arn }
  `,
  terraform: `
    resource "aws_sqs_queue" "undelivered" {
      sqs_managed_sse_enabled = true
    }

    resource "aws_sqs_queue_policy" "undelivered" {
      queue_url = aws_sqs_queue.undelivered.url

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { Service = "sns.amazonaws.com" }
          Action    = "sqs:SendMessage"
          Resource  = aws_sqs_queue.undelivered.arn
          Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:111122223333:orders" } }
        }]
      })
    }

    resource "aws_sns_topic_subscription" "function" {
      topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
      protocol  = "lambda"
      endpoint  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.undelivered.arn
      })
    }
  `,
} satisfies RemedyExample;

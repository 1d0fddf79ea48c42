import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Rule:
        Type: AWS::Events::Rule
        Properties:
          EventPattern:
            source: [shop.orders]
          Targets:
            - Id: Function
              Arn: !GetAtt Function.Arn
              DeadLetterConfig:
                Arn: !GetAtt Undelivered.Arn
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_cloudwatch_event_rule" "orders" {
      event_pattern = jsonencode({ source = ["shop.orders"] })
    }

    resource "aws_cloudwatch_event_target" "function" {
      rule = aws_cloudwatch_event_rule.orders.name
      arn  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      dead_letter_config {
        arn = aws_sqs_queue.undelivered.arn
      }
    }

    resource "aws_sqs_queue" "undelivered" {
      message_retention_seconds = 1209600
    }
  `,
} satisfies RemedyExample;

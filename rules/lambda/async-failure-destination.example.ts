import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Function:
        Type: AWS::Lambda::Function
        Properties:
          DeadLetterConfig:
            TargetArn: !GetAtt FailedOrders.Arn
      FailedOrders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
      Permission:
        Type: AWS::Lambda::Permission
        Properties:
          FunctionName: !Ref Function
          Action: lambda:InvokeFunction
          Principal: sns.amazonaws.com
          SourceArn: !Ref Orders
  `,
  terraform: `
    resource "aws_lambda_function" "function" {
      function_name = "orders"
      role          = "arn:aws:iam::111122223333:role/orders"
    }

    resource "aws_lambda_function_event_invoke_config" "function" {
      function_name = aws_lambda_function.function.function_name

      destination_config {
        on_failure {
          destination = aws_sqs_queue.failed_orders.arn
        }
      }
    }

    resource "aws_sqs_queue" "failed_orders" {
      message_retention_seconds = 1209600
    }
  `,
} satisfies RemedyExample;

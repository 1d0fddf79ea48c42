import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./async-failure-destination.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Fn: { Type: AWS::Lambda::Function, Properties: { DeadLetterConfig: { TargetArn: !GetAtt Dlq.Arn } } }
        Dlq: { Type: AWS::SQS::Queue }
        Call: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !GetAtt Fn.Arn, Principal: s3.amazonaws.com } }
    `,
    yaml`
      Resources:
        Fn: { Type: AWS::Lambda::Function }
        Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [shop] }, Targets: [{ Id: fn, Arn: !GetAtt Fn.Arn }] } }
        Outcome:
          Type: AWS::Lambda::EventInvokeConfig
          Properties: { FunctionName: !Ref Fn, Qualifier: $LATEST, DestinationConfig: { OnFailure: { Destination: !Ref Topic } } }
        Topic: { Type: AWS::SNS::Topic }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn:
          Type: AWS::Serverless::Function
          Properties:
            DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Dlq.Arn }
            Events: { Upload: { Type: S3, Properties: { Bucket: !Ref Bucket, Events: s3:ObjectCreated:* } } }
        Bucket: { Type: AWS::S3::Bucket }
        Dlq: { Type: AWS::SQS::Queue }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn:
          Type: AWS::Serverless::Function
          Properties:
            AutoPublishAlias: live
            EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS } } }
            Events: { Order: { Type: SNS, Properties: { Topic: !Ref Orders } } }
        Orders: { Type: AWS::SNS::Topic }
    `,
    hcl`
      resource "aws_lambda_function" "fn" {
        function_name = "fn"
        dead_letter_config { target_arn = aws_sqs_queue.dlq.arn }
      }

      resource "aws_sqs_queue" "dlq" {}

      resource "aws_lambda_permission" "topic" {
        function_name = aws_lambda_function.fn.function_name
        principal     = "sns.amazonaws.com"
      }
    `,
    hcl`
      resource "aws_lambda_function" "fn" { function_name = "fn" }

      resource "aws_lambda_permission" "bucket" {
        function_name = aws_lambda_function.fn.arn
        principal     = "s3.amazonaws.com"
      }

      resource "aws_lambda_function_event_invoke_config" "fn" {
        function_name = "fn"
        destination_config {
          on_failure { destination = aws_sqs_queue.failed.arn }
        }
      }

      resource "aws_sqs_queue" "failed" {}
    `,
  ],
  skips: [
    yaml`Resources: { Fn: { Type: AWS::Lambda::Function } }`,
    yaml`
      Resources:
        Fn: { Type: AWS::Lambda::Function }
        Call: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Fn, Principal: apigateway.amazonaws.com } }
        Read: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Fn, EventSourceArn: !GetAtt Queue.Arn } }
        Queue: { Type: AWS::SQS::Queue }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Nightly:
          Type: AWS::Serverless::Function
          Properties: { Events: { Clock: { Type: Schedule, Properties: { Schedule: rate(1 day) } } } }
    `,
    hcl`
      resource "aws_lambda_function" "fn" { function_name = "fn" }

      resource "aws_cloudwatch_event_rule" "nightly" { schedule_expression = "rate(1 day)" }

      resource "aws_cloudwatch_event_target" "nightly" {
        rule = aws_cloudwatch_event_rule.nightly.name
        arn  = aws_lambda_function.fn.arn
      }

      resource "aws_lambda_permission" "nightly" {
        function_name = aws_lambda_function.fn.function_name
        principal     = "events.amazonaws.com"
        source_arn    = aws_cloudwatch_event_rule.nightly.arn
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Fn»: { Type: AWS::Lambda::Function }
          Call: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Fn, Principal: sns.amazonaws.com } }
      `,
      says: "Lambda function `Fn` is called asynchronously, and events that it fails to handle are lost",
    },
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        «Fn»:
          Type: AWS::Serverless::Function
          Properties: { Events: { Order: { Type: EventBridgeRule, Properties: { Pattern: { source: [shop] } } } } }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        «Fn»:
          Type: AWS::Serverless::Function
          Properties:
            AutoPublishAlias: live
            Events: { Upload: { Type: S3, Properties: { Bucket: !Ref Bucket, Events: s3:ObjectCreated:* } } }
        Bucket: { Type: AWS::S3::Bucket }
    `,
    yaml`
      Resources:
        «Fn»: { Type: AWS::Lambda::Function }
        Retries: { Type: AWS::Lambda::EventInvokeConfig, Properties: { FunctionName: !Ref Fn, Qualifier: $LATEST, MaximumRetryAttempts: 0 } }
    `,
    hcl`
      «resource "aws_lambda_function" "fn"» { function_name = "fn" }

      resource "aws_cloudwatch_event_rule" "orders" { event_pattern = jsonencode({ source = ["shop"] }) }

      resource "aws_cloudwatch_event_target" "orders" {
        rule = aws_cloudwatch_event_rule.orders.name
        arn  = aws_lambda_function.fn.arn
      }
    `,
    hcl`
      «resource "aws_lambda_function" "fn"» { function_name = "fn" }

      resource "aws_lambda_alias" "live" {
        name             = "live"
        function_name    = aws_lambda_function.fn.function_name
        function_version = aws_lambda_function.fn.version
      }

      resource "aws_cloudwatch_event_rule" "orders" { event_pattern = jsonencode({ source = ["shop"] }) }

      resource "aws_cloudwatch_event_target" "orders" {
        rule = aws_cloudwatch_event_rule.orders.name
        arn  = aws_lambda_alias.live.arn
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Name: { Type: String } }
        Resources:
          Fn: { Type: AWS::Lambda::Function }
          Call: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Fn, Principal: sns.amazonaws.com } }
          Other:
            Type: AWS::Lambda::EventInvokeConfig
            Properties: { FunctionName: !Ref Name, Qualifier: $LATEST, DestinationConfig: { OnFailure: { Destination: !GetAtt Failed.Arn } } }
          Failed: { Type: AWS::SQS::Queue }
      `,
      because: "Name",
    },
    {
      given: hcl`
        variable "name" {}

        resource "aws_lambda_function" "fn" { function_name = "fn" }

        resource "aws_lambda_permission" "topic" {
          function_name = aws_lambda_function.fn.function_name
          principal     = "sns.amazonaws.com"
        }

        resource "aws_lambda_function_event_invoke_config" "some" {
          function_name = var.name
          destination_config {
            on_failure { destination = aws_sqs_queue.failed.arn }
          }
        }

        resource "aws_sqs_queue" "failed" {}
      `,
      because: "name",
    },
  ],
});

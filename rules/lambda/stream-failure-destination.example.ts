import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Mapping:
        Type: AWS::Lambda::EventSourceMapping
        Properties:
          FunctionName: !Ref Function
          EventSourceArn: !GetAtt Clicks.Arn
          StartingPosition: TRIM_HORIZON
          MaximumRetryAttempts: 10
          BisectBatchOnFunctionError: true
          DestinationConfig:
            OnFailure:
              Destination: !GetAtt FailedClicks.Arn
      Clicks:
        Type: AWS::Kinesis::Stream
      FailedClicks:
        Type: AWS::SQS::Queue
  `,
  terraform: `
    resource "aws_lambda_event_source_mapping" "mapping" {
      function_name                  = "click-counter"
      event_source_arn               = aws_kinesis_stream.clicks.arn
      starting_position              = "TRIM_HORIZON"
      maximum_retry_attempts         = 10
      bisect_batch_on_function_error = true

      destination_config {
        on_failure {
          destination_arn = aws_sqs_queue.failed_clicks.arn
        }
      }
    }

    resource "aws_kinesis_stream" "clicks" {
      name = "clicks"
    }

    resource "aws_sqs_queue" "failed_clicks" {}
  `,
} satisfies RemedyExample;

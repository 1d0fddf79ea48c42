import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Pipe:
        Type: AWS::Pipes::Pipe
        Properties:
          RoleArn: !GetAtt Role.Arn
          Source: !GetAtt Clicks.Arn
          Target: !GetAtt Function.Arn
          SourceParameters:
            KinesisStreamParameters:
              StartingPosition: TRIM_HORIZON
              MaximumRetryAttempts: 10
              DeadLetterConfig:
                Arn: !GetAtt FailedClicks.Arn
      FailedClicks:
        Type: AWS::SQS::Queue
  `,
  terraform: `
    resource "aws_pipes_pipe" "pipe" {
      name     = "clicks"
      role_arn = "arn:aws:iam::111122223333:role/clicks"
      source   = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks"
      target   = "arn:aws:lambda:eu-west-1:111122223333:function:clicks"

      source_parameters {
        kinesis_stream_parameters {
          starting_position      = "TRIM_HORIZON"
          maximum_retry_attempts = 10

          dead_letter_config {
            arn = aws_sqs_queue.failed_clicks.arn
          }
        }
      }
    }

    resource "aws_sqs_queue" "failed_clicks" {}
  `,
} satisfies RemedyExample;

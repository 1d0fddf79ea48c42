import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./stream-dlq.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Pipe:
          Type: AWS::Pipes::Pipe
          Properties: { SourceParameters: { DynamoDBStreamParameters: { StartingPosition: LATEST, MaximumRecordAgeInSeconds: 600, DeadLetterConfig: { Arn: !GetAtt Failed.Arn } } } }
        Failed: { Type: AWS::SQS::Queue }
    `,
    hcl`
      resource "aws_pipes_pipe" "pipe" {
        source_parameters {
          dynamodb_stream_parameters {
            starting_position      = "LATEST"
            maximum_retry_attempts = 0
            dead_letter_config { arn = "arn:aws:sns:eu-west-1:111122223333:failed" }
          }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Pipe: { Type: AWS::Pipes::Pipe, Properties: { Source: !GetAtt Queue.Arn, SourceParameters: { SqsQueueParameters: { BatchSize: 1 } } } } }`,
    hcl`
      resource "aws_pipes_pipe" "pipe" {
        source = "arn:aws:sqs:eu-west-1:111122223333:orders"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Pipe»: { Type: AWS::Pipes::Pipe, Properties: { SourceParameters: { KinesisStreamParameters: { StartingPosition: LATEST } } } } }`,
      says: "EventBridge pipe `Pipe` has no dead-letter queue for batches that fail",
    },
    {
      given: yaml`
        Resources:
          «Pipe»:
            Type: AWS::Pipes::Pipe
            Properties: { SourceParameters: { KinesisStreamParameters: { StartingPosition: LATEST, DeadLetterConfig: { Arn: arn:aws:sqs:eu-west-1:111122223333:failed } } } }
      `,
      says: "EventBridge pipe `Pipe` retries a batch that fails until its records expire, and holds up their shard",
    },
    hcl`
      «resource "aws_pipes_pipe" "pipe"» {
        source_parameters {
          kinesis_stream_parameters {
            starting_position      = "LATEST"
            maximum_retry_attempts = 3
          }
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Retries: { Type: Number } }
        Resources:
          Pipe:
            Type: AWS::Pipes::Pipe
            Properties:
              SourceParameters:
                KinesisStreamParameters: { StartingPosition: LATEST, MaximumRetryAttempts: !Ref Retries, DeadLetterConfig: { Arn: arn:aws:sqs:eu-west-1:111122223333:failed } }
      `,
      because: "Retries",
    },
    {
      given: hcl`
        variable "retries" { type = number }

        resource "aws_pipes_pipe" "pipe" {
          source_parameters {
            kinesis_stream_parameters {
              starting_position      = "LATEST"
              maximum_retry_attempts = var.retries
              dead_letter_config { arn = "arn:aws:sqs:eu-west-1:111122223333:failed" }
            }
          }
        }
      `,
      because: "retries",
    },
  ],
});

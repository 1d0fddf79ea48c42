import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./stream-failure-destination.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Read:
          Type: AWS::Lambda::EventSourceMapping
          Properties:
            EventSourceArn: !GetAtt Stream.Arn
            StartingPosition: LATEST
            MaximumRecordAgeInSeconds: 3600
            DestinationConfig: { OnFailure: { Destination: !GetAtt Failed.Arn } }
        Stream: { Type: AWS::Kinesis::Stream }
        Failed: { Type: AWS::SQS::Queue }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn:
          Type: AWS::Serverless::Function
          Properties:
            Events:
              Changes:
                Type: DynamoDB
                Properties:
                  Stream: !GetAtt Table.StreamArn
                  StartingPosition: TRIM_HORIZON
                  MaximumRetryAttempts: 3
                  DestinationConfig: { OnFailure: { Destination: !GetAtt Failed.Arn } }
        Table: { Type: AWS::DynamoDB::Table, Properties: { StreamSpecification: { StreamViewType: NEW_IMAGE } } }
        Failed: { Type: AWS::SQS::Queue }
    `,
    hcl`
      resource "aws_lambda_event_source_mapping" "read" {
        event_source_arn       = aws_dynamodb_table.orders.stream_arn
        starting_position      = "LATEST"
        maximum_retry_attempts = 5
        destination_config {
          on_failure { destination_arn = "arn:aws:s3:::failed-batches" }
        }
      }

      resource "aws_dynamodb_table" "orders" { name = "orders" }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Read: { Type: AWS::Lambda::EventSourceMapping, Properties: { EventSourceArn: !GetAtt Queue.Arn } }
        Queue: { Type: AWS::SQS::Queue }
    `,
    yaml`Resources: { Read: { Type: AWS::Lambda::EventSourceMapping, Properties: { EventSourceArn: !Ref Cluster, StartingPosition: LATEST, Topics: [orders] } } }`,
    yaml`Resources: { Read: { Type: AWS::Lambda::EventSourceMapping, Properties: { EventSourceArn: !Ref Stream, StartingPosition: LATEST, Enabled: false } } }`,
    hcl`
      resource "aws_lambda_event_source_mapping" "read" {
        event_source_arn = aws_sqs_queue.orders.arn
      }

      resource "aws_sqs_queue" "orders" {}
    `,
    hcl`
      resource "aws_lambda_event_source_mapping" "read" {
        event_source_arn  = var.documents
        starting_position = "LATEST"
        document_db_event_source_config { database_name = "orders" }
      }

      variable "documents" {}
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Read»: { Type: AWS::Lambda::EventSourceMapping, Properties: { EventSourceArn: !GetAtt Stream.Arn, StartingPosition: LATEST, MaximumRetryAttempts: 3 } }
          Stream: { Type: AWS::Kinesis::Stream }
      `,
      says: "Event source mapping `Read` has no destination for batches that fail",
    },
    {
      given: yaml`
        Resources:
          Read:
            Type: AWS::Lambda::EventSourceMapping
            Properties:
              EventSourceArn: !GetAtt Stream.Arn
              StartingPosition: LATEST
              MaximumRetryAttempts: «-1»
              DestinationConfig: { OnFailure: { Destination: !GetAtt Failed.Arn } }
          Stream: { Type: AWS::Kinesis::Stream }
          Failed: { Type: AWS::SQS::Queue }
      `,
      says: "Event source mapping `Read` retries a batch that fails until its records expire, and holds up their shard",
    },
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Fn:
          Type: AWS::Serverless::Function
          Properties:
            Events:
              «Clicks»: { Type: Kinesis, Properties: { Stream: !GetAtt Stream.Arn, StartingPosition: LATEST, MaximumRetryAttempts: 2 } }
        Stream: { Type: AWS::Kinesis::Stream }
    `,
    hcl`
      «resource "aws_lambda_event_source_mapping" "read"» {
        event_source_arn       = aws_kinesis_stream.clicks.arn
        starting_position      = "LATEST"
        maximum_retry_attempts = 2
      }

      resource "aws_kinesis_stream" "clicks" { name = "clicks" }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Retries: { Type: Number } }
        Resources:
          Read:
            Type: AWS::Lambda::EventSourceMapping
            Properties:
              EventSourceArn: !Ref Stream
              StartingPosition: LATEST
              MaximumRetryAttempts: «!Ref Retries»
              DestinationConfig: { OnFailure: { Destination: arn:aws:sqs:eu-west-1:111122223333:failed } }
      `,
      because: "Retries",
    },
    {
      given: hcl`
        variable "destination" { default = null }

        variable "stream" {}

        resource "aws_lambda_event_source_mapping" "read" {
          event_source_arn       = var.stream
          starting_position      = "LATEST"
          maximum_retry_attempts = 2
          dynamic "destination_config" {
            for_each = data.aws_ssm_parameter.destinations.value == "" ? [] : [1]
            content {
              on_failure { destination_arn = data.aws_ssm_parameter.destinations.value }
            }
          }
        }

        data "aws_ssm_parameter" "destinations" { name = "/destinations" }
      `,
      because: "destinations",
    },
  ],
});

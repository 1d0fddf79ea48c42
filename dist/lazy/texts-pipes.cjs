(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "pipes-stream-dlq": {
    since: "0.1.0",
    why: `
    A pipe retries a batch that fails until its records expire, and the shard waits behind it. What expires meanwhile is lost,
    too. Where retries are bounded and nothing takes the batch, its records are skipped without a trace.
  `,
    remedy: `
    Name an SQS queue or an SNS topic as the dead-letter queue of the source, and bound the retries or the age of records. It
    gets where the batch lies in the stream, and not its records: read them before they expire.
  `,
    example: {
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
},
    noFix: "the dead-letter queue has to be made first, and how long a batch is worth another try is for its owner to say",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcekinesisstreamparameters.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
  },
};
})

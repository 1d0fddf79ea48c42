(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "kinesis-retention": {
    since: "0.1.0",
    why: `
    A stream deletes records by their age, whether they were read or not. When a consumer that a bad deployment broke is
    mended after that, or when what it wrote has to be written again, the oldest records are gone.
  `,
    remedy: `
    Raise the retention period to the recovery time objective at least; seven days leave time for a weekend. It takes
    effect at once, without an outage, and for records that are still there. Each hour beyond 24 is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Clicks:
        Type: AWS::Kinesis::Stream
        Properties:
          RetentionPeriodHours: 168
  `,
  terraform: `
    resource "aws_kinesis_stream" "clicks" {
      name             = "clicks"
      retention_period = 168
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "SI-12"] },
    similar: ["hashicorp-fsbp-sentinel:kinesis-stream-backup-retention-check", "prowler:kinesis_stream_data_retention_period", "service-screener:kinesisRetentionPeriodMinimum"],
    fixNote: "each hour beyond 24 is charged",
  },
};
})

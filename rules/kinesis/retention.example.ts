import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;

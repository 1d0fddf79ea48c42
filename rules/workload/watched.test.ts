import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./watched.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket }, Errors: { Type: AWS::CloudWatch::Alarm } }`,
    yaml`Resources: { Data: { Type: AWS::S3::Bucket }, Any: { Type: AWS::CloudWatch::CompositeAlarm } }`,
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_cloudwatch_metric_alarm" "errors" {
        alarm_name          = "errors"
        comparison_operator = "GreaterThanThreshold"
        evaluation_periods  = 1
      }
    `,
  ],
  skips: [
    yaml`Resources: { News: { Type: AWS::SNS::Topic } }`,
    hcl`resource "aws_sns_topic" "news" {}`,
  ],
  fails: [
    { given: yaml`«»Resources: { Data: { Type: AWS::S3::Bucket } }`, says: "Nothing watches this workload" },
    hcl`«»resource "aws_s3_bucket" "data" {}`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Kind: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Kind, prod] }
        Resources:
          Data: { Type: AWS::S3::Bucket }
          Errors: { Type: AWS::CloudWatch::Alarm, Condition: IsProd }
      `,
      because: "IsProd",
    },
    {
      given: hcl`
        variable "prod" {
          type = bool
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_cloudwatch_metric_alarm" "one" {
          count = var.prod ? 1 : 0
        }
      `,
      because: "var.prod",
    },
  ],
});

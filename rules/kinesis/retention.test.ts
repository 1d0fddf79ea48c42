import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./retention.ts";

/** A workload that may take two days to recover from a mistake. */
const slow = { objectives: { mistake: { rto: 48 * 3600, rpo: 3600 } } };

testRule(rule, {
  holds: [
    yaml`Resources: { Clicks: { Type: AWS::Kinesis::Stream } }`,
    { given: yaml`Resources: { Clicks: { Type: AWS::Kinesis::Stream, Properties: { RetentionPeriodHours: 48 } } }`, ...slow },
    hcl`
      resource "aws_kinesis_stream" "clicks" {
        name = "clicks"
      }
    `,
    {
      given: hcl`
        resource "aws_kinesis_stream" "clicks" {
          retention_period = 168
        }
      `,
      ...slow,
    },
  ],
  fails: [
    {
      given: yaml`Resources: { «Clicks»: { Type: AWS::Kinesis::Stream } }`,
      ...slow,
      says: "Kinesis data stream `Clicks` keeps records for 24 hours, and consumers may take 48 hours to recover",
    },
    { given: yaml`Resources: { Clicks: { Type: AWS::Kinesis::Stream, Properties: { RetentionPeriodHours: «47» } } }`, ...slow },
    {
      given: hcl`
        resource "aws_kinesis_stream" "clicks" {
          retention_period = «24»
        }
      `,
      ...slow,
    },
    {
      given: yaml`
        Resources:
          Clicks:
            Type: AWS::Kinesis::Stream
            Properties:
              RetentionPeriodHours: «24» # the least
              ShardCount: 2
      `,
      ...slow,
      becomes: `
        Resources:
          Clicks:
            Type: AWS::Kinesis::Stream
            Properties:
              RetentionPeriodHours: 48 # the least
              ShardCount: 2
      `,
    },
    {
      given: hcl`
        «resource "aws_kinesis_stream" "clicks"» {
          name        = "clicks" # of the shop
          shard_count = 2
        }
      `,
      ...slow,
      becomes: `
        resource "aws_kinesis_stream" "clicks" {
          name             = "clicks" # of the shop
          shard_count      = 2
          retention_period = 48
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Hours: { Type: Number } }
        Resources: { Clicks: { Type: AWS::Kinesis::Stream, Properties: { RetentionPeriodHours: «!Ref Hours» } } }
      `,
      because: "Hours",
    },
    {
      given: hcl`
        variable "hours" { type = number }

        resource "aws_kinesis_stream" "clicks" {
          retention_period = var.hours
        }
      `,
      because: "hours",
    },
  ],
});

import { hcl, testRule, yaml, type Setting } from "../../src/testing.ts";
import rule from "./recovery-tested.ts";

const drill = (date: string, every?: number): Setting => ({
  stated: { today: "2027-03-31", drill: { date, ...(every !== undefined && { every }), place: { file: ".resilint.yaml", start: 0, end: 0 } } },
});

testRule(rule, {
  holds: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket }, Zone: { Type: AWS::FIS::ExperimentTemplate } }`,
    yaml`Resources: { Data: { Type: AWS::S3::Bucket }, Restores: { Type: AWS::Backup::RestoreTestingSelection } }`,
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_fis_experiment_template" "zone" {
        description = "lose a zone"
        role_arn    = "arn:aws:iam::111122223333:role/fis"
      }
    `,
    // Within a year, where nothing else is said.
    { given: yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`, ...drill("2026-04-15") },
    { given: yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`, ...drill("2026-10-02", 180) },
  ],
  skips: [
    yaml`Resources: { News: { Type: AWS::SNS::Topic } }`,
    hcl`resource "aws_sns_topic" "news" {}`,
  ],
  fails: [
    { given: yaml`«»Resources: { Data: { Type: AWS::S3::Bucket } }`, says: "Nothing tries the recovery of this workload" },
    hcl`«»resource "aws_s3_bucket" "data" {}`,
    { given: yaml`«»Resources: { Data: { Type: AWS::S3::Bucket } }`, ...drill("2026-10-01", 180) },
    { given: hcl`«»resource "aws_s3_bucket" "data" {}`, ...drill("2026-03-30") },
    { given: hcl`«»resource "aws_s3_bucket" "data" { bucket = "data" }`, ...drill("2027-05-01") },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Kind: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Kind, prod] }
        Resources:
          Data: { Type: AWS::S3::Bucket }
          Zone: { Type: AWS::FIS::ExperimentTemplate, Condition: IsProd }
      `,
      because: "IsProd",
    },
    {
      given: hcl`
        variable "prod" {
          type = bool
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_fis_experiment_template" "one" {
          count = var.prod ? 1 : 0
        }
      `,
      because: "var.prod",
    },
  ],
});

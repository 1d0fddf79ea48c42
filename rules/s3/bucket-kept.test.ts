import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./bucket-kept.ts";

testRule(rule, {
  fixedOnly: "terraform",
  holds: [
    // AWS deletes no bucket that has objects.
    yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`,
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, DeletionPolicy: Delete } }`,
    yaml`
      Resources:
        Data: { Type: AWS::S3::Bucket, DeletionPolicy: Retain, UpdateReplacePolicy: Retain }
        Cdk: { Type: Custom::S3BucketNotifications, Properties: { BucketName: !Ref Data } }
    `,
    hcl`
      resource "aws_s3_bucket" "data" {
        force_destroy = false
      }

      resource "aws_s3_bucket" "orders" {}

      # Terraform refuses to destroy it.
      resource "aws_s3_bucket" "kept" {
        force_destroy = true

        lifecycle { prevent_destroy = true }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref Logs, IsLogging: true } }
        Emptied: { Type: Custom::S3AutoDeleteObjects, Properties: { BucketName: !Ref Logs } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Data: { Type: AWS::S3::Bucket, DeletionPolicy: Delete, UpdateReplacePolicy: Delete }
          Emptied: { Type: Custom::S3AutoDeleteObjects, Properties: { ServiceToken: !GetAtt Handler.Arn, BucketName: «!Ref Data» } }
      `,
      says: "S3 bucket `Data` is emptied when it is deleted",
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {
          force_destroy = «true»
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` is emptied when it is deleted",
    },
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {
          bucket        = "orders"
          force_destroy = «true» # for tests
        }
      `,
      becomes: `
        resource "aws_s3_bucket" "data" {
          bucket        = "orders"
          force_destroy = false # for tests
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsDev: !Equals [!Ref Env, dev] }
        Resources:
          Data: { Type: AWS::S3::Bucket }
          Emptied: { Type: Custom::S3AutoDeleteObjects, Condition: IsDev, Properties: { BucketName: !Ref Data } }
      `,
      because: "is emptied when it is deleted when `Env` is dev",
    },
    {
      given: hcl`
        variable "env" { type = string }

        resource "aws_s3_bucket" "data" {
          force_destroy = «var.env != "prod"»
        }
      `,
      because: "is emptied when it is deleted when `var.env` is not prod",
    },
  ],
});

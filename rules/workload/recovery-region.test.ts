import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./recovery-region.ts";

const bucket = yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`;
const topic = yaml`Resources: { News: { Type: AWS::SNS::Topic } }`;

testRule(rule, {
  holds: [
    { given: bucket, region: "eu-west-1", alsoIn: ["eu-central-1"] },
    // A global table has a region for each of its replicas.
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] }
    `,
    { given: bucket, region: "eu-central-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } },
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket" "copy" {
        region = "eu-central-1"
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        region = "eu-west-1"
      }

      resource "aws_dynamodb_table_replica" "orders" {
        global_table_arn = aws_dynamodb_table.orders.arn
        region           = "eu-central-1"
      }
    `,
  ],
  skips: [
    // Nothing in it holds data or serves.
    topic,
    { given: bucket, stated: { staysInRegion: true } },
    hcl`resource "aws_sns_topic" "news" {}`,
    // Nobody waits for a place for logs.
    yaml`Resources: { Trail: { Type: AWS::CloudTrail::Trail, Properties: { IsLogging: true, S3BucketName: !Ref Logs } }, Logs: { Type: AWS::S3::Bucket } }`,
    // Functions that are called while the stack is deployed serve nobody.
    yaml`
      Resources:
        Handler: { Type: AWS::Lambda::Function, Properties: { Runtime: python3.13 } }
        Thing: { Type: Custom::Thing, Properties: { ServiceToken: !GetAtt Handler.Arn } }
        Expander: { Type: AWS::Serverless::Function, Properties: { Runtime: python3.13 } }
        Expand: { Type: AWS::CloudFormation::Macro, Properties: { Name: Expand, FunctionName: !GetAtt Expander.Arn } }
    `,
  ],
  fails: [
    // A custom resource that is given a function need not be handled by it.
    yaml`
      «»Resources:
        Web: { Type: AWS::Lambda::Function, Properties: { Runtime: python3.13 } }
        Warmer: { Type: Custom::Warmer, Properties: { ServiceToken: !ImportValue warmer, Function: !Ref Web } }
    `,
    { given: yaml`«»Resources: { Data: { Type: AWS::S3::Bucket }, More: { Type: AWS::S3::Bucket } }`, says: "This workload has nothing in a second region" },
    // Whichever region the template is deployed to, all of it stands there.
    { given: yaml`«»Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup } }`, region: "eu-west-1" },
    {
      given: yaml`«»Resources: { Data: { Type: AWS::S3::Bucket } }`,
      region: "eu-west-1",
      regions: { home: "eu-west-1", recovery: ["eu-central-1"] },
      says: "This workload has nothing in eu-central-1",
    },
    hcl`
      «»provider "aws" {
        region = "eu-west-1"
      }

      resource "aws_lambda_function" "orders" {
        function_name = "orders"
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Orders: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }, { Region: !Ref Other }] } }
        Parameters: { Other: { Type: String } }
      `,
      because: "Other",
    },
    {
      given: hcl`
        variable "recovery" {}

        resource "aws_s3_bucket" "data" {
          region = "eu-west-1"
        }

        resource "aws_s3_bucket" "copy" {
          region = var.recovery
        }
      `,
      because: "var.recovery",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./kept.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Data: { Type: AWS::EC2::Volume, DeletionPolicy: Snapshot, UpdateReplacePolicy: Snapshot } }`,
    yaml`Resources: { Data: { Type: AWS::EC2::Volume, DeletionPolicy: RetainExceptOnCreate, UpdateReplacePolicy: Retain } }`,
    hcl`
      resource "aws_ebs_volume" "data" {
        final_snapshot = true
      }
    `,
    hcl`
      resource "aws_ebs_volume" "data" {
        lifecycle {
          prevent_destroy = true
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Data»: { Type: AWS::EC2::Volume } }`,
      says: "EBS volume `Data` leaves nothing behind when it is deleted or replaced",
    },
    yaml`Resources: { Data: { Type: AWS::EC2::Volume, DeletionPolicy: Retain, UpdateReplacePolicy: «Delete» } }`,
    hcl`
      «resource "aws_ebs_volume" "data"» {
        size = 100
      }
    `,
    hcl`
      resource "aws_ebs_volume" "data" {
        final_snapshot = «false»
      }
    `,
    {
      given: yaml`
        Resources:
          «Data»:
            Type: AWS::EC2::Volume
            Properties:
              Size: 100 # GiB
      `,
      becomes: `
        Resources:
          Data:
            Type: AWS::EC2::Volume
            DeletionPolicy: Snapshot
            UpdateReplacePolicy: Snapshot
            Properties:
              Size: 100 # GiB
      `,
    },
    {
      given: hcl`
        «resource "aws_ebs_volume" "data"» {
          availability_zone = "eu-west-1a"
          size              = 100 # GiB
        }
      `,
      becomes: `
        resource "aws_ebs_volume" "data" {
          availability_zone = "eu-west-1a"
          size              = 100 # GiB
          final_snapshot    = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String, AllowedValues: [dev, prod] } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Data: { Type: AWS::EC2::Volume, DeletionPolicy: !If [IsProd, Retain, Delete], UpdateReplacePolicy: Retain } }
      `,
      because: "when `Env` is dev",
    },
    {
      given: hcl`
        variable "keep" {
          type = bool
        }

        resource "aws_ebs_volume" "data" {
          final_snapshot = var.keep
        }
      `,
      because: "when `var.keep` is false",
    },
  ],
});

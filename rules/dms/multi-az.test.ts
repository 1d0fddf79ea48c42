import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-az.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Replication: { Type: AWS::DMS::ReplicationInstance, Properties: { MultiAZ: true } } }`,
    yaml`Resources: { Replication: { Type: AWS::DMS::ReplicationConfig, Properties: { ReplicationType: cdc, ComputeConfig: { MultiAZ: true } } } }`,
    hcl`
      resource "aws_dms_replication_instance" "replication" {
        replication_instance_id    = "replication"
        replication_instance_class = "dms.r6i.large"
        multi_az                   = true
      }
    `,
    hcl`
      resource "aws_dms_replication_config" "replication" {
        replication_config_identifier = "replication"
        replication_type              = "full-load-and-cdc"

        compute_config {
          multi_az = true
        }
      }
    `,
  ],
  skips: [
    // All that it does is to load once.
    yaml`
      Resources:
        Replication: { Type: AWS::DMS::ReplicationInstance }
        Task: { Type: AWS::DMS::ReplicationTask, Properties: { ReplicationInstanceArn: !Ref Replication, MigrationType: full-load } }
    `,
    yaml`Resources: { Replication: { Type: AWS::DMS::ReplicationConfig, Properties: { ReplicationType: full-load } } }`,
    hcl`
      resource "aws_dms_replication_instance" "replication" {
        replication_instance_id    = "replication"
        replication_instance_class = "dms.r6i.large"
      }

      resource "aws_dms_replication_task" "once" {
        replication_task_id      = "once"
        migration_type           = "full-load"
        replication_instance_arn = aws_dms_replication_instance.replication.replication_instance_arn
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Replication»: { Type: AWS::DMS::ReplicationInstance } }`,
      says: "DMS replication instance `Replication` has no standby in a second Availability Zone",
    },
    {
      given: yaml`Resources: { Replication: { Type: AWS::DMS::ReplicationInstance, Properties: { MultiAZ: true, AvailabilityZone: «eu-west-1a» } } }`,
      says: "DMS replication instance `Replication` is Multi-AZ and names an Availability Zone, which DMS rejects",
    },
    // One of its tasks goes on.
    yaml`
      Resources:
        Replication: { Type: AWS::DMS::ReplicationInstance, Properties: { MultiAZ: «false» } }
        Once: { Type: AWS::DMS::ReplicationTask, Properties: { ReplicationInstanceArn: !Ref Replication, MigrationType: full-load } }
        Changes: { Type: AWS::DMS::ReplicationTask, Properties: { ReplicationInstanceArn: !Ref Replication, MigrationType: cdc } }
    `,
    hcl`
      «resource "aws_dms_replication_config" "replication"» {
        replication_config_identifier = "replication"
        replication_type              = "cdc"

        compute_config {
          max_capacity_units = 8
        }
      }
    `,
    // A zone is not named beside it.
    {
      given: yaml`
        Resources:
          Replication:
            Type: AWS::DMS::ReplicationInstance
            Properties:
              ReplicationInstanceClass: dms.r5.large
              MultiAZ: «false»
              # Near the source.
              AvailabilityZone: eu-west-1a
      `,
      becomes: `
        Resources:
          Replication:
            Type: AWS::DMS::ReplicationInstance
            Properties:
              ReplicationInstanceClass: dms.r5.large
              MultiAZ: true
              # Near the source.
      `,
    },
    {
      given: hcl`
        «resource "aws_dms_replication_instance" "replication"» {
          replication_instance_id    = "replication"
          replication_instance_class = "dms.r5.large"
          availability_zone          = "eu-west-1a"
        }
      `,
      becomes: `
        resource "aws_dms_replication_instance" "replication" {
          replication_instance_id    = "replication"
          replication_instance_class = "dms.r5.large"
          multi_az                   = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Spread: { Type: String } }
        Resources: { Replication: { Type: AWS::DMS::ReplicationInstance, Properties: { MultiAZ: «!Ref Spread» } } }
      `,
      because: "parameter `Spread` has no default",
    },
    {
      given: yaml`
        Parameters: { Migration: { Type: String } }
        Resources:
          Replication: { Type: AWS::DMS::ReplicationInstance }
          Task: { Type: AWS::DMS::ReplicationTask, Properties: { ReplicationInstanceArn: !Ref Replication, MigrationType: !Ref Migration } }
      `,
      because: "parameter `Migration` has no default",
    },
    {
      given: hcl`
        variable "environment" {
          type = string
        }

        resource "aws_dms_replication_instance" "replication" {
          replication_instance_id    = "replication"
          replication_instance_class = "dms.r6i.large"
          multi_az                   = var.environment == "prod"
        }
      `,
      because: "has no standby in a second Availability Zone when",
    },
  ],
});

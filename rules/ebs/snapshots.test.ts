import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./snapshots.ts";

testRule(rule, {
  holds: [
    // One of the policy's tags is enough.
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties:
            State: ENABLED
            PolicyDetails:
              ResourceTypes: [VOLUME]
              TargetTags: [{ Key: Team, Value: shop }, { Key: Backup, Value: "yes" }]
              Schedules: [{ CreateRule: { Interval: 12, IntervalUnit: HOURS } }]
    `,
    // A default policy takes all volumes of the region.
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume }
        Policy: { Type: AWS::DLM::LifecyclePolicy, Properties: { State: ENABLED, DefaultPolicy: VOLUME } }
    `,
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume }
        Host: { Type: AWS::EC2::Instance, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
        Attachment: { Type: AWS::EC2::VolumeAttachment, Properties: { InstanceId: !Ref Host, VolumeId: !Ref Data, Device: /dev/sdf } }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties:
            State: ENABLED
            PolicyDetails:
              ResourceTypes: [INSTANCE]
              TargetTags: [{ Key: Backup, Value: "yes" }]
              Schedules: [{ CreateRule: { CronExpression: "cron(0 5 * * ? *)" } }]
    `,
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupPlanId: !Ref Plan
            BackupSelection: { SelectionName: s, IamRoleArn: r, ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: "yes" }] }
    `,
    hcl`
      provider "aws" {
        default_tags {
          tags = { Backup = "yes" }
        }
      }

      resource "aws_ebs_volume" "data" {
        size = 100
      }

      resource "aws_dlm_lifecycle_policy" "daily" {
        policy_details {
          resource_types = ["VOLUME"]
          target_tags    = { Backup = "yes" }
          schedule {
            name = "Daily"
            create_rule {
              interval = 24
            }
          }
        }
      }
    `,
    hcl`
      resource "aws_ebs_volume" "data" {
        size = 100
      }

      resource "aws_instance" "host" {
        tags = { Name = "host" }
      }

      resource "aws_volume_attachment" "data" {
        device_name = "/dev/sdf"
        instance_id = aws_instance.host.id
        volume_id   = aws_ebs_volume.data.id
      }

      resource "aws_backup_plan" "daily" {
        name = "daily"
        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "host" {
        name         = "host"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_instance.host.arn]
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Data»: { Type: AWS::EC2::Volume } }`,
      says: "EBS volume `Data` is selected by no lifecycle policy and no backup plan",
    },
    // Another value of the tag.
    yaml`
      Resources:
        «Data»: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "no" }] } }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties: { State: ENABLED, PolicyDetails: { ResourceTypes: [VOLUME], TargetTags: [{ Key: Backup, Value: "yes" }], Schedules: [{ CreateRule: { Interval: 12 } }] } }
    `,
    // A policy that is switched off.
    yaml`
      Resources:
        «Data»: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties: { State: DISABLED, PolicyDetails: { ResourceTypes: [VOLUME], TargetTags: [{ Key: Backup, Value: "yes" }], Schedules: [{ CreateRule: { Interval: 12 } }] } }
    `,
    // A policy for instances takes no volume by its own tags.
    yaml`
      Resources:
        «Data»: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties: { State: ENABLED, PolicyDetails: { ResourceTypes: [INSTANCE], TargetTags: [{ Key: Backup, Value: "yes" }], Schedules: [{ CreateRule: { Interval: 12 } }] } }
    `,
    // What a default policy leaves out.
    hcl`
      «resource "aws_ebs_volume" "data"» {
        tags = { Backup = "no" }
      }

      resource "aws_dlm_lifecycle_policy" "all" {
        default_policy = "VOLUME"
        policy_details {
          policy_language = "SIMPLIFIED"
          resource_type   = "VOLUME"
          exclusions {
            exclude_tags = { Backup = "no" }
          }
        }
      }
    `,
    hcl`
      «resource "aws_ebs_volume" "data"» {
        size = 100
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Backup: { Type: String } }
        Resources:
          Data: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: !Ref Backup }] } }
          Policy:
            Type: AWS::DLM::LifecyclePolicy
            Properties: { State: ENABLED, PolicyDetails: { ResourceTypes: [VOLUME], TargetTags: [{ Key: Backup, Value: "yes" }], Schedules: [{ CreateRule: { Interval: 12 } }] } }
      `,
      because: "parameter `Backup` has no default",
    },
    {
      given: hcl`
        variable "target_tags" {
          type = map(string)
        }

        resource "aws_ebs_volume" "data" {
          tags = { Backup = "yes" }
        }

        resource "aws_dlm_lifecycle_policy" "daily" {
          policy_details {
            resource_types = ["VOLUME"]
            target_tags    = var.target_tags
            schedule {
              name = "Daily"
              create_rule {
                interval = 24
              }
            }
          }
        }
      `,
      because: "`var.target_tags` has no default",
    },
    {
      given: hcl`
        resource "aws_ebs_volume" "data" {
          type = "gp3"
        }

        resource "aws_dlm_lifecycle_policy" "all" {
          default_policy = "VOLUME"
          policy_details {
            resource_type = "VOLUME"
            exclusions {
              exclude_volume_types = ["st1"]
            }
          }
        }
      `,
      because: "leaves volumes out by their type",
    },
  ],
});

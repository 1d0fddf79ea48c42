import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { BackupPolicy: { Status: ENABLED } } } }`,
    yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { AvailabilityZoneName: eu-west-1a } } }`,
    yaml`
      Resources:
        Files: { Type: AWS::EFS::FileSystem }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: [!GetAtt Files.Arn] } }
    `,
    hcl`
      resource "aws_efs_file_system" "files" {}

      resource "aws_efs_backup_policy" "files" {
        file_system_id = aws_efs_file_system.files.id
        backup_policy {
          status = "ENABLED"
        }
      }
    `,
    hcl`
      resource "aws_efs_file_system" "files" {
        tags = { Backup = "daily" }
      }

      resource "aws_backup_plan" "daily" {
        name = "daily"
        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "tagged" {
        name         = "tagged"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        selection_tag {
          type  = "STRINGEQUALS"
          key   = "Backup"
          value = "daily"
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Copy: { Type: AWS::EFS::FileSystem, Properties: { FileSystemProtection: { ReplicationOverwriteProtection: DISABLED } } } }`,
    hcl`
      resource "aws_efs_file_system" "copy" {
        protection {
          replication_overwrite = "DISABLED"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Files»: { Type: AWS::EFS::FileSystem } }`,
      says: "EFS file system `Files` has no automatic backups, and no backup plan selects it",
    },
    yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { BackupPolicy: { Status: «DISABLED» } } } }`,
    yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { AvailabilityZoneName: eu-west-1a, BackupPolicy: { Status: «DISABLED» } } } }`,
    hcl`
      «resource "aws_efs_file_system" "files"» {
        encrypted = true
      }
    `,
    hcl`
      resource "aws_efs_file_system" "files" {}

      resource "aws_efs_backup_policy" "files" {
        file_system_id = aws_efs_file_system.files.id
        backup_policy {
          status = «"DISABLED"»
        }
      }
    `,
    {
      given: yaml`
        Resources:
          «Files»:
            Type: AWS::EFS::FileSystem
            Properties:
              Encrypted: true # with the key of AWS
      `,
      becomes: `
        Resources:
          Files:
            Type: AWS::EFS::FileSystem
            Properties:
              Encrypted: true # with the key of AWS
              BackupPolicy:
                Status: ENABLED
      `,
    },
    {
      given: hcl`
        «resource "aws_efs_file_system" "files"» {
          encrypted = true # with the key of AWS
        }
      `,
      becomes: `
        resource "aws_efs_file_system" "files" {
          encrypted = true # with the key of AWS
        }

        resource "aws_efs_backup_policy" "files" {
          file_system_id = aws_efs_file_system.files.id

          backup_policy {
            status = "ENABLED"
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Backups: { Type: String } }
        Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { BackupPolicy: { Status: !Ref Backups } } } }
      `,
      because: "parameter `Backups` has no default",
    },
    {
      given: hcl`
        variable "backups" {
          type = string
        }

        resource "aws_efs_file_system" "files" {}

        resource "aws_efs_backup_policy" "files" {
          file_system_id = aws_efs_file_system.files.id
          backup_policy {
            status = var.backups
          }
        }
      `,
      because: "`var.backups` has no default",
    },
    // A data source may be this very file system.
    {
      given: hcl`
        resource "aws_efs_file_system" "files" {}

        data "aws_efs_file_system" "looked_up" {
          creation_token = "files"
        }

        resource "aws_backup_plan" "daily" {
          name = "daily"
          rule {
            rule_name         = "daily"
            target_vault_name = "main"
          }
        }

        resource "aws_backup_selection" "looked_up" {
          name         = "looked-up"
          plan_id      = aws_backup_plan.daily.id
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [data.aws_efs_file_system.looked_up.arn]
        }
      `,
      because: "is looked up when the plan is made",
    },
  ],
});

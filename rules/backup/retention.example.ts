import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                Lifecycle:
                  DeleteAfterDays: 35
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        lifecycle {
          delete_after = 35
        }
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
} satisfies RemedyExample;

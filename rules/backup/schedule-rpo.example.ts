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
            BackupPlanName: hourly
            BackupPlanRule:
              - RuleName: hourly
                TargetBackupVault: main
                ScheduleExpression: cron(0 * * * ? *)
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

    resource "aws_backup_plan" "hourly" {
      name = "hourly"

      rule {
        rule_name         = "hourly"
        target_vault_name = "main"
        schedule          = "cron(0 * * * ? *)"

        lifecycle {
          delete_after = 35
        }
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.hourly.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
} satisfies RemedyExample;

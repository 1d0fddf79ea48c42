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
            BackupPlanName: files
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
      Tests:
        Type: AWS::Backup::RestoreTestingPlan
        Properties:
          RestoreTestingPlanName: monthly
          ScheduleExpression: cron(0 6 1 * ? *)
          RecoveryPointSelection:
            Algorithm: LATEST_WITHIN_WINDOW
            IncludeVaults: ["*"]
            RecoveryPointTypes: [SNAPSHOT]
      Tested:
        Type: AWS::Backup::RestoreTestingSelection
        Properties:
          RestoreTestingPlanName: !Ref Tests
          RestoreTestingSelectionName: files
          IamRoleArn: arn:aws:iam::111122223333:role/restore
          ProtectedResourceType: EFS
          ProtectedResourceArns: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "files" {
      name = "files"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.files.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }

    resource "aws_backup_restore_testing_plan" "monthly" {
      name                = "monthly"
      schedule_expression = "cron(0 6 1 * ? *)"

      recovery_point_selection {
        algorithm            = "LATEST_WITHIN_WINDOW"
        include_vaults       = ["*"]
        recovery_point_types = ["SNAPSHOT"]
      }
    }

    resource "aws_backup_restore_testing_selection" "files" {
      name                      = "files"
      restore_testing_plan_name = aws_backup_restore_testing_plan.monthly.name
      iam_role_arn              = "arn:aws:iam::111122223333:role/restore"
      protected_resource_type   = "EFS"
      protected_resource_arns   = [aws_efs_file_system.files.arn]
    }
  `,
} satisfies RemedyExample;

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                EnableContinuousBackup: true
                Lifecycle:
                  DeleteAfterDays: 35
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name                = "daily"
        target_vault_name        = "main"
        enable_continuous_backup = true

        lifecycle {
          delete_after = 35
        }
      }
    }
  `,
} satisfies RemedyExample;

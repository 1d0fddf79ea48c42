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
                Lifecycle:
                  MoveToColdStorageAfterDays: 30
                  DeleteAfterDays: 365
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        lifecycle {
          cold_storage_after = 30
          delete_after       = 365
        }
      }
    }
  `,
} satisfies RemedyExample;

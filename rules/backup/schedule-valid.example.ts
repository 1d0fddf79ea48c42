import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: hourly
            BackupPlanRule:
              - RuleName: hourly
                TargetBackupVault: main
                ScheduleExpression: cron(0 * * * ? *)
                StartWindowMinutes: 60
                Lifecycle:
                  DeleteAfterDays: 35
  `,
  terraform: `
    resource "aws_backup_plan" "hourly" {
      name = "hourly"

      rule {
        rule_name         = "hourly"
        target_vault_name = "main"
        schedule          = "cron(0 * * * ? *)"
        start_window      = 60

        lifecycle {
          delete_after = 35
        }
      }
    }
  `,
} satisfies RemedyExample;

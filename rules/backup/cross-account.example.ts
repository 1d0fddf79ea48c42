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
                CopyActions:
                  - DestinationBackupVaultArn: arn:aws:backup:eu-west-1:444455556666:backup-vault:main
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        copy_action {
          destination_vault_arn = "arn:aws:backup:eu-west-1:444455556666:backup-vault:main"
        }
      }
    }
  `,
} satisfies RemedyExample;

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Vault:
        Type: AWS::Backup::BackupVault
        Properties:
          BackupVaultName: main
          LockConfiguration:
            MinRetentionDays: 35
            ChangeableForDays: 30
  `,
  terraform: `
    resource "aws_backup_vault" "main" {
      name = "main"
    }

    resource "aws_backup_vault_lock_configuration" "main" {
      backup_vault_name   = aws_backup_vault.main.name
      min_retention_days  = 35
      changeable_for_days = 30
    }
  `,
} satisfies RemedyExample;

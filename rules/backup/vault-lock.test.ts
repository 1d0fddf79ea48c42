import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./vault-lock.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: 7, ChangeableForDays: 3 } } } }`,
    yaml`Resources: { Vault: { Type: AWS::Backup::LogicallyAirGappedBackupVault, Properties: { MinRetentionDays: 7, MaxRetentionDays: 30 } } }`,
    hcl`
      resource "aws_backup_vault" "second" {
        name = "second"
      }

      resource "aws_backup_vault_lock_configuration" "second" {
        backup_vault_name  = aws_backup_vault.second.name
        min_retention_days = 7
      }
    `,
    hcl`
      resource "aws_backup_logically_air_gapped_vault" "gapped" {
        name               = "gapped"
        min_retention_days = 7
        max_retention_days = 30
      }
    `,
    // By the name that both carry.
    hcl`
      resource "aws_backup_vault" "second" {
        name = "second"
      }

      resource "aws_backup_vault_lock_configuration" "second" {
        backup_vault_name  = "second"
        min_retention_days = 7
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Vault»: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: backups } } }`,
      says: "Backup vault `Vault` does not lock its backups for 7 days",
    },
    {
      given: yaml`
        Resources:
          Vault:
            Type: AWS::Backup::BackupVault
            Properties:
              LockConfiguration:
                MinRetentionDays: «1» # a day
      `,
      becomes: `
        Resources:
          Vault:
            Type: AWS::Backup::BackupVault
            Properties:
              LockConfiguration:
                MinRetentionDays: 7 # a day
      `,
    },
    // A lock that becomes final may be so already, and takes nothing for longer than it says.
    { given: yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: «1», ChangeableForDays: 3 } } } }`, stays: "no edit" },
    { given: yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: «1», MaxRetentionDays: 5 } } } }`, stays: "no edit" },
    // What a plan keeps for a shorter time the vault would not take.
    {
      given: yaml`
        Resources:
          «Vault»: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: backups } }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ TargetBackupVault: !Ref Vault, Lifecycle: { DeleteAfterDays: 3 } }] } }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        «resource "aws_backup_vault" "second"» {
          name = "second"
        }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            copy_action {
              destination_vault_arn = aws_backup_vault.second.arn
              lifecycle { delete_after = 3 }
            }
          }
        }
      `,
      stays: "no edit",
    },
    {
      objectives: { retention: 35 },
      given: yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: «30» } } } }`,
    },
    {
      given: hcl`
        «resource "aws_backup_vault" "second"» {
          name = "second"
        }
      `,
      says: "Backup vault `aws_backup_vault.second` does not lock its backups for 7 days",
      becomes: `
        resource "aws_backup_vault" "second" {
          name = "second"
        }

        resource "aws_backup_vault_lock_configuration" "second" {
          backup_vault_name  = aws_backup_vault.second.id
          min_retention_days = 7
        }
      `,
    },
    hcl`
      resource "aws_backup_vault" "second" {
        name = "second"
      }

      resource "aws_backup_vault_lock_configuration" "second" {
        backup_vault_name  = aws_backup_vault.second.name
        min_retention_days = «1»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: «!Ref Days» } } } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: hcl`
        variable "days" { type = number }

        resource "aws_backup_vault" "second" {
          name = "second"
        }

        resource "aws_backup_vault_lock_configuration" "second" {
          backup_vault_name  = aws_backup_vault.second.name
          min_retention_days = «var.days»
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-account.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: !Sub "arn:\${AWS::Partition}:backup:\${AWS::Region}:111122223333:backup-vault:safe" }] }]
    `,
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action { destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:safe" }
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Plan»: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } } }`,
      says: "Backup plan `Plan` keeps its backups in one account",
    },
    yaml`
      Resources:
        Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: second } }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «!GetAtt Vault.BackupVaultArn» }] }] } }
    `,
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - CopyActions: [{ DestinationBackupVaultArn: «!Sub "arn:aws:backup:eu-west-1:\${AWS::AccountId}:backup-vault:second"» }]
    `,
    {
      given: hcl`
        «resource "aws_backup_plan" "plan"» {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"
          }
        }
      `,
      says: "Backup plan `aws_backup_plan.plan` keeps its backups in one account",
    },
    hcl`
      resource "aws_backup_vault" "second" {
        name = "second"
      }

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action { destination_vault_arn = «aws_backup_vault.second.arn» }
        }
      }
    `,
    hcl`
      data "aws_caller_identity" "current" {}

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action { destination_vault_arn = «"arn:aws:backup:eu-west-1:\${data.aws_caller_identity.current.account_id}:backup-vault:second"» }
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Vault: { Type: String } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: !Ref Vault }] }] } }
      `,
      because: "parameter `Vault` has no default",
    },
    {
      given: hcl`
        variable "vault" { type = string }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            copy_action { destination_vault_arn = var.vault }
          }
        }
      `,
      because: "`var.vault` has no default",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./copy-takes-effect.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: second } }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - CopyActions:
                    - DestinationBackupVaultArn: !Sub arn:\${AWS::Partition}:backup:eu-west-1:\${AWS::AccountId}:backup-vault:dr
                    - DestinationBackupVaultArn: arn:aws:backup:eu-west-1:111122223333:backup-vault:dr
                    - DestinationBackupVaultArn: !GetAtt Vault.BackupVaultArn
    `,
    hcl`
      resource "aws_backup_vault" "second" {
        name = "second"
      }

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action { destination_vault_arn = aws_backup_vault.second.arn }
          copy_action { destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:dr" }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } } }`,
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: second } }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «!Ref Vault» }] }] } }
      `,
      says: "Plan.BackupPlan.BackupPlanRule[0].CopyActions[0] does not name its vault by an ARN, so AWS rejects the plan",
    },
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «dr-vault» }] }] } }
    `,
    // What the template does not define cannot be deployed at all.
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «!Ref DRBackupVault» }] }] } }
    `,
    {
      given: hcl`
        resource "aws_backup_vault" "second" {
          name = "second"
        }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            copy_action { destination_vault_arn = «aws_backup_vault.second.id» }
          }
        }
      `,
      says: "aws_backup_plan.plan.rule[0].copy_action[0] does not name its vault by an ARN, so AWS rejects the plan",
    },
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action { destination_vault_arn = «"dr-vault"» }
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
            Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «!Ref Vault» }] }] } }
      `,
      because: "parameter `Vault` has no default",
    },
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: !ImportValue dr-vault }] }] } }
      `,
      because: "is exported by another stack",
    },
    {
      given: hcl`
        variable "vault" { type = string }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            copy_action { destination_vault_arn = «var.vault» }
          }
        }
      `,
      because: "`var.vault` has no default",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-region.ts";

testRule(rule, {
  holds: [
    {
      region: "eu-central-1",
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - RuleName: hourly
                  - RuleName: daily
                    CopyActions:
                      - DestinationBackupVaultArn: !Sub arn:\${AWS::Partition}:backup:eu-west-1:\${AWS::AccountId}:backup-vault:dr
      `,
    },
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }

      resource "aws_backup_vault" "away" {
        provider = aws.away
        name     = "away"
      }

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"
        }

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action { destination_vault_arn = aws_backup_vault.away.arn }
        }
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      data "aws_caller_identity" "current" {}

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action { destination_vault_arn = "arn:aws:backup:eu-central-1:\${data.aws_caller_identity.current.account_id}:backup-vault:dr" }
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Plan»: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } } }`,
      says: "Backup plan `Plan` keeps its backups in one region",
    },
    // The vault stands beside the plan.
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
                - CopyActions: [{ DestinationBackupVaultArn: «!Sub "arn:aws:backup:\${AWS::Region}:\${AWS::AccountId}:backup-vault:second"» }]
    `,
    // What the account is says nothing about the region, which stands before it.
    yaml`
      Parameters: { Backups: { Type: String } }
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - CopyActions: [{ DestinationBackupVaultArn: «!Sub "arn:aws:backup:\${AWS::Region}:\${Backups}:backup-vault:second"» }]
    `,
    {
      region: "eu-west-1",
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «arn:aws:backup:eu-west-1:111122223333:backup-vault:dr» }] }]
      `,
    },
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
      says: "Backup plan `aws_backup_plan.plan` keeps its backups in one region",
    },
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-west-1"
      }

      resource "aws_backup_vault" "away" {
        provider = aws.away
        name     = "away"
      }

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action { destination_vault_arn = «aws_backup_vault.away.arn» }
        }
      }
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

          copy_action { destination_vault_arn = «aws_backup_vault.second.arn» }
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «arn:aws:backup:eu-west-1:111122223333:backup-vault:dr» }] }]
      `,
      because: "holds: the region of Plan is not known: the region is not stated",
    },
    // The name of a vault in the ARN of another region is not that vault.
    {
      given: yaml`
        Parameters: { DrRegion: { Type: String } }
        Resources:
          Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: backups } }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - CopyActions: [{ DestinationBackupVaultArn: !Sub "arn:aws:backup:\${DrRegion}:\${AWS::AccountId}:backup-vault:backups" }]
      `,
      because: "it is not an ARN whose fields can be told apart",
    },
    {
      given: hcl`
        variable "away" { type = string }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "away"
          region = var.away
        }

        resource "aws_backup_vault" "away" {
          provider = aws.away
          name     = "away"
        }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            copy_action { destination_vault_arn = aws_backup_vault.away.arn }
          }
        }
      `,
      because: "`var.away` has no default",
    },
  ],
});

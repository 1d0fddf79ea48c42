import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./lifecycle-valid.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - RuleName: daily
                  Lifecycle: { MoveToColdStorageAfterDays: 7, DeleteAfterDays: 97 }
                  CopyActions: [{ Lifecycle: { MoveToColdStorageAfterDays: 30, DeleteAfterDays: "365" } }]
                - { RuleName: hourly, Lifecycle: { DeleteAfterDays: 3 } }
                - { RuleName: for-ever, Lifecycle: { MoveToColdStorageAfterDays: 30 } }
                - { RuleName: without-lifecycle }
    `,
    // How a lifecycle says never.
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { MoveToColdStorageAfterDays: -1, DeleteAfterDays: 30 } }] } }
    `,
    yaml`
      Parameters: { Cold: { Type: String, AllowedValues: ["true", "false"] } }
      Conditions: { IsCold: !Equals [!Ref Cold, "true"] }
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - Lifecycle:
                    MoveToColdStorageAfterDays: !If [IsCold, 10, !Ref AWS::NoValue]
                    DeleteAfterDays: !If [IsCold, 100, 30]
    `,
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          lifecycle {
            delete_after       = 120
            cold_storage_after = 30
          }
        }

        rule {
          rule_name         = "warm"
          target_vault_name = "Default"

          lifecycle {
            delete_after       = 30
            cold_storage_after = 0 # which the provider does not send
          }
        }

        rule {
          rule_name         = "ever"
          target_vault_name = "Default"

          lifecycle { cold_storage_after = 7 }
        }

        rule {
          rule_name         = "plain"
          target_vault_name = "Default"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - Lifecycle:
                      DeleteAfterDays: «30» # a month
                      MoveToColdStorageAfterDays: 7
      `,
      becomes: `
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - Lifecycle:
                      DeleteAfterDays: 97 # a month
                      MoveToColdStorageAfterDays: 7
      `,
      says: "Plan.BackupPlan.BackupPlanRule[0] deletes backups less than 90 days after their move to cold storage, so AWS rejects the plan",
    },
    // Each on its own line.
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - Lifecycle: { DeleteAfterDays: «30», MoveToColdStorageAfterDays: 7 }
                  CopyActions:
                    - Lifecycle: { DeleteAfterDays: 365, MoveToColdStorageAfterDays: 30 }
                    - Lifecycle: { DeleteAfterDays: «119», MoveToColdStorageAfterDays: 30 }
                - Lifecycle: { DeleteAfterDays: «96», MoveToColdStorageAfterDays: 7 }
    `,
    // Continuous backups do not move to cold storage at all.
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - EnableContinuousBackup: true
                    Lifecycle:
                      DeleteAfterDays: «30»
                      MoveToColdStorageAfterDays: 7
      `,
      becomes: `
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - EnableContinuousBackup: true
                    Lifecycle:
                      DeleteAfterDays: 30
      `,
    },
    yaml`
      Parameters: { Days: { Type: Number, Default: 30 } }
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: «!Ref Days», MoveToColdStorageAfterDays: 1 } }] } }
    `,
    {
      given: hcl`
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            lifecycle {
              delete_after       = «30» # in days
              cold_storage_after = 7
            }
          }
        }
      `,
      says: "aws_backup_plan.plan.rule[0] deletes backups less than 90 days after their move to cold storage, so AWS rejects the plan",
      becomes: `
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            lifecycle {
              delete_after       = 97 # in days
              cold_storage_after = 7
            }
          }
        }
      `,
    },
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          copy_action {
            destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:dr"

            lifecycle {
              delete_after       = «60»
              cold_storage_after = 30
            }
          }
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: «!Ref Days», MoveToColdStorageAfterDays: 1 } }] } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: yaml`
        Parameters: { Cold: { Type: Number } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 35, MoveToColdStorageAfterDays: !Ref Cold } }] } }
      `,
      because: "parameter `Cold` has no default",
    },
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { Rules: [{ Lifecycle: { DeleteAfterDays: 30, MoveToColdStorageAfterDays: 7 } }] } }
      `,
      because: "`BackupPlan.Rules` is written in its place, which AWS does not know",
    },
    {
      given: hcl`
        variable "days" { type = number }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            lifecycle {
              delete_after       = «var.days»
              cold_storage_after = 7
            }
          }
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});

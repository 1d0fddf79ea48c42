import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./continuous-valid.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - { EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: 35 } }
                - { EnableContinuousBackup: false, Lifecycle: { DeleteAfterDays: 365, MoveToColdStorageAfterDays: 30 } }
                - { Lifecycle: { DeleteAfterDays: 90 } }
    `,
    yaml`
      Parameters: { Pitr: { Type: String, AllowedValues: ["true", "false"] } }
      Conditions: { IsPitr: !Equals [!Ref Pitr, "true"] }
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule: [{ EnableContinuousBackup: !Ref Pitr, Lifecycle: { DeleteAfterDays: !If [IsPitr, 35, 365] } }]
    `,
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "fine"
          target_vault_name = "Default"

          enable_continuous_backup = true
          lifecycle { delete_after = 35 }
        }

        rule {
          rule_name         = "long"
          target_vault_name = "Default"

          enable_continuous_backup = false

          lifecycle {
            delete_after       = 365
            cold_storage_after = 30
          }
        }

        rule {
          rule_name         = "none"
          target_vault_name = "Default"

          enable_continuous_backup = true

          lifecycle {
            delete_after       = 14
            cold_storage_after = 0 # which the provider does not send
          }
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
            Properties: { BackupPlan: { BackupPlanRule: [{ EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: «36» } }] } }
      `,
      says: "Plan.BackupPlan.BackupPlanRule[0] is continuous, which AWS accepts for 1 to 35 days and without cold storage only, so it rejects the plan",
      // Somebody asks for more than continuous backups can give.
      stays: "no edit",
    },
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
                      DeleteAfterDays: 30 # a month
                      MoveToColdStorageAfterDays: «7»
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
                      DeleteAfterDays: 30 # a month
      `,
    },
    // Without a lifecycle it is rejected, too; nothing is written that could be pointed at.
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - EnableContinuousBackup: «true»
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
                      DeleteAfterDays: 35
      `,
    },
    {
      given: hcl`
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            enable_continuous_backup = true
            lifecycle { delete_after = «36» }
          }
        }
      `,
      says: "aws_backup_plan.plan.rule[0] is continuous, which AWS accepts for 1 to 35 days and without cold storage only, so it rejects the plan",
      stays: "no edit",
    },
    // Nothing is sent that would say how long.
    {
      given: hcl`
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            enable_continuous_backup = «true»
            lifecycle { delete_after = 0 } # not thought of yet
          }
        }
      `,
      becomes: `
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            enable_continuous_backup = true
            lifecycle { delete_after = 35 } # not thought of yet
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Pitr: { Type: String } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ EnableContinuousBackup: !Ref Pitr, Lifecycle: { DeleteAfterDays: 90 } }] } }
      `,
      because: "parameter `Pitr` has no default",
    },
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: «!Ref Days» } }] } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: hcl`
        variable "days" { type = number }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            enable_continuous_backup = true
            lifecycle { delete_after = «var.days» }
          }
        }
      `,
      because: "`var.days` has no default",
    },
    // How many rules there are, and what they say.
    {
      given: hcl`
        variable "rules" { type = map(number) }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          dynamic "rule" {
            for_each = var.rules

            content {
              rule_name                = rule.key
              target_vault_name        = "Default"
              enable_continuous_backup = true
              lifecycle { delete_after = rule.value }
            }
          }
        }
      `,
      because: "`var.rules` has no default",
    },
  ],
});

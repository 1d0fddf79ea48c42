import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./schedule-valid.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - { ScheduleExpression: rate(1 hour), StartWindowMinutes: 60 }
                - { ScheduleExpression: cron(0 5 ? * * *), StartWindowMinutes: 480 }
                - { RuleName: unsaid }
                - { ScheduleExpression: no schedule at all }
    `,
    // Closer than an hour for a part of the day: nothing says what AWS makes of it.
    yaml`
      Resources:
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: cron(0/30 8-17 * * ? *) }] } } }
    `,
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "hourly"
          target_vault_name = "Default"
          schedule          = "cron(0 * * * ? *)"
          start_window      = 60
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: «cron(0/15 * * * ? *)» }] } } }
      `,
      says: "Plan.BackupPlan.BackupPlanRule[0] runs more often than every hour, so AWS rejects the plan",
    },
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - StartWindowMinutes: «30» # half an hour
      `,
      becomes: `
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - StartWindowMinutes: 60 # half an hour
      `,
      says: "Plan.BackupPlan.BackupPlanRule[0] has a start window of less than 60 minutes, so AWS rejects the plan",
    },
    // One run an hour, at the first of its minutes.
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - ScheduleExpression: «"cron(10,40 * ? * * *)"»
      `,
      becomes: `
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - ScheduleExpression: "cron(10 * ? * * *)"
      `,
    },
    {
      given: hcl`
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "often"
            target_vault_name = "Default"
            schedule          = «"rate(30 minutes)"» # as often as can be
          }
        }
      `,
      becomes: `
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "often"
            target_vault_name = "Default"
            schedule          = "cron(0 * * * ? *)" # as often as can be
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Window: { Type: Number } }
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ StartWindowMinutes: «!Ref Window» }] } } }
      `,
      because: "parameter `Window` has no default",
    },
    {
      given: hcl`
        variable "schedule" { type = string }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "some"
            target_vault_name = "Default"
            schedule          = «var.schedule»
          }
        }
      `,
      because: "`var.schedule` has no default",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./plan-selects.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan } }
    `,
    yaml`
      Resources:
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !GetAtt Plan.BackupPlanId } }
    `,
    yaml`
      Parameters: { Env: { Type: String } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources:
        Plan: { Type: AWS::Backup::BackupPlan, Condition: IsProd, Properties: { BackupPlan: { BackupPlanName: daily } } }
        Selection: { Type: AWS::Backup::BackupSelection, Condition: IsProd, Properties: { BackupPlanId: !Ref Plan } }
    `,
    hcl`
      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"
        }
      }

      resource "aws_backup_selection" "selection" {
        name         = "selection"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = ["*"]
      }
    `,
    // By the name of the resource that selects for all plans.
    hcl`
      resource "aws_backup_plan" "plan" {
        for_each = toset(["daily", "weekly"])
        name     = each.key
      }

      resource "aws_backup_selection" "selection" {
        for_each     = aws_backup_plan.plan
        name         = each.key
        plan_id      = each.value.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = ["*"]
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Daily: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
          «Weekly»: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: weekly } } }
          Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Daily } }
      `,
      says: "Backup plan `Weekly` has no backup selection, so it backs nothing up",
    },
    {
      given: hcl`
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"
          }
        }

        «resource "aws_backup_plan" "weekly"» {
          name = "weekly"
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = aws_backup_plan.plan.id
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = ["*"]
        }
      `,
      says: "Backup plan `aws_backup_plan.weekly` has no backup selection, so it backs nothing up",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { PlanId: { Type: String } }
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
          Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref PlanId } }
      `,
      because: "parameter `PlanId` has no default",
    },
    {
      given: yaml`
        Resources: { Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } } }
        Outputs: { PlanId: { Value: !Ref Plan } }
      `,
      because: "another deployment may hold its selection",
    },
    {
      given: yaml`
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
          Written: { Type: AWS::SSM::Parameter, Properties: { Type: String, Name: /backup/plan, Value: !Ref Plan } }
      `,
      because: "`Plan` is handed out, so another deployment may hold its selection",
    },
    {
      given: yaml`
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
          ExportsWriter:
            Type: Custom::CrossRegionExportWriter
            Properties: { WriterProps: { region: eu-central-1, exports: { /cdk/exports/Recovery/Plan: !Ref Plan } } }
      `,
      because: "`Plan` is handed out, so another deployment may hold its selection",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
          Selection: { Type: AWS::Backup::BackupSelection, Condition: IsProd, Properties: { BackupPlanId: !Ref Plan } }
      `,
      because: "has no backup selection, so it backs nothing up when `Env` is not prod",
    },
    {
      given: hcl`
        variable "plan" { type = string }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"
          }
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = var.plan
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = ["*"]
        }
      `,
      because: "`var.plan` has no default",
    },
    {
      given: hcl`
        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"
          }
        }

        output "plan" {
          value = aws_backup_plan.plan.id
        }
      `,
      because: "is handed out, so another deployment may hold its selection",
    },
  ],
});

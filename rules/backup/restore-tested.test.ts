import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./restore-tested.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Tested: { Type: AWS::Backup::RestoreTestingSelection, Properties: { RestoreTestingPlanName: p, RestoreTestingSelectionName: s, IamRoleArn: r, ProtectedResourceType: RDS, ProtectedResourceArns: ["*"] } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v }] } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: ["*"] } } }
    `,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } }
        Tested: { Type: AWS::Backup::RestoreTestingSelection, Properties: { RestoreTestingPlanName: p, RestoreTestingSelectionName: s, IamRoleArn: r, ProtectedResourceType: Aurora, ProtectedResourceArns: [!GetAtt Cluster.DBClusterArn] } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v }] } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: ["*"] } } }
    `,
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Tested, Value: "yes" }] } }
        Tested: { Type: AWS::Backup::RestoreTestingSelection, Properties: { RestoreTestingPlanName: p, RestoreTestingSelectionName: s, IamRoleArn: r, ProtectedResourceType: EBS, ProtectedResourceConditions: { StringEquals: [{ Key: "aws:ResourceTag/Tested", Value: "yes" }] } } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v }] } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: ["*"] } } }
    `,
    hcl`
      resource "aws_efs_file_system" "files" {
        tags = { Tested = "yes" }
      }

      resource "aws_backup_plan" "daily" {
        name = "daily"
        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "all" {
        name         = "all"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = ["*"]
      }

      resource "aws_backup_restore_testing_selection" "tested" {
        name                      = "tested"
        restore_testing_plan_name = "monthly"
        iam_role_arn              = "arn:aws:iam::111122223333:role/restore"
        protected_resource_type   = "EFS"
        protected_resource_conditions {
          string_equals {
            key   = "aws:ResourceTag/Tested"
            value = "yes"
          }
        }
      }
    `,
  ],
  skips: [
    // Nothing in the workload is tested: that is told once, of the workload.
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v }] } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: ["*"] } } }
    `,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`,
    hcl`resource "aws_efs_file_system" "files" {}`,
  ],
  fails: [
    {
      says: "RDS instance `Db` has backups that no restore testing plan restores",
      given: yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Tested: { Type: AWS::Backup::RestoreTestingSelection, Properties: { RestoreTestingPlanName: p, RestoreTestingSelectionName: s, IamRoleArn: r, ProtectedResourceType: «Aurora», ProtectedResourceArns: ["*"] } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v }] } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: ["*"] } } }
    `,
    },
    hcl`
      resource "aws_backup_restore_testing_selection" "tested" {
        name                      = "tested"
        restore_testing_plan_name = "monthly"
        iam_role_arn              = "arn:aws:iam::111122223333:role/restore"
        protected_resource_type   = «"EFS"»
        protected_resource_arns   = ["*"]
      }

      resource "aws_dynamodb_table" "orders" {
        name = "orders"
      }

      resource "aws_backup_plan" "daily" {
        name = "daily"
        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "all" {
        name         = "all"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = ["*"]
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
      Parameters: { Type: { Type: String } }
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Tested: { Type: AWS::Backup::RestoreTestingSelection, Properties: { RestoreTestingPlanName: p, RestoreTestingSelectionName: s, IamRoleArn: r, ProtectedResourceType: !Ref Type, ProtectedResourceArns: ["*"] } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v }] } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: ["*"] } } }
    `,
      because: "parameter `Type` has no default",
    },
    {
      given: hcl`
      variable "tested" {
        type = list(string)
      }

      resource "aws_efs_file_system" "files" {}

      resource "aws_backup_plan" "daily" {
        name = "daily"
        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "all" {
        name         = "all"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = ["*"]
      }

      resource "aws_backup_restore_testing_selection" "tested" {
        name                      = "tested"
        restore_testing_plan_name = "monthly"
        iam_role_arn              = "arn:aws:iam::111122223333:role/restore"
        protected_resource_type   = "EFS"
        protected_resource_arns   = var.tested
      }
    `,
      because: "`var.tested` has no default",
    },
  ],
});

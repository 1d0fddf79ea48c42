import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
      Tests:
        Type: AWS::Backup::RestoreTestingPlan
        Properties:
          RestoreTestingPlanName: weekly
          ScheduleExpression: cron(0 5 ? * SUN *)
          RecoveryPointSelection:
            Algorithm: LATEST_WITHIN_WINDOW
            IncludeVaults: ["*"]
            RecoveryPointTypes: [SNAPSHOT]
      Tables:
        Type: AWS::Backup::RestoreTestingSelection
        Properties:
          RestoreTestingPlanName: !Ref Tests
          RestoreTestingSelectionName: tables
          ProtectedResourceType: DynamoDB
          IamRoleArn: !GetAtt Restorer.Arn
          ProtectedResourceArns: ["*"]
      Restorer:
        Type: AWS::IAM::Role
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }

    resource "aws_backup_restore_testing_plan" "weekly" {
      name                = "weekly"
      schedule_expression = "cron(0 5 ? * SUN *)"

      recovery_point_selection {
        algorithm            = "LATEST_WITHIN_WINDOW"
        include_vaults       = ["*"]
        recovery_point_types = ["SNAPSHOT"]
      }
    }

    resource "aws_backup_restore_testing_selection" "tables" {
      name                      = "tables"
      restore_testing_plan_name = aws_backup_restore_testing_plan.weekly.name
      protected_resource_type   = "DynamoDB"
      iam_role_arn              = "arn:aws:iam::111122223333:role/restorer"
      protected_resource_arns   = ["*"]
    }
  `,
} satisfies RemedyExample;

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./retention.ts";

testRule(rule, {
  holds: [
    // Fourteen snapshots, one a day.
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties:
            State: ENABLED
            PolicyDetails:
              ResourceTypes: [VOLUME]
              TargetTags: [{ Key: Backup, Value: "yes" }]
              Schedules: [{ CreateRule: { CronExpression: "cron(30 1 * * ? *)" }, RetainRule: { Count: 14 } }]
    `,
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties:
            State: ENABLED
            PolicyDetails:
              ResourceTypes: [VOLUME]
              TargetTags: [{ Key: Backup, Value: "yes" }]
              Schedules: [{ CreateRule: { Interval: 12, IntervalUnit: HOURS }, RetainRule: { Interval: 2, IntervalUnit: WEEKS } }]
    `,
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume }
        Policy: { Type: AWS::DLM::LifecyclePolicy, Properties: { State: ENABLED, DefaultPolicy: VOLUME } }
    `,
    // A short-lived rule beside a long one, and no lifecycle at all.
    yaml`
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Other: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 1 } }, { Lifecycle: { DeleteAfterDays: 30 } }] }
        ForEver: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        OfTable:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
        OfOther:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref ForEver, BackupSelection: { Resources: [!GetAtt Other.Arn] } }
    `,
    // Its own backups reach back far enough.
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 14 } }
        Table: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 3 } }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Db.DBInstanceArn, !GetAtt Table.Arn] } }
    `,
    // A lifecycle rule that is off, or leaves the latest of the old versions, takes nothing away.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration:
              Rules:
                - { Status: Disabled, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }
                - { Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 5 } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 3 } }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Data.Arn] } }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "hourly"
          target_vault_name = "Default"

          lifecycle { delete_after = 1 }
        }

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          lifecycle { delete_after = 30 }
        }
      }

      resource "aws_backup_selection" "selection" {
        name         = "selection"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_dynamodb_table.orders.arn]
      }
    `,
    // Nothing is sent that would ever delete them.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          lifecycle { delete_after = 0 }
        }
      }

      resource "aws_backup_selection" "selection" {
        name         = "selection"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_dynamodb_table.orders.arn]
      }
    `,
  ],
  skips: [
    yaml`Resources: { Table: { Type: AWS::DynamoDB::Table } }`,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }
    `,
  ],
  fails: [
    // No backup plan selects it.
    {
      given: yaml`
        Resources:
          Data: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
          Policy:
            Type: AWS::DLM::LifecyclePolicy
            Properties:
              State: ENABLED
              PolicyDetails:
                ResourceTypes: [VOLUME]
                TargetTags: [{ Key: Backup, Value: "yes" }]
                Schedules: [{ CreateRule: { Interval: 1, IntervalUnit: HOURS }, RetainRule: { Count: «24» } }]
      `,
      stays: "no edit",
    },
    // The vault takes nothing that is kept for so long.
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: backups, LockConfiguration: { MinRetentionDays: 1, MaxRetentionDays: 5 } } }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan: { BackupPlanRule: [{ TargetBackupVault: !Ref Vault, Lifecycle: { DeleteAfterDays: «5» } }] }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      stays: "no edit",
    },
    // The rule that keeps longest keeps for longer, and for as long as cold storage asks.
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - ScheduleExpression: cron(0 * * * ? *)
                    Lifecycle:
                      DeleteAfterDays: «2»
                  - ScheduleExpression: cron(0 5 * * ? *)
                    Lifecycle:
                      MoveToColdStorageAfterDays: 30
                      DeleteAfterDays: 120 # a quarter and more
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      objectives: { retention: 365 },
      becomes: `
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - ScheduleExpression: cron(0 * * * ? *)
                    Lifecycle:
                      DeleteAfterDays: 2
                  - ScheduleExpression: cron(0 5 * * ? *)
                    Lifecycle:
                      MoveToColdStorageAfterDays: 30
                      DeleteAfterDays: 365 # a quarter and more
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
    },
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: «3» } }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      says: "DynamoDB table `Table` has no backups that are kept for 7 days",
    },
    {
      objectives: { retention: 35 },
      given: yaml`
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { BackupRetentionPeriod: «14» } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 30 } }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Cluster.DBClusterArn] } }
      `,
    },
    // The older form of an expiry.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpirationInDays: «1» }] }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 3 } }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Data.Arn] } }
    `,
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            lifecycle { delete_after = «3» } # over the weekend
          }
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = aws_backup_plan.plan.id
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [aws_dynamodb_table.orders.arn]
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` has no backups that are kept for 7 days",
      becomes: `
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            lifecycle { delete_after = 7 } # over the weekend
          }
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = aws_backup_plan.plan.id
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [aws_dynamodb_table.orders.arn]
        }
      `,
    },
  ],
  unknown: [
    // Four snapshots on one day of the week, and none on the others.
    {
      given: yaml`
        Resources:
          Data: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
          Policy:
            Type: AWS::DLM::LifecyclePolicy
            Properties:
              State: ENABLED
              PolicyDetails:
                ResourceTypes: [VOLUME]
                TargetTags: [{ Key: Backup, Value: "yes" }]
                Schedules: [{ CreateRule: { CronExpression: "cron(0 6,12 ? * MON *)" }, RetainRule: { Count: 14 } }]
      `,
      because: "CreateRule.CronExpression is `cron(0 6,12 ? * MON *)`",
    },
    // A restored database inherits its retention.
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { DBSnapshotIdentifier: before-the-move } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 3 } }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Db.DBInstanceArn] } }
      `,
      because: "Db.DBSnapshotIdentifier",
    },
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: «!Ref Days» } }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: hcl`
        variable "days" { type = number }

        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            lifecycle { delete_after = «var.days» }
          }
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = aws_backup_plan.plan.id
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [aws_dynamodb_table.orders.arn]
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});

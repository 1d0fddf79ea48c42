import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./schedule-rpo.ts";

testRule(rule, {
  holds: [
    // Data Lifecycle Manager runs on schedules of its own.
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
                Schedules: [{ CreateRule: { Interval: 1, IntervalUnit: HOURS } }]
      `,
      tier: "warm-standby",
    },
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
              Schedules: [{ CreateRule: { CronExpression: "cron(30 1 * * ? *)" } }]
    `,
    // Automatic backups of file systems are made once a day.
    yaml`
      Resources:
        Files: { Type: AWS::EFS::FileSystem, Properties: { BackupPolicy: { Status: ENABLED } } }
    `,
    // Recovery points are made every half hour.
    {
      tier: "pilot-light",
      given: yaml`
        Resources:
          Reports: { Type: AWS::RedshiftServerless::Namespace, Properties: { Tags: [{ Key: backup, Value: daily }] } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: "cron(0 5 * * ? *)" }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupPlanId: !Ref Plan
              BackupSelection: { ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }] }
      `,
    },
    // An ordinary daily plan meets the default tier; nothing is asked of the time in which it may start.
    yaml`
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: cron(0 5 ? * * *), StartWindowMinutes: 480 }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    // Nothing written is daily, too. The hour by which clocks are put back is not counted.
    yaml`
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpressionTimezone: Europe/Berlin }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    // A weekly plan beside own backups or a daily rule is there for something else.
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Table: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule: [{ ScheduleExpression: cron(0 5 ? * SUN *) }, { ScheduleExpression: cron(0 1 * * ? *) }]
        Weekly:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: cron(0 5 ? * SUN *) }] } }
        OfTable:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
        OfDb:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Weekly, BackupSelection: { Resources: [!GetAtt Db.DBInstanceArn] } }
    `,
    {
      tier: "warm-standby",
      given: yaml`
        Resources:
          Bucket: { Type: AWS::S3::Bucket }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: 35 } }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Bucket.Arn] } }
      `,
    },
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

          schedule     = "cron(0 5 ? * * *)"
          start_window = 480
        }
      }

      resource "aws_backup_selection" "selection" {
        name         = "selection"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_dynamodb_table.orders.arn]
      }
    `,
    // Nothing written is daily, too.
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
        }
      }

      resource "aws_backup_selection" "selection" {
        name         = "selection"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_dynamodb_table.orders.arn]
      }
    `,
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

          schedule = ""
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
    // A search engine is none of AWS Backup's.
    yaml`
      Resources:
        Search: { Type: AWS::OpenSearchService::Domain }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: "cron(0 5 1 * ? *)" }] } } }
        Everything: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["*"] } } }
    `,
    yaml`Resources: { Table: { Type: AWS::DynamoDB::Table } }`,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }
    `,
  ],
  fails: [
    // Its own snapshots are eight hours apart, and the plan's a day.
    {
      tier: "pilot-light",
      given: yaml`
        Resources:
          Warehouse: { Type: AWS::Redshift::Cluster, Properties: { ClusterIdentifier: warehouse } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: «"cron(0 5 * * ? *)"» }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["arn:aws:redshift:*:*:cluster:*"] } }
      `,
    },
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
                Schedules: [{ CreateRule: { Interval: «12», IntervalUnit: HOURS } }]
      `,
      tier: "warm-standby",
    },
    {
      given: yaml`
        Resources:
          «Files»: { Type: AWS::EFS::FileSystem, Properties: { BackupPolicy: { Status: ENABLED } } }
      `,
      tier: "warm-standby",
      says: "EFS file system `Files` is backed up less often than every hour",
    },
    {
      given: yaml`
        Resources:
          «Files»: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { ThroughputCapacity: 32 } } }
      `,
      tier: "warm-standby",
    },
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: «false» } } }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: cron(0 5 ? * SUN *) }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      says: "DynamoDB table `Table` is backed up less often than every 24 hours",
    },
    // Weekdays only: the pause of a weekend is too long.
    yaml`
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: «cron(0 5 ? * MON-FRI *)» }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    // Tables have no continuous backup in a plan; it falls back to the schedule.
    {
      tier: "pilot-light",
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ EnableContinuousBackup: true, ScheduleExpression: «cron(0 0/6 * * ? *)», Lifecycle: { DeleteAfterDays: 35 } }]
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      says: "DynamoDB table `Table` is backed up less often than every hour",
    },
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"

          point_in_time_recovery { enabled = true }
        }

        resource "aws_dynamodb_table" "carts" {
          name     = "carts"
          hash_key = "id"
        }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            schedule = «"cron(0 5 ? * MON-FRI *)"»
          }
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = aws_backup_plan.plan.id
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [aws_dynamodb_table.orders.arn, aws_dynamodb_table.carts.arn]
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.carts` is backed up less often than every 24 hours",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Schedule: { Type: String } }
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: «!Ref Schedule» }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      because: "parameter `Schedule` has no default",
    },
    // Six fields are wanted, and in one of the two days a question mark.
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: «cron(0 5 * * *)» }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      because: "ScheduleExpression is `cron(0 5 * * *)`",
    },
    {
      given: hcl`
        variable "schedule" { type = string }

        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_backup_plan" "plan" {
          name = "plan"

          rule {
            rule_name         = "daily"
            target_vault_name = "Default"

            schedule = «var.schedule»
          }
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = aws_backup_plan.plan.id
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [aws_dynamodb_table.orders.arn]
        }
      `,
      because: "`var.schedule` has no default",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./covers-data.ts";

testRule(rule, {
  holds: [
    // Snapshots of a domain, and recovery points of a namespace, cannot be turned off.
    yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain } }`,
    yaml`Resources: { Reports: { Type: AWS::RedshiftServerless::Namespace, Properties: { NamespaceName: reports } } }`,
    {
      stated: { stores: ["Sessions"] },
      given: yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { SnapshotRetentionLimit: 7 } } }`,
    },
    // Their own backups: automated ones by default, and those of a cluster always.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster } }`,
    yaml`Resources: { Table: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } } } }`,
    yaml`Resources: { Bucket: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } } }`,
    // A plan, by ARN, by wildcard and by tag.
    yaml`
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 0 } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["arn:aws:rds:*:*:db:*"] } }
    `,
    yaml`
      Resources:
        Bucket: { Type: AWS::S3::Bucket, Properties: { Tags: [{ Key: backup, Value: daily }] } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupPlanId: !Ref Plan
            BackupSelection: { ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }] }
    `,
    // What is not known is one value all the same where the template writes it twice: a tag's value, a name.
    yaml`
      Parameters: { Tag: { Type: String }, Name: { Type: String } }
      Resources:
        Listed: { Type: AWS::DynamoDB::Table, Properties: { Tags: [{ Key: backup, Value: !Ref Tag }] } }
        Conditional: { Type: AWS::DynamoDB::Table, Properties: { Tags: [{ Key: !Ref Tag, Value: daily }] } }
        Named: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref Name } }
        OfStack: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Sub "\${AWS::StackName}-orders" } }
        Bare: { Type: AWS::DynamoDB::Table }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        ByTag:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupPlanId: !Ref Plan
            BackupSelection: { ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: !Ref Tag }] }
        ByCondition:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupPlanId: !Ref Plan
            BackupSelection:
              Resources: ["arn:aws:dynamodb:*"]
              Conditions: { StringEquals: [{ ConditionKey: !Sub "aws:ResourceTag/\${Tag}", ConditionValue: daily }] }
        ByName:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupPlanId: !Ref Plan
            BackupSelection:
              Resources:
                - !Sub "arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${Name}"
                - !Sub "arn:\${AWS::Partition}:dynamodb:*:*:table/\${AWS::StackName}-*"
                - !Sub "arn:aws:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${Bare}"
    `,
    // The plan of another template, whose region is not stated.
    {
      given: yaml`Resources: { Table: { Type: AWS::DynamoDB::Table } }`,
      beside: [
        {
          given: yaml`
            Resources:
              Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
              Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["*"] } } }
          `,
        },
      ],
    },
    // Where a copy goes is not known, and says nothing against the plan.
    yaml`
      Parameters: { Vault: { Type: String } }
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: !Ref Vault }] }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    // A plan, by ARN, by wildcard, by tag, and by a tag that the provider gives to everything.
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
        }
      }

      resource "aws_backup_selection" "selection" {
        name         = "selection"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = ["arn:aws:dynamodb:*:*:table/*"]
      }
    `,
    hcl`
      provider "aws" {
        default_tags {
          tags = { team = "shop" }
        }
      }

      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
        tags     = { backup = "daily" }
      }

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"
        }
      }

      resource "aws_backup_selection" "listed" {
        name         = "listed"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"

        selection_tag {
          type  = "STRINGEQUALS"
          key   = "team"
          value = "shop"
        }
      }

      resource "aws_s3_bucket" "data" {
        tags = { tier = "production" }
        versioning { enabled = false }
      }

      resource "aws_backup_selection" "conditional" {
        name         = "conditional"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = ["arn:aws:s3:::*"]

        condition {
          string_equals {
            key   = "aws:ResourceTag/team"
            value = "shop"
          }

          string_like {
            key   = "aws:ResourceTag/tier"
            value = "prod*"
          }

          string_not_equals {
            key   = "aws:ResourceTag/backup"
            value = "no"
          }
        }
      }
    `,
    // The table of each instance, by the instances.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        for_each = toset(["eu", "us"])
        name     = "orders-\${each.key}"
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
        resources    = [for table in aws_dynamodb_table.orders : table.arn]
      }
    `,
  ],
  skips: [
    yaml`Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: main, BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: main, BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`,
    hcl`
      resource "aws_s3_bucket" "logs" {
        acl = "log-delivery-write"
      }
    `,
  ],
  fails: [
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: dc2.large, AutomatedSnapshotRetentionPeriod: «0» } } }`,
    // AWS Backup does not know MemoryDB: what a plan selects is nothing of it.
    yaml`
      Resources:
        «Orders»: { Type: AWS::MemoryDB::Cluster }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Everything: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["*"] } } }
    `,
    // A cache that holds data which is nowhere else.
    {
      stated: { stores: ["aws_elasticache_cluster.sessions"] },
      given: hcl`
        «resource "aws_elasticache_cluster" "sessions"» {
          cluster_id = "sessions"
          engine     = "redis"
        }
      `,
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «0» } } }`,
      says: "RDS instance `Db` is not backed up",
    },
    yaml`Resources: { «Table»: { Type: AWS::DynamoDB::Table } }`,
    yaml`Resources: { Bucket: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: «Suspended» } } } }`,
    // A bare reference selects nothing, and neither does a plan that AWS rejects.
    yaml`
      Resources:
        «Table»: { Type: AWS::DynamoDB::Table }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!Ref Table] } }
    `,
    yaml`
      Resources:
        «Table»: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { MoveToColdStorageAfterDays: 7, DeleteAfterDays: 30 } }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    // A plan works in its own region.
    {
      region: "eu-west-1",
      given: yaml`Resources: { «Table»: { Type: AWS::DynamoDB::Table } }`,
      beside: [
        {
          region: "us-east-1",
          given: yaml`
            Resources:
              Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
              Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["*"] } } }
          `,
        },
      ],
    },
    // The ARN is one of a cluster, and this is an instance.
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «0» } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!Sub "arn:aws:rds:*:*:cluster:\${Db}"] } }
    `,
    // A list of tags has one operator; AWS rejects the selection.
    yaml`
      Resources:
        «Table»: { Type: AWS::DynamoDB::Table, Properties: { Tags: [{ Key: backup, Value: daily }] } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupPlanId: !Ref Plan
            BackupSelection: { ListOfTags: [{ ConditionType: STRINGLIKE, ConditionKey: backup, ConditionValue: "d*" }] }
    `,
    yaml`
      Resources:
        «Table»:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas:
              - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
              - { Region: eu-central-1 }
    `,
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` is not backed up",
    },
    // An id selects nothing, and neither does a plan that AWS rejects, one of another region, or a selection that leaves it out.
    hcl`
      «resource "aws_dynamodb_table" "orders"» {
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
        resources    = [aws_dynamodb_table.orders.id]
      }
    `,
    hcl`
      «resource "aws_dynamodb_table" "orders"» {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_backup_plan" "plan" {
        name = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"

          lifecycle {
            delete_after       = 30
            cold_storage_after = 7
          }
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
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }

      «resource "aws_dynamodb_table" "orders"» {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_backup_plan" "plan" {
        provider = aws.away
        name     = "plan"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"
        }
      }

      resource "aws_backup_selection" "selection" {
        provider     = aws.away
        name         = "selection"
        plan_id      = aws_backup_plan.plan.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = ["*"]
      }
    `,
    hcl`
      «resource "aws_dynamodb_table" "orders"» {
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
        resources    = ["*"]
        not_resources = [aws_dynamodb_table.orders.arn]
      }
    `,
  ],
  unknown: [
    // The stack's name is not known, and may not be the beginning of this database's.
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: orders-db, BackupRetentionPeriod: 0 } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupPlanId: !Ref Plan
              BackupSelection: { Resources: [«!Sub "arn:\${AWS::Partition}:rds:\${AWS::Region}:\${AWS::AccountId}:db:\${AWS::StackName}-db"»] }
      `,
      because: "and whether that means `Db` is not known",
    },
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «!Ref Days» } } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: yaml`
        Parameters: { Plan: { Type: String } }
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      because: "parameter `Plan` has no default",
    },
    // A name that CloudFormation makes up may begin as the pattern does.
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [«"arn:aws:dynamodb:*:*:table/shop-*"»] } }
      `,
      because: "and whether that means `Table` is not known",
    },
    // What a nested stack hands out may be anything's ARN.
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: "https://example.com/tables.yaml" } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [«!GetAtt Nested.Outputs.Arn»] } }
      `,
      because: "its template `tables.yaml` is not among these files",
    },
    // A tag that is named the wrong way is no credit; one that names neither resources nor tags AWS may refuse.
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table, Properties: { Tags: [{ Key: backup, Value: daily }] } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupPlanId: !Ref Plan
              BackupSelection: { ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: «aws:ResourceTag/backup», ConditionValue: daily }] }
      `,
      because: "a list of tags names a tag without `aws:ResourceTag/` before it",
    },
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table, Properties: { Tags: [{ Key: backup, Value: daily }] } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupPlanId: !Ref Plan
              BackupSelection: { Resources: ["*"], Conditions: { StringEquals: [{ ConditionKey: «backup», ConditionValue: daily }] } }
      `,
      because: "conditions name a tag with `aws:ResourceTag/` before it",
    },
    {
      given: yaml`
        Resources:
          «Table»: { Type: AWS::DynamoDB::Table, Properties: { Tags: [{ Key: backup, Value: daily }] } }
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupPlanId: !Ref Plan
              BackupSelection: { Conditions: { StringEquals: [{ ConditionKey: aws:ResourceTag/backup, ConditionValue: daily }] } }
      `,
      because: "names neither resources nor a list of tags",
    },
    // A policy of the organization may plan for it.
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Policy: { Type: AWS::Organizations::Policy, Properties: { Type: BACKUP_POLICY } }
      `,
      because: "what the policy `Policy` backs up is not read",
    },
    // A restored database inherits its retention, which may be none.
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBSnapshotIdentifier: before-the-move } } }`,
      because: "Db.DBSnapshotIdentifier",
    },
    // What is written for the whole table, where AWS does not know it, is another rule's finding.
    {
      given: yaml`
        Resources:
          Table:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
              Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
      `,
      because: "which AWS does not know",
    },
    {
      given: hcl`
        variable "plan" { type = string }

        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = var.plan
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [aws_dynamodb_table.orders.arn]
        }
      `,
      because: "`var.plan` has no default",
    },
    {
      given: hcl`
        variable "backed_up" { type = list(string) }

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
          resources    = var.backed_up
        }
      `,
      because: "`var.backed_up` has no default",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./kept.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Data: { Type: AWS::EC2::Volume, DeletionPolicy: Snapshot, UpdateReplacePolicy: Snapshot }
    `,
    // Snapshots that a policy has made are left.
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
              Schedules: [{ CreateRule: { Interval: 12, IntervalUnit: HOURS } }]
    `,
    yaml`
      Resources:
        Files: { Type: AWS::EFS::FileSystem, Properties: { BackupPolicy: { Status: ENABLED } } }
    `,
    hcl`
      resource "aws_fsx_windows_file_system" "files" {
        throughput_capacity = 32
      }
    `,
    // A warehouse, a durable cache and a search engine, each by a way of its own.
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, DeletionPolicy: Snapshot, UpdateReplacePolicy: Snapshot } }`,
    yaml`Resources: { Reports: { Type: AWS::RedshiftServerless::Namespace, Properties: { FinalSnapshotName: last } } }`,
    yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { FinalSnapshotName: last } } }`,
    yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, DeletionPolicy: Retain, UpdateReplacePolicy: Retain } }`,
    {
      given: yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, DeletionPolicy: Snapshot, UpdateReplacePolicy: Snapshot } }`,
      stated: { stores: ["Sessions"] },
    },
    // The provider takes a last snapshot, or refuses for want of its name.
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier = "warehouse"
        node_type          = "ra3.large"
      }
    `,
    hcl`
      resource "aws_memorydb_cluster" "orders" {
        node_type           = "db.r7g.large"
        acl_name            = "open-access"
        final_snapshot_name = "last"
      }
    `,
    // Each layer by itself.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: true } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: Snapshot } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeleteAutomatedBackups: false } } }`,
    // The default deletion policy of a database is a snapshot.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, UpdateReplacePolicy: Snapshot } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, UpdateReplacePolicy: Retain } }`,
    yaml`Resources: { Table: { Type: AWS::DynamoDB::Table, DeletionPolicy: Retain, UpdateReplacePolicy: Retain } }`,
    yaml`Resources: { Table: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } } } }`,
    yaml`
      Resources:
        Table:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1, DeletionProtectionEnabled: true }] }
    `,
    // What is deleted of a global table are the other replicas: this one has all the data. The rest is `dynamodb-deletion-protection`'s.
    yaml`
      Resources:
        Table:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1 }] }
    `,
    // A last backup of one replica holds the data of all.
    yaml`
      Resources:
        Table:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas: [{ Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }, { Region: eu-central-1 }]
    `,
    // S3 deletes no bucket that holds objects.
    yaml`Resources: { Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Delete } }`,
    // Recovery points outlive what they were made of.
    yaml`
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    // Each layer by itself. The provider takes a last snapshot, or refuses for want of its name.
    hcl`
      resource "aws_db_instance" "db" {
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot = true
        deletion_protection = true
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot      = true
        backup_retention_period  = 7
        delete_automated_backups = false
      }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot = true

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine              = "aurora-mysql"
        skip_final_snapshot = true

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"

        final_snapshot_identifier = "last"
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        point_in_time_recovery {
          enabled = true
        }
      }
    `,
    // One replica that cannot be deleted has all the data.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        replica {
          region_name                 = "eu-central-1"
          deletion_protection_enabled = true
        }
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_backup_plan" "daily" {
        name = "daily"

        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "orders" {
        name         = "orders"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_dynamodb_table.orders.arn]
      }
    `,
  ],
  skips: [
    // A cache can be filled again.
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup } }`,
    yaml`Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: main } } }`,
    yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`,
    // Their data has its original elsewhere.
    yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: main } } }`,
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: main } } }`,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
    hcl`
      resource "aws_db_instance" "replica" {
        replicate_source_db = "main"
        skip_final_snapshot = true
      }
    `,
  ],
  fails: [
    yaml`
      Resources:
        «Data»: { Type: AWS::EC2::Volume }
    `,
    yaml`
      Resources:
        «Files»: { Type: AWS::EFS::FileSystem }
    `,
    hcl`
      resource "aws_fsx_windows_file_system" "files" {
        skip_final_backup = «true»
      }
    `,
    hcl`
      «resource "aws_fsx_lustre_file_system" "files"» {
        deployment_type = "PERSISTENT_2"
      }
    `,
    yaml`Resources: { «Warehouse»: { Type: AWS::Redshift::Cluster } }`,
    // Recovery points go with the namespace.
    yaml`Resources: { «Reports»: { Type: AWS::RedshiftServerless::Namespace, Properties: { NamespaceName: reports } } }`,
    // So do automated snapshots with the cluster.
    yaml`Resources: { «Orders»: { Type: AWS::MemoryDB::Cluster, Properties: { SnapshotRetentionLimit: 7 } } }`,
    yaml`Resources: { «Search»: { Type: AWS::Elasticsearch::Domain } }`,
    { given: yaml`Resources: { «Sessions»: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: redis } } }`, stated: { stores: ["Sessions"] } },
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier  = "warehouse"
        node_type           = "ra3.large"
        skip_final_snapshot = «true»
      }
    `,
    hcl`
      «resource "aws_opensearch_domain" "search"» {
        domain_name = "search"
      }
    `,
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`,
      says: "RDS instance `Db` can be deleted or replaced by mistake, and nothing of it is kept",
    },
    // The snapshot of the default policy is taken on deletion, not on replacement.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, UpdateReplacePolicy: «Delete» } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: «false», DeleteAutomatedBackups: true } } }`,
    // Backups that were never made cannot be kept.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeleteAutomatedBackups: false, BackupRetentionPeriod: «0» } } }`,
    yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster } }`,
    // A Multi-AZ DB cluster cannot be restored from the automated backups that it leaves.
    yaml`
      Resources:
        «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { DBClusterInstanceClass: db.m6gd.large, DeleteAutomatedBackups: false } }
    `,
    yaml`Resources: { «Table»: { Type: AWS::DynamoDB::Table } }`,
    yaml`
      Resources:
        «Table»: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] } }
    `,
    // A primary that is restored from a snapshot is no secondary.
    yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { SnapshotIdentifier: s, GlobalClusterIdentifier: main } } }`,
    // What the CDK's automatic deletion empties.
    {
      given: yaml`
        Resources:
          «Bucket»: { Type: AWS::S3::Bucket }
          AutoDelete: { Type: "Custom::S3AutoDeleteObjects", Properties: { BucketName: !Ref Bucket } }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          skip_final_snapshot = «true»
        }
      `,
      says: "RDS instance `aws_db_instance.db` can be deleted or replaced by mistake, and nothing of it is kept",
    },
    // Nothing is left of backups that are off by default.
    hcl`
      resource "aws_db_instance" "db" {
        skip_final_snapshot      = «true»
        delete_automated_backups = false
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"

        skip_final_snapshot = «true»
      }
    `,
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` can be deleted or replaced by mistake, and nothing of it is kept",
    },
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        lifecycle {
          prevent_destroy = «false»
        }

        replica {
          region_name = "eu-central-1"
        }
      }
    `,
    {
      given: yaml`
        Resources:
          «Files»:
            Type: AWS::EFS::FileSystem
            Properties:
              Encrypted: true # holds invoices
      `,
      becomes: `
        Resources:
          Files:
            Type: AWS::EFS::FileSystem
            DeletionPolicy: Retain
            UpdateReplacePolicy: Retain
            Properties:
              Encrypted: true # holds invoices
      `,
    },
    {
      given: yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            DeletionPolicy: «Delete»
            Properties:
              Engine: postgres # orders and customers
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            DeletionPolicy: Delete
            Properties:
              Engine: postgres # orders and customers
              DeletionProtection: true
      `,
    },
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders" # and invoices
          hash_key = "id"
        }
      `,
      becomes: `
        resource "aws_dynamodb_table" "orders" {
          name                        = "orders" # and invoices
          hash_key                    = "id"
          deletion_protection_enabled = true
        }
      `,
    },
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          engine              = "postgres"
          skip_final_snapshot = «true» # nobody has named one
        }
      `,
      becomes: `
        resource "aws_db_instance" "db" {
          engine              = "postgres"
          skip_final_snapshot = true # nobody has named one
          deletion_protection = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { ThroughputCapacity: 32 } } }
      `,
      because: "whether CloudFormation has FSx take a last backup is not documented",
    },
    {
      given: yaml`
        Parameters: { Protected: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: «!Ref Protected» } } }
      `,
      because: "parameter `Protected` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: !If [IsProd, true, false] } } }
      `,
      because: "can be deleted or replaced by mistake, and nothing of it is kept when `Env` is not prod",
    },
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::GlobalTable, Properties: { DeletionProtectionEnabled: true, Replicas: [{ Region: eu-west-1 }] } }
      `,
      because: "which AWS does not know",
    },
    {
      given: hcl`
        variable "is_protected" {
          type = bool
        }

        resource "aws_db_instance" "db" {
          skip_final_snapshot = true
          deletion_protection = var.is_protected
        }
      `,
      because: "can be deleted or replaced by mistake, and nothing of it is kept when",
    },
    {
      given: hcl`
        variable "environment" {
          type = string
        }

        resource "aws_db_instance" "db" {
          skip_final_snapshot = var.environment == "dev"
        }
      `,
      because: "can be deleted or replaced by mistake, and nothing of it is kept when",
    },
  ],
});

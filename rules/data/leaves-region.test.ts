import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./leaves-region.ts";

testRule(rule, {
  holds: [
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
                Schedules: [{ CreateRule: { Interval: 12 }, CrossRegionCopyRules: [{ Target: eu-central-1, Encrypted: true }] }]
      `,
      region: "eu-west-1",
    },
    // A replica of a file system that has backups of its own.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_efs_file_system" "files" {}

      resource "aws_efs_file_system" "copy" {
        provider = aws.recovery
        protection {
          replication_overwrite = "DISABLED"
        }
      }

      resource "aws_efs_backup_policy" "copy" {
        provider       = aws.recovery
        file_system_id = aws_efs_file_system.copy.id
        backup_policy {
          status = "ENABLED"
        }
      }

      resource "aws_efs_replication_configuration" "files" {
        source_file_system_id = aws_efs_file_system.files.id
        destination {
          file_system_id = aws_efs_file_system.copy.id
          region         = "eu-central-1"
        }
      }
    `,
    { region: "eu-west-1", given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { DestinationRegion: eu-central-1 } } }` },
    {
      region: "eu-west-1",
      given: yaml`
        Resources:
          Reports: { Type: AWS::RedshiftServerless::Namespace, Properties: { SnapshotCopyConfigurations: [{ DestinationRegion: eu-central-1 }] } }
      `,
    },
    // The other member of a multi-Region cluster has snapshots of its own.
    {
      region: "eu-west-1",
      given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: virxk-orders } } }`,
      beside: [
        {
          region: "eu-central-1",
          given: yaml`Resources: { Orders: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: virxk-orders, SnapshotRetentionLimit: 7 } } }`,
        },
      ],
    },
    // A cluster that follows the binary log has automated backups of its own.
    {
      region: "eu-west-1",
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DBClusterIdentifier: app } } }`,
      beside: [
        {
          region: "eu-central-1",
          given: yaml`
            Resources:
              Follower:
                Type: AWS::RDS::DBCluster
                Properties: { Engine: aurora-mysql, ReplicationSourceIdentifier: "arn:aws:rds:eu-west-1:123456789012:cluster:app" }
          `,
        },
      ],
    },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AutomaticBackupReplicationRegion: eu-west-1 } } }`,
    {
      region: "eu-central-1",
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: arn:aws:backup:eu-west-1:111122223333:backup-vault:dr }] }]
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
    },
    // Of two regions one is another than the table's own.
    yaml`
      Resources:
        Table:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas:
              - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
              - { Region: eu-central-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
    `,
    {
      region: "eu-central-1",
      given: yaml`
        Resources:
          Table:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
                - { Region: eu-central-1 }
      `,
    },
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_db_instance" "db" {
        backup_retention_period = 7
      }

      resource "aws_db_instance_automated_backups_replication" "db" {
        provider               = aws.recovery
        source_db_instance_arn = aws_db_instance.db.arn
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        replica {
          region_name            = "eu-central-1"
          point_in_time_recovery = true
        }
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_dynamodb_table_replica" "recovery" {
        provider               = aws.recovery
        global_table_arn       = aws_dynamodb_table.orders.arn
        point_in_time_recovery = true
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_rds_global_cluster" "app" {
        global_cluster_identifier    = "app"
        source_db_cluster_identifier = aws_rds_cluster.main.arn
      }

      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_rds_cluster" "secondary" {
        provider                  = aws.recovery
        engine                    = "aurora-mysql"
        global_cluster_identifier = aws_rds_global_cluster.app.id
      }
    `,
  ],
  skips: [
    yaml`Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: main } } }`,
    yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: main } } }`,
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: main } } }`,
    yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`,
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
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Data»: { Type: AWS::EC2::Volume, Properties: { Tags: [{ Key: Backup, Value: "yes" }] } }
          Policy:
            Type: AWS::DLM::LifecyclePolicy
            Properties:
              State: ENABLED
              PolicyDetails:
                ResourceTypes: [VOLUME]
                TargetTags: [{ Key: Backup, Value: "yes" }]
                Schedules: [{ CreateRule: { Interval: 12 } }]
      `,
      region: "eu-west-1",
    },
    {
      given: yaml`
        Resources:
          «Files»: { Type: AWS::EFS::FileSystem, Properties: { BackupPolicy: { Status: ENABLED } } }
      `,
      region: "eu-west-1",
    },
    {
      given: yaml`Resources: { «Warehouse»: { Type: AWS::Redshift::Cluster } }`,
      says: "Redshift cluster `Warehouse` has no copy in another region from which it could be restored",
    },
    // The live copy keeps no history of its own.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      resource "aws_memorydb_multi_region_cluster" "everywhere" {
        multi_region_cluster_name_suffix = "orders"
        node_type                        = "db.r7g.xlarge"
      }

      «resource "aws_memorydb_cluster" "orders"» {
        node_type                 = "db.r7g.xlarge"
        acl_name                  = "open-access"
        snapshot_retention_limit  = 7
        multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
      }

      resource "aws_memorydb_cluster" "recovery" {
        region                    = "eu-central-1"
        node_type                 = "db.r7g.xlarge"
        acl_name                  = "open-access"
        multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
      }
    `,
    {
      stated: { stores: ["aws_elasticache_replication_group.sessions"] },
      given: hcl`
        «resource "aws_elasticache_replication_group" "sessions"» {
          replication_group_id = "sessions"
          description          = "sessions"
        }
      `,
    },
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`,
      says: "RDS instance `Db` has no copy in another region from which it could be restored",
    },
    {
      region: "eu-west-1",
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AutomaticBackupReplicationRegion: «eu-west-1» } } }`,
    },
    yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { StorageEncrypted: true } } }`,
    // What is encrypted needs a key of the other region.
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { StorageEncrypted: true, AutomaticBackupReplicationRegion: «eu-west-1» } }
    `,
    // A live replica keeps no backups.
    yaml`
      Resources:
        «Db»: { Type: AWS::RDS::DBInstance }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db } }
    `,
    // AWS Backup takes versioned buckets only, whatever a plan says.
    {
      region: "eu-central-1",
      given: yaml`
        Resources:
          «Data»: { Type: AWS::S3::Bucket }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: arn:aws:backup:eu-west-1:111122223333:backup-vault:dr }] }]
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Data.Arn] } }
      `,
    },
    // A vault of the same template stands in the same region. The finding stands at the store.
    yaml`
      Resources:
        «Table»: { Type: AWS::DynamoDB::Table }
        Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: second } }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: !GetAtt Vault.BackupVaultArn }] }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
    `,
    // A replica without point-in-time recovery replays the mistake.
    yaml`
      Resources:
        «Table»: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] } }
    `,
    yaml`
      Resources:
        Bucket:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration:
              Role: arn:aws:iam::111122223333:role/replication
              Rules: [{ Status: Enabled, Prefix: "", Destination: { Bucket: «!GetAtt Copy.Arn» } }]
        Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }
    `,
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
        }
      `,
      says: "RDS instance `aws_db_instance.db` has no copy in another region from which it could be restored",
    },
    // Nothing of what is not backed up can be copied, and that is the provider's default.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_db_instance" "db" {
      }

      «resource "aws_db_instance_automated_backups_replication" "db"» {
        provider               = aws.recovery
        source_db_instance_arn = aws_db_instance.db.arn
      }
    `,
    // A replica without point-in-time recovery replays the mistake.
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        replica {
          region_name            = "eu-central-1"
          point_in_time_recovery = «false»
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Files: { Type: AWS::EFS::FileSystem, Properties: { ReplicationConfiguration: { Destinations: [{ Region: eu-central-1 }] } } }
      `,
      region: "eu-west-1",
      because: "whether the file system that AWS makes for a replication has backups is documented in two ways",
    },
    {
      given: yaml`
        Resources:
          Volume: { Type: AWS::FSx::Volume, Properties: { Name: v, VolumeType: ONTAP, OntapConfiguration: { StorageVirtualMachineId: s } } }
      `,
      because: "whether backups of ONTAP volumes can be copied to another region is documented in two ways",
    },
    {
      given: yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain } }`,
      because: "no setting of a domain brings a copy to another region",
    },
    // What AWS Backup does with backups of Redshift is not documented.
    {
      region: "eu-central-1",
      given: yaml`
        Resources:
          Warehouse: { Type: AWS::Redshift::Cluster, Properties: { ClusterIdentifier: warehouse } }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: arn:aws:backup:eu-west-1:111122223333:backup-vault:dr }] }]
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: ["arn:aws:redshift:*:*:cluster:*"] } }
      `,
      because: "AWS Backup does not document that it copies backups of Redshift to another region",
    },
    {
      given: hcl`
        resource "aws_redshiftserverless_namespace" "reports" {
          namespace_name = "reports"
        }
      `,
      because: "copies of its snapshots are no argument of `aws_redshiftserverless_namespace`",
    },
    // A secondary in the same template stands in the same region, where AWS refuses it: that is told once, at the secondary.
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-oracle-ee } } }`,
      because: "AWS copies neither the snapshots nor the automated backups of RDS Custom to another region",
    },
    {
      given: yaml`
        Resources:
          «Primary»: { Type: AWS::RDS::DBCluster, Properties: { MasterUsername: admin } }
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global } }
      `,
      because: "its secondary stands beside it, where AWS refuses it",
    },
    // The settings of the table that it joins are in another account.
    {
      given: yaml`
        Resources:
          Table:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { GlobalTableSourceArn: "arn:aws:dynamodb:eu-west-1:123456789012:table/orders", Replicas: [{ Region: eu-central-1 }] }
      `,
      because: "Table.GlobalTableSourceArn leads to something that cannot be read",
    },
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: mysql, DBClusterInstanceClass: db.m6gd.large } } }`,
      because: "AWS copies neither the snapshots nor the automated backups of a Multi-AZ DB cluster",
    },
    // A replication that S3 refuses is another rule's finding.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: arn:aws:iam::111122223333:role/replication
                Rules: [{ Status: Enabled, Priority: 1, Destination: { Bucket: «arn:aws:s3:::copy-in-ireland» } }]
      `,
      because: "Rules[0].Filter is not set",
    },
    // The ARN of a bucket does not say its region.
    {
      given: yaml`
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: arn:aws:iam::111122223333:role/replication
                Rules: [{ Status: Enabled, Prefix: "", Destination: { Bucket: arn:aws:s3:::copy-in-ireland } }]
      `,
      because: "Destination.Bucket",
    },
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: arn:aws:backup:eu-west-1:111122223333:backup-vault:dr }] }]
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Table.Arn] } }
      `,
      because: "the region is not stated",
    },
    {
      given: yaml`
        Parameters: { Region: { Type: String } }
        Resources:
          Table:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: !Ref Region, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }] }
      `,
      because: "parameter `Region` has no default",
    },
    {
      given: hcl`
        variable "recovery_region" {
          type = string
        }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = var.recovery_region
        }

        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_dynamodb_table_replica" "recovery" {
          provider               = aws.recovery
          global_table_arn       = var.table_arn
          point_in_time_recovery = true
        }

        variable "table_arn" {
          type = string
        }
      `,
      because: "`var.table_arn` has no default",
    },
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_dynamodb_global_table" "orders" {
          name = aws_dynamodb_table.orders.name

          replica {
            region_name = "eu-central-1"
          }
        }
      `,
      because: "whether a replica has point-in-time recovery is not said where it is made",
    },
  ],
});

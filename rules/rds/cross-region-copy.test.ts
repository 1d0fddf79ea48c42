import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-region-copy.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AutomaticBackupReplicationRegion: eu-central-1 } } }`,
    yaml`
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties: { StorageEncrypted: true, AutomaticBackupReplicationRegion: eu-central-1, AutomaticBackupReplicationKmsKeyId: !Ref Key }
    `,
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - RuleName: a
                    TargetBackupVault: v
                    CopyActions: [{ DestinationBackupVaultArn: !Sub "arn:\${AWS::Partition}:backup:eu-central-1:\${AWS::AccountId}:backup-vault:dr" }]
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: ["*"] } }
      `,
      region: "eu-west-1",
    },
    // The replication stands in the region that it copies to.
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
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_db_instance" "db" {
        backup_retention_period = 7
        storage_encrypted       = true
      }

      resource "aws_kms_key" "recovery" {
        provider = aws.recovery
      }

      resource "aws_db_instance_automated_backups_replication" "db" {
        provider               = aws.recovery
        source_db_instance_arn = aws_db_instance.db.arn
        kms_key_id             = aws_kms_key.recovery.arn
      }
    `,
    // By a region of its own, and the name of the database.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      resource "aws_db_instance" "db" {
        identifier              = "orders"
        backup_retention_period = 7
      }

      resource "aws_db_instance_automated_backups_replication" "db" {
        region                 = "eu-central-1"
        source_db_instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:orders"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`, says: "RDS instance `Db` has no backup outside its region" },
    yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { StorageEncrypted: true } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AutomaticBackupReplicationRegion: «!Ref AWS::Region» } } }`,
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { StorageEncrypted: true, AutomaticBackupReplicationRegion: «eu-central-1» } }
      `,
      says: "RDS instance `Db` asks for a copy of its backups that RDS does not make: it needs another region, backups, and a key there for encrypted ones",
    },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «0», AutomaticBackupReplicationRegion: eu-central-1 } } }`,
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db } }
        Other: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: other } }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule: [{ RuleName: a, TargetBackupVault: v, CopyActions: [{ DestinationBackupVaultArn: «!GetAtt Other.BackupVaultArn» }] }]
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: ["*"] } }
    `,
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          backup_retention_period = 7
        }
      `,
      says: "RDS instance `aws_db_instance.db` has no backup outside its region",
    },
    // Nothing of what was never backed up can be copied.
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        resource "aws_db_instance" "db" {
          backup_retention_period = «0»
        }

        resource "aws_db_instance_automated_backups_replication" "db" {
          provider               = aws.recovery
          source_db_instance_arn = aws_db_instance.db.arn
        }
      `,
      says: "RDS instance `aws_db_instance.db` asks for a copy of its backups that RDS does not make: it needs another region, backups, and a key there for encrypted ones",
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
        storage_encrypted       = true
      }

      «resource "aws_db_instance_automated_backups_replication" "db"» {
        provider               = aws.recovery
        source_db_instance_arn = aws_db_instance.db.arn
      }
    `,
    // In the region of the database.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      resource "aws_db_instance" "db" {
        backup_retention_period = 7
      }

      «resource "aws_db_instance_automated_backups_replication" "db"» {
        source_db_instance_arn = aws_db_instance.db.arn
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Key: { Type: String } }
        Conditions: { Encrypt: !Equals [!Ref Key, ""] }
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties: { StorageEncrypted: !If [Encrypt, true, false], AutomaticBackupReplicationRegion: eu-central-1 }
      `,
      because: "a key there for encrypted ones when `Key` is empty",
    },
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-sqlserver-ee } } }`, because: "Db.Engine is `custom-sqlserver-ee`" },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        variable "source" {
          type = string
        }

        resource "aws_db_instance" "db" {
          backup_retention_period = 7
        }

        resource "aws_db_instance_automated_backups_replication" "db" {
          provider               = aws.recovery
          source_db_instance_arn = var.source
        }
      `,
      because: "may belong to `aws_db_instance.db`: its target is not known",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        variable "is_prod" {
          type = bool
        }

        resource "aws_db_instance" "db" {
          backup_retention_period = 7
        }

        resource "aws_db_instance_automated_backups_replication" "db" {
          count                  = var.is_prod ? 1 : 0
          provider               = aws.recovery
          source_db_instance_arn = aws_db_instance.db.arn
        }
      `,
      because: "has no backup outside its region when",
    },
  ],
});

import { testRule, yaml } from "../../src/testing.ts";
import rule from "./kept.ts";

testRule(rule, {
  holds: [
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
  ],
  skips: [
    yaml`Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: main } } }`,
    yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`,
    // Their data has its original elsewhere.
    yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: main } } }`,
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: main } } }`,
  ],
  fails: [
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
    yaml`
      Resources:
        «Bucket»: { Type: AWS::S3::Bucket }
        AutoDelete: { Type: "Custom::S3AutoDeleteObjects", Properties: { BucketName: !Ref Bucket } }
    `,
  ],
  unknown: [
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
  ],
});

import { testRule, yaml } from "../../src/testing.ts";
import rule from "./covers-data.ts";

testRule(rule, {
  holds: [
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
  ],
  skips: [
    yaml`Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: main, BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: main, BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`,
  ],
  fails: [
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
    yaml`
      Resources:
        «Table»:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas:
              - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
              - { Region: eu-central-1 }
    `,
  ],
  unknown: [
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
    // A policy of the organization may plan for it.
    {
      given: yaml`
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Policy: { Type: AWS::Organizations::Policy, Properties: { Type: BACKUP_POLICY } }
      `,
      because: "Policy.Type is `BACKUP_POLICY`",
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
  ],
});

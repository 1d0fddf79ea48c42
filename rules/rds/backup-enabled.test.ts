import { testRule, yaml } from "../../src/testing.ts";
import rule from "./backup-enabled.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: "7" } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBSnapshotIdentifier: snapshot, BackupRetentionPeriod: 7 } } }`,
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 0 } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: [!GetAtt Db.DBInstanceArn] } }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } }
        Second: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Replica } }
    `,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, BackupRetentionPeriod: 0 } } }`,
  ],
  fails: [
    // A replica needs backups only where it has replicas of its own.
    {
      given: yaml`
        Resources:
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, BackupRetentionPeriod: «0» } }
          Second: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Replica } }
      `,
      says: "RDS instance `Replica` has its automated backups turned off, without which RDS makes no replica of it",
    },
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, UseLatestRestorableTime: true, BackupRetentionPeriod: «0» } }
    `,
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «0» } } }`,
      says: "RDS instance `Db` has its automated backups turned off, and no backup plan selects it",
    },
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «0» } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily, TargetBackupVault: v }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: [!Ref Db] } }
    `,
  ],
  unknown: [
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBSnapshotIdentifier: «snapshot» } } }`,
      because: "holds: Db.DBSnapshotIdentifier is `snapshot`, from where it takes over how long backups are kept",
    },
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !Ref Days } } }
      `,
      because: "parameter `Days` has no default",
    },
  ],
});

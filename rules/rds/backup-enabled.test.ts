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
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, BackupRetentionPeriod: 0 } } }`,
  ],
  fails: [
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
      because: "Db.DBSnapshotIdentifier is `snapshot`",
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

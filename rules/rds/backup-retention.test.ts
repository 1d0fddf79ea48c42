import { testRule, yaml } from "../../src/testing.ts";
import rule from "./backup-retention.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 7 } } }`,
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: a, TargetBackupVault: v, Lifecycle: { DeleteAfterDays: 90 } }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: [!GetAtt Db.DBInstanceArn] } }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «6» } } }`,
      says: "RDS instance `Db` keeps its backups for less than 7 days",
    },
    yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`,
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «36» } } }`,
      says: "RDS instance `Db` asks for its backups to be kept longer than the 35 days that RDS takes",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: «7» } } }`,
      objectives: { retention: 30 },
      says: "RDS instance `Db` keeps its backups for less than 30 days",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !If [IsProd, 30, 1] } } }
      `,
      because: "keeps its backups for less than 7 days when `Env` is not prod",
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

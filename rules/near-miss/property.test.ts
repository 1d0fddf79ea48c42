import { testRule, yaml } from "../../src/testing.ts";
import rule from "./property.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, PreferredBackupWindow: "03:00-04:00" } } }`,
    // A name that means no protection is not ours to judge.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { NoSuchProperty: true } } }`,
    yaml`
      Parameters: { Env: { Type: String, Default: dev } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupWindow: !If [IsProd, "03:00-04:00", !Ref AWS::NoValue] } } }
    `,
  ],
  skips: [yaml`Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { BackupWindow: "03:00-04:00" } } }`],
  fails: [
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupWindow: «"03:00-04:00"» } } }`,
      says: "RDS instance `Db` has `BackupWindow`, which AWS does not know: it is called `PreferredBackupWindow`",
    },
    // Each on its own line.
    yaml`
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties:
            PrimaryDBInstanceIdentifier: «!Ref Db»
            BackupWindow: «"03:00-04:00"»
            MaintenanceWindow: «"sun:04:00-sun:05:00"»
            MultiAZ: true
    `,
    {
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Region: «us-west-2» } } }`,
      says: "RDS cluster `Cluster` has `Region`, which AWS does not know: a cluster is created in the region of its stack; a secondary in another region is a stack of its own there",
    },
    {
      given: yaml`
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ Schedule: «cron(0 5 ? * * *)» }] } } }
      `,
      says: "Backup plan `Plan` has `BackupPlan.BackupPlanRule[0].Schedule`, which AWS does not know: it is called `ScheduleExpression`",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupWindow: !If [IsProd, "03:00-04:00", !Ref AWS::NoValue] } } }
      `,
      because: "when `Env` is prod",
    },
  ],
});

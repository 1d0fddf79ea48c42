import { testRule, yaml } from "../../src/testing.ts";
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
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
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
  ],
});

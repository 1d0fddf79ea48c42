import { testRule, yaml } from "../../src/testing.ts";
import rule from "./member-settings-ignored.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, MultiAZ: false, DeletionProtection: false } } }`,
  ],
  skips: [yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, BackupRetentionPeriod: 7 } } }`],
  fails: [
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, MultiAZ: «true» } } }`,
      says: "RDS instance `Db` asks for a standby, which a member of a cluster cannot have",
    },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, BackupRetentionPeriod: «7», DeletionProtection: «true» } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: aurora-mysql, BackupRetentionPeriod: «30» } } }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Standby: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, MultiAZ: !Ref Standby } } }
      `,
      because: "parameter `Standby` has no default",
    },
  ],
});

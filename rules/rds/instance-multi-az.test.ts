import { testRule, yaml } from "../../src/testing.ts";
import rule from "./instance-multi-az.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true } } }`,
    yaml`
      Parameters: { Env: { Type: String } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Condition: IsProd
          Properties: { MultiAZ: !If [IsProd, true, false] }
    `,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-oracle-ee, MultiAZ: true } } }`,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: aurora-mysql } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: primary } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBClusterIdentifier: primary } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, AvailabilityZone: eu-west-1a } } }`,
  ],
  fails: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: «false» } } }`,
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`, says: "RDS instance `Db` has no standby in a second Availability Zone" },
    yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-sqlserver-ee } } }`,
    yaml`
      Parameters: { Source: { Type: String, Default: "" }, Engine: { Type: String } }
      Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: !Ref Engine, SourceDBInstanceIdentifier: !Ref Source } } }
    `,
    yaml`
      Parameters: { Env: { Type: String, Default: dev } }
      Mappings: { Size: { dev: { MultiAZ: false }, prod: { MultiAZ: true } } }
      Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: «!FindInMap [Size, !Ref Env, MultiAZ]» } } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Spare: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: «!Ref Spare» } } }
      `,
      because: "parameter `Spare` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !If [IsProd, true, false] } } }
      `,
      because: "has no standby in a second Availability Zone when `Env` is not prod",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false, PrimaryDBInstanceIdentifier: primary } } }`,
      because: "`PrimaryDBInstanceIdentifier` is written in its place, which AWS does not know",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: sqlserver-se, DBSnapshotIdentifier: s } } }`,
      because: "Db.Engine is `sqlserver-se`, which may bring its standby along when it is restored",
    },
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: sqlserver-ex } } }`, because: "Db.Engine is `sqlserver-ex`, which has no Multi-AZ" },
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-oracle-ee } } }`, because: "Db.Engine is `custom-oracle-ee`, where the standby may be" },
  ],
});

import { testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: true } } }`],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, DeletionProtection: false } } }`,
  ],
  fails: [
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`, says: "RDS instance `Db` can be deleted by one call" },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DeletionProtection: «false» } } }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: !If [IsProd, true, !Ref AWS::NoValue] } } }
      `,
      because: "can be deleted by one call when `Env` is not prod",
    },
  ],
});

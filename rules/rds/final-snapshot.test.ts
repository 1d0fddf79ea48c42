import { testRule, yaml } from "../../src/testing.ts";
import rule from "./final-snapshot.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, UpdateReplacePolicy: Snapshot } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: RetainExceptOnCreate, UpdateReplacePolicy: Retain } }`,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Delete, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Snapshot, Properties: { SourceDBInstanceIdentifier: db } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-oracle-ee } } }`,
  ],
  fails: [
    // Not a policy for replacements.
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: «RetainExceptOnCreate» } }`,
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`,
      says: "RDS instance `Db` leaves no snapshot when an update replaces it",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: «Delete», UpdateReplacePolicy: Retain } }`,
      says: "RDS instance `Db` leaves no snapshot when it is deleted",
    },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: «Delete» } }`,
  ],
  unknown: [
    {
      given: yaml`
        Transform: AWS::LanguageExtensions
        Parameters: { Policy: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: !Ref Policy, UpdateReplacePolicy: Snapshot } }
      `,
      because: "parameter `Policy` has no default",
    },
  ],
});

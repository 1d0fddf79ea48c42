import { testRule, yaml } from "../../src/testing.ts";
import rule from "./replica-takes-effect.ts";

const abroad = yaml`
  Resources:
    Replica:
      Type: AWS::RDS::DBInstance
      Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app", SourceRegion: eu-west-1, KmsKeyId: !Ref Key }
`;
const encrypted = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: app, StorageEncrypted: true } } }`;

testRule(rule, {
  holds: [
    abroad,
    { given: abroad, region: "eu-central-1", beside: [{ given: encrypted, region: "eu-west-1" }] },
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db, SourceRegion: !Ref AWS::Region } }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db, SourceRegion: «us-east-1» } }
      `,
      says: "RDS instance `Replica` is to follow a source in another region that is deployed beside it",
    },
    {
      given: yaml`
        Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: «app», SourceRegion: eu-west-1 } } }
      `,
      region: "eu-central-1",
      says: "RDS instance `Replica` names its source in another region by something else than an ARN",
    },
    {
      given: yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: «app», KmsKeyId: k } } }`,
      region: "eu-central-1",
      beside: [{ given: encrypted, region: "eu-west-1" }],
    },
    {
      given: yaml`
        Resources:
          Replica:
            Type: AWS::RDS::DBInstance
            Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app", SourceRegion: «eu-west-2» }
      `,
      says: "RDS instance `Replica` names a source region that is not that of its source",
    },
    {
      given: yaml`
        Resources:
          «Replica»: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app" } }
      `,
      region: "eu-central-1",
      beside: [{ given: encrypted, region: "eu-west-1" }],
      says: "RDS instance `Replica` brings no key of its own region for a source that is encrypted",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: app, SourceRegion: eu-west-1 } } }
      `,
      because: "the region of Replica is not known",
    },
  ],
});

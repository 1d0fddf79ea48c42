import { testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-region-replica.ts";

const primary = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, DBInstanceIdentifier: app } } }`;

const replica = yaml`
  Resources:
    Replica:
      Type: AWS::RDS::DBInstance
      Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app", SourceRegion: eu-west-1 }
`;

const twin = yaml`
  Resources:
    Replica:
      Type: AWS::RDS::DBInstance
      Properties: { DBInstanceIdentifier: app, SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app" }
`;

testRule(rule, {
  holds: [
    { given: primary, region: "eu-west-1", beside: [{ given: replica, region: "eu-central-1" }] },
    { given: primary, region: "eu-west-1", beside: [{ given: twin, region: "eu-central-1" }] },
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } } }`,
      says: "RDS instance `Db` has no replica in another region",
    },
    {
      given: yaml`
        Resources:
          «Db»: { Type: AWS::RDS::DBInstance }
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db } }
      `,
      says: "RDS instance `Db` has replicas in its own region only",
    },
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, DBInstanceIdentifier: app } } }`,
      region: "eu-west-1",
      beside: [{ given: replica, region: "eu-west-1" }],
    },
  ],
  unknown: [
    { given: primary, beside: [{ given: replica }], because: "the region of Replica is not known" },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: sqlserver-se } } }`,
      because: "Db.Engine is `sqlserver-se`, of which AWS makes no replica in another region",
    },
    {
      given: yaml`
        Parameters: { Source: { Type: String } }
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Source } }
      `,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Parameters: { Source: { Type: String } }
            Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Source } } }
          `,
          region: "eu-central-1",
        },
      ],
      because: "parameter `Source` has no default",
    },
  ],
});

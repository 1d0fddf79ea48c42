import { testRule, yaml } from "../../src/testing.ts";
import rule from "./secondary-size.ts";

const home = yaml`
  Resources:
    Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
    Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
    Writer: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary, DBInstanceClass: db.r6g.2xlarge } }
    Reader: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary, DBInstanceClass: db.r6g.large } }
`;
const serverless = yaml`
  Resources:
    Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, Engine: aurora-mysql } }
    Primary:
      Type: AWS::RDS::DBCluster
      Properties: { MasterUsername: a, GlobalClusterIdentifier: !Ref Global, ServerlessV2ScalingConfiguration: { MinCapacity: 2, MaxCapacity: 16 } }
    Writer: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary, DBInstanceClass: db.serverless } }
`;

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r7g.2xlarge } }
      `,
      beside: [{ given: home }],
    },
    {
      given: yaml`
        Resources:
          Secondary:
            Type: AWS::RDS::DBCluster
            Properties: { GlobalClusterIdentifier: app, ServerlessV2ScalingConfiguration: { MinCapacity: 2, MaxCapacity: 32 } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.serverless } }
      `,
      beside: [{ given: serverless }],
    },
  ],
  skips: [
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: «db.r6g.xlarge» } }
      `,
      beside: [{ given: home }],
      says: "RDS cluster `Secondary` has no instance as large as the largest of its primary",
    },
    {
      given: yaml`
        Resources:
          Secondary:
            Type: AWS::RDS::DBCluster
            Properties: { GlobalClusterIdentifier: app, ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: «8» } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.serverless } }
      `,
      beside: [{ given: serverless }],
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.x2g.large } }
      `,
      beside: [{ given: home }],
      because: "A.DBInstanceClass is `db.x2g.large`",
    },
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r6g.large } }
      `,
      because: "`app` is not defined in these files",
    },
  ],
});

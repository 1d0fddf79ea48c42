import { testRule, yaml } from "../../src/testing.ts";
import rule from "./global-takes-effect.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
    Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
`;

testRule(rule, {
  holds: [
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
    {
      given: yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
      beside: [{ given: primary }],
    },
    yaml`
      Resources:
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
        Other: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: orders } }
        Alone: { Type: AWS::RDS::DBCluster }
    `,
    yaml`
      Parameters: { Home: { Type: String } }
      Conditions: { IsHome: !Equals [!Ref AWS::Region, !Ref Home], IsAway: !Not [!Condition IsHome] }
      Resources:
        Primary: { Type: AWS::RDS::DBCluster, Condition: IsHome }
        Global: { Type: AWS::RDS::GlobalCluster, Condition: IsHome, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
        Secondary: { Type: AWS::RDS::DBCluster, Condition: IsAway, Properties: { GlobalClusterIdentifier: app } }
    `,
  ],
  skips: [
    primary,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: "" } } }`,
    yaml`
      Resources:
        Global: { Type: AWS::RDS::GlobalCluster }
        Primary: { Type: AWS::RDS::DBCluster, Properties: { MasterUsername: a, GlobalClusterIdentifier: !Ref Global } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Primary: { Type: AWS::RDS::DBCluster }
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: «!Ref Global» } }
      `,
      says: "RDS cluster `Secondary` is deployed to the region of another cluster of its global database, which AWS rejects",
    },
    yaml`
      Resources:
        Primary: { Type: AWS::RDS::DBCluster }
        Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !GetAtt Primary.DBClusterArn } }
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: «app» } }
    `,
    yaml`
      Resources:
        Global: { Type: AWS::RDS::GlobalCluster }
        Primary: { Type: AWS::RDS::DBCluster, Properties: { MasterUsername: a, GlobalClusterIdentifier: !Ref Global } }
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: «!Ref Global» } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Second: { Type: String } }
        Conditions: { HasSecond: !Equals [!Ref Second, "yes"] }
        Resources:
          Primary: { Type: AWS::RDS::DBCluster, Condition: HasSecond }
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: app, SourceDBClusterIdentifier: !Ref Primary } }
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
      `,
      because: "which AWS rejects when `Second` is yes",
    },
  ],
});

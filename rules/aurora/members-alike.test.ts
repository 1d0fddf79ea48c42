import { testRule, yaml } from "../../src/testing.ts";
import rule from "./members-alike.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: false } }
        B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: "false" } }
    `,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
        B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: true } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: true } }
          B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: «false» } }
      `,
      says: "RDS cluster `Cluster` has instances with a public address and instances without",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: true } }
          B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
      `,
      because: "B.PubliclyAccessible is not set",
    },
    {
      given: yaml`
        Parameters: { Public: { Type: String } }
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: !Ref Public } }
          B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PubliclyAccessible: false } }
      `,
      because: "parameter `Public` has no default",
    },
  ],
});

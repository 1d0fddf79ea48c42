import { testRule, yaml } from "../../src/testing.ts";
import rule from "./secondary-has-instance.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: app } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary } }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`,
    yaml`Resources: { Primary: { Type: AWS::RDS::DBCluster, Properties: { MasterUsername: a, GlobalClusterIdentifier: app } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Secondary»: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
      says: "RDS cluster `Secondary` is a secondary without an instance, so that it can serve nobody",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }
        Outputs: { Name: { Value: !Ref Secondary } }
      `,
      because: "its stack hands it out to others, which may add some",
    },
    {
      given: yaml`
        Parameters: { Name: { Type: String } }
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Name } }
      `,
      because: "parameter `Name` has no default",
    },
  ],
});

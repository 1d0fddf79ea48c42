import { testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-writer.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app, EnableGlobalWriteForwarding: true } } }`,
  ],
  skips: [yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`],
  fails: [
    {
      given: yaml`Resources: { «Secondary»: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app } } }`,
      says: "RDS cluster `Secondary` is a secondary that takes no writes",
    },
    yaml`
      Resources: { Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app, EnableGlobalWriteForwarding: «false» } } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Forward: { Type: String } }
        Resources:
          Secondary: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: app, EnableGlobalWriteForwarding: !Ref Forward } }
      `,
      because: "parameter `Forward` has no default",
    },
  ],
});

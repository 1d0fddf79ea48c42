import { testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DeletionProtection: true } } }`,
    yaml`Resources: { Global: { Type: AWS::RDS::GlobalCluster, Properties: { DeletionProtection: true } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: g } } }`,
      says: "RDS cluster `Cluster` can be deleted by one call",
    },
    yaml`Resources: { Global: { Type: AWS::RDS::GlobalCluster, Properties: { DeletionProtection: «false» } } }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protect: { Type: String } }
        Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { DeletionProtection: !Ref Protect } } }
      `,
      because: "parameter `Protect` has no default",
    },
  ],
});

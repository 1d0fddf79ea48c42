import { testRule, yaml } from "../../src/testing.ts";
import rule from "./final-snapshot.ts";

testRule(rule, {
  holds: [yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, UpdateReplacePolicy: Snapshot, Properties: { Engine: aurora-mysql } } }`],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, DeletionPolicy: Delete, Properties: { GlobalClusterIdentifier: g } } }`,
    yaml`Resources: { Global: { Type: AWS::RDS::GlobalCluster } }`,
  ],
  fails: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, UpdateReplacePolicy: «RetainExceptOnCreate» } }`,
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`,
      says: "RDS cluster `Cluster` leaves no snapshot when an update replaces it",
    },
    {
      given: yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, DeletionPolicy: «Delete», UpdateReplacePolicy: Snapshot } }`,
      says: "RDS cluster `Cluster` leaves no snapshot when it is deleted",
    },
  ],
  unknown: [
    {
      given: yaml`
        Transform: AWS::LanguageExtensions
        Parameters: { Policy: { Type: String } }
        Resources: { Cluster: { Type: AWS::RDS::DBCluster, UpdateReplacePolicy: !Ref Policy, Properties: { Engine: aurora-mysql } } }
      `,
      because: "parameter `Policy` has no default",
    },
  ],
});

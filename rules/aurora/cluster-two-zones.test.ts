import { testRule, yaml } from "../../src/testing.ts";
import rule from "./cluster-two-zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PromotionTier: 15 } }
        B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, PromotionTier: 15 } }
    `,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DBClusterIdentifier: app } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: app, AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: app } }
    `,
    // Instances in stacks of their own.
    {
      given: yaml`
        Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }
        Outputs: { Name: { Value: !Ref Cluster, Export: { Name: app } } }
      `,
      beside: [
        { given: yaml`Resources: { A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !ImportValue app } } }` },
        { given: yaml`Resources: { B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !ImportValue app } } }` },
      ],
    },
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: postgres, DBClusterInstanceClass: db.m6gd.large } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, EngineMode: serverless } } }`,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
        Readers:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "cluster:\${Cluster}", ScalableDimension: rds:cluster:ReadReplicaCount, MinCapacity: 1, MaxCapacity: 4 }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: g } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, ReplicationSourceIdentifier: c } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, ClusterScalabilityType: limitless } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: neptune } } }`,
  ],
  fails: [
    // What the cluster is does not decide it: the finding stands at its name.
    yaml`Resources: { «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, EngineMode: provisioned } } }`,
    {
      given: yaml`
        Resources:
          «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, AvailabilityZones: [eu-west-1a, eu-west-1b] } }
      `,
      says: "RDS cluster `Cluster` has fewer than two instances, so that none can take over in another Availability Zone",
    },
    yaml`
      Resources:
        «Cluster»: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: eu-west-1a } }
    `,
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: «eu-west-1a» } }
          B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: eu-west-1a } }
      `,
      says: "RDS cluster `Cluster` has all its instances in one Availability Zone",
    },
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
        Readers:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "cluster:\${Cluster}", ScalableDimension: rds:cluster:ReadReplicaCount, MinCapacity: «0», MaxCapacity: 4 }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Name: { Type: String } }
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DBClusterIdentifier: app } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Name } }
          B: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Name } }
      `,
      because: "parameter `Name` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
          A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
          B: { Type: AWS::RDS::DBInstance, Condition: IsProd, Properties: { DBClusterIdentifier: !Ref Cluster } }
      `,
      because: "has fewer than two instances, so that none can take over in another Availability Zone when `Env` is not prod",
    },
    {
      given: yaml`
        Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }
        Outputs: { Name: { Value: !Ref Cluster } }
      `,
      because: "no RDS instance refers to Cluster here, but its stack hands it out to others, which may add some",
    },
  ],
});

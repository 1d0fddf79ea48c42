import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./two-zones.ts";

testRule(rule, {
  holds: [
    // Zones that Neptune chooses are taken to differ.
    yaml`
      Resources:
        Cluster: { Type: AWS::Neptune::DBCluster }
        A: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large } }
        B: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large } }
    `,
    yaml`
      Resources:
        Cluster: { Type: AWS::Neptune::DBCluster }
        A: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: eu-west-1b } }
    `,
    // The primary of a global cluster is asked, too.
    yaml`
      Resources:
        Primary: { Type: AWS::Neptune::DBCluster }
        Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
        A: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary } }
        B: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary } }
    `,
    hcl`
      resource "aws_neptune_cluster" "main" {
        engine = "neptune"
      }

      resource "aws_neptune_cluster_instance" "member" {
        for_each           = toset(["a", "b"])
        cluster_identifier = aws_neptune_cluster.main.cluster_identifier
        instance_class     = "db.r6g.large"
      }
    `,
    hcl`
      data "aws_availability_zones" "here" {}

      resource "aws_neptune_cluster" "main" {
        engine = "neptune"
      }

      resource "aws_neptune_cluster_instance" "member" {
        count              = 2
        cluster_identifier = aws_neptune_cluster.main.id
        instance_class     = "db.r6g.large"
        availability_zone  = data.aws_availability_zones.here.names[count.index]
      }
    `,
  ],
  skips: [
    {
      given: yaml`Resources: { Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
      beside: [
        {
          given: yaml`
            Resources:
              Primary: { Type: AWS::Neptune::DBCluster }
              Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
          `,
        },
      ],
    },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Cluster»: { Type: AWS::Neptune::DBCluster }
          A: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
      `,
      says: "Neptune cluster `Cluster` has fewer than two instances, so that none can take over in another Availability Zone",
    },
    // Auto scaling works only where there is a replica already.
    yaml`
      Resources:
        «Cluster»: { Type: AWS::Neptune::DBCluster }
        A: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
        Readers:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "cluster:\${Cluster}", ScalableDimension: neptune:cluster:ReadReplicaCount, MinCapacity: 1, MaxCapacity: 8 }
    `,
    // The list of zones adds no instance.
    yaml`Resources: { «Cluster»: { Type: AWS::Neptune::DBCluster, Properties: { AvailabilityZones: [eu-west-1a, eu-west-1b, eu-west-1c] } } }`,
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::Neptune::DBCluster }
          A: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: «eu-west-1a» } }
          B: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: eu-west-1a } }
      `,
      says: "Neptune cluster `Cluster` has all its instances in one Availability Zone",
    },
    {
      given: hcl`
        «resource "aws_neptune_cluster" "main"» {
          engine = "neptune"
        }

        resource "aws_neptune_cluster_instance" "member" {
          cluster_identifier = aws_neptune_cluster.main.id
          instance_class     = "db.r5.large"
        }
      `,
      says: "Neptune cluster `aws_neptune_cluster.main` has fewer than two instances, so that none can take over in another Availability Zone",
    },
    hcl`
      resource "aws_neptune_cluster" "main" {
        engine = "neptune"
      }

      resource "aws_neptune_cluster_instance" "member" {
        count              = 2
        cluster_identifier = aws_neptune_cluster.main.id
        instance_class     = "db.r6g.large"
        availability_zone  = «"eu-west-1a"»
      }
    `,
  ],
  unknown: [
    {
      given: hcl`
        resource "aws_neptune_cluster" "replica" {
          engine                        = "neptune"
          replication_source_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:shop"
        }
      `,
      because: "whether it holds the data of its `replication_source_identifier` is not known",
    },
    // It joins a global database that is not among these files.
    {
      given: yaml`Resources: { Cluster: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: «shop» } } }`,
      because: "Cluster.GlobalClusterIdentifier leads to something that cannot be read",
    },
    {
      given: yaml`
        Resources: { Cluster: { Type: AWS::Neptune::DBCluster } }
        Outputs: { Cluster: { Value: !Ref Cluster } }
      `,
      because: "no Neptune instance refers to Cluster here, but its stack hands it out to others",
    },
    {
      given: yaml`
        Parameters: { Cluster: { Type: String } }
        Resources:
          Main: { Type: AWS::Neptune::DBCluster }
          A: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Main } }
          B: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
      `,
      because: "parameter `Cluster` has no default",
    },
    {
      given: hcl`
        variable "instances" {
          type = number
        }

        resource "aws_neptune_cluster" "main" {
          engine = "neptune"
        }

        resource "aws_neptune_cluster_instance" "member" {
          count              = var.instances
          cluster_identifier = aws_neptune_cluster.main.id
          instance_class     = "db.r6g.large"
        }
      `,
      because: "`var.instances` has no default",
    },
  ],
});

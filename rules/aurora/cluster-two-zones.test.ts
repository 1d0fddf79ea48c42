import { hcl, testRule, yaml } from "../../src/testing.ts";
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
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_rds_cluster_instance" "member" {
        count              = 2
        cluster_identifier = aws_rds_cluster.main.id
        engine             = aws_rds_cluster.main.engine
        instance_class     = "db.r6g.large"
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_rds_cluster_instance" "member" {
        for_each           = { a = "eu-west-1a", b = "eu-west-1b" }
        cluster_identifier = aws_rds_cluster.main.cluster_identifier
        engine             = aws_rds_cluster.main.engine
        instance_class     = "db.r6g.large"
        availability_zone  = each.value
      }
    `,
    // Instances of several clusters, by chaining.
    hcl`
      resource "aws_rds_cluster" "main" {
        for_each = toset(["orders", "ledger"])
        engine   = "aurora-mysql"
      }

      resource "aws_rds_cluster_instance" "first" {
        for_each           = aws_rds_cluster.main
        cluster_identifier = each.value.id
        engine             = each.value.engine
        instance_class     = "db.r6g.large"
      }

      resource "aws_rds_cluster_instance" "second" {
        for_each           = aws_rds_cluster.main
        cluster_identifier = each.value.id
        engine             = each.value.engine
        instance_class     = "db.r6g.large"
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                    = "postgres"
        db_cluster_instance_class = "db.m6gd.large"
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = aws_rds_cluster.main.id
        engine             = aws_rds_cluster.main.engine
        instance_class     = "db.r6g.large"
      }

      resource "aws_appautoscaling_target" "readers" {
        service_namespace  = "rds"
        resource_id        = "cluster:\${aws_rds_cluster.main.id}"
        scalable_dimension = "rds:cluster:ReadReplicaCount"
        min_capacity       = 1
        max_capacity       = 4
      }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: g } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, ReplicationSourceIdentifier: c } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, ClusterScalabilityType: limitless } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: neptune } } }`,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                    = "aurora-mysql"
        global_cluster_identifier = "app"
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                   = "aurora-postgresql"
        cluster_scalability_type = "limitless"
      }
    `,
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
    {
      given: hcl`
        «resource "aws_rds_cluster" "main"» {
          engine             = "aurora-mysql"
          availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
        }

        resource "aws_rds_cluster_instance" "member" {
          cluster_identifier = aws_rds_cluster.main.id
          engine             = aws_rds_cluster.main.engine
          instance_class     = "db.r6g.large"
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` has fewer than two instances, so that none can take over in another Availability Zone",
    },
    hcl`
      «resource "aws_rds_cluster" "main"» {
        engine = "aurora-mysql"
      }

      resource "aws_rds_cluster_instance" "member" {
        count              = 0
        cluster_identifier = aws_rds_cluster.main.id
        engine             = aws_rds_cluster.main.engine
        instance_class     = "db.r6g.large"
      }
    `,
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine = "aurora-mysql"
        }

        resource "aws_rds_cluster_instance" "member" {
          count              = 2
          cluster_identifier = aws_rds_cluster.main.id
          engine             = aws_rds_cluster.main.engine
          instance_class     = "db.r6g.large"
          availability_zone  = «"eu-west-1a"»
        }
      `,
      says: "RDS cluster `aws_rds_cluster.main` has all its instances in one Availability Zone",
    },
  ],
  unknown: [
    // Two instances, of two clusters under one address.
    {
      given: hcl`
        variable "number" { type = number }

        resource "aws_rds_cluster" "app" {
          count  = var.number
          engine = "aurora-mysql"
        }

        resource "aws_rds_cluster_instance" "a" {
          cluster_identifier = aws_rds_cluster.app[0].id
        }

        resource "aws_rds_cluster_instance" "b" {
          cluster_identifier = aws_rds_cluster.app[1].id
        }
      `,
      because: "aws_rds_cluster_instance.a.cluster_identifier names one of the instances for which `aws_rds_cluster.app[*]` stands, and says nothing of the others",
    },
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
    {
      given: hcl`
        variable "instances" {
          type = number
        }

        resource "aws_rds_cluster" "main" {
          engine = "aurora-mysql"
        }

        resource "aws_rds_cluster_instance" "member" {
          count              = var.instances
          cluster_identifier = aws_rds_cluster.main.id
          engine             = aws_rds_cluster.main.engine
          instance_class     = "db.r6g.large"
        }
      `,
      because: "`var.instances` has no default",
    },
    {
      given: hcl`
        variable "is_prod" {
          type = bool
        }

        resource "aws_rds_cluster" "main" {
          engine = "aurora-mysql"
        }

        resource "aws_rds_cluster_instance" "member" {
          count              = var.is_prod ? 2 : 1
          cluster_identifier = aws_rds_cluster.main.id
          engine             = aws_rds_cluster.main.engine
          instance_class     = "db.r6g.large"
        }
      `,
      because: "has fewer than two instances, so that none can take over in another Availability Zone when",
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine = "aurora-mysql"
        }

        module "instances" {
          source  = "example.com/acme/instances/aws"
          cluster = aws_rds_cluster.main.id
        }
      `,
      because: "`module.instances` is given `aws_rds_cluster.main`, and what it makes is not among these files",
    },
  ],
});

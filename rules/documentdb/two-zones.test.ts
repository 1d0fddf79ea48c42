import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./two-zones.ts";

testRule(rule, {
  holds: [
    // Zones that DocumentDB chooses are taken to differ.
    yaml`
      Resources:
        Cluster: { Type: AWS::DocDB::DBCluster }
        A: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large } }
        B: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large } }
    `,
    yaml`
      Resources:
        Cluster: { Type: AWS::DocDB::DBCluster }
        A: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: eu-west-1b } }
    `,
    // The primary of a global cluster is asked, too.
    yaml`
      Resources:
        Primary: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner, GlobalClusterIdentifier: shop } }
        A: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary } }
        B: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Primary } }
    `,
    hcl`
      resource "aws_docdb_cluster" "main" {
        engine = "docdb"
      }

      resource "aws_docdb_cluster_instance" "member" {
        for_each           = toset(["a", "b"])
        cluster_identifier = aws_docdb_cluster.main.cluster_identifier
        instance_class     = "db.r6g.large"
      }
    `,
    hcl`
      data "aws_availability_zones" "here" {}

      resource "aws_docdb_cluster" "main" {
        engine = "docdb"
      }

      resource "aws_docdb_cluster_instance" "member" {
        count              = 2
        cluster_identifier = aws_docdb_cluster.main.id
        instance_class     = "db.r6g.large"
        availability_zone  = data.aws_availability_zones.here.names[count.index]
      }
    `,
  ],
  skips: [
    yaml`Resources: { Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
    hcl`
      resource "aws_docdb_cluster" "secondary" {
        engine                    = "docdb"
        global_cluster_identifier = "shop"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Cluster»: { Type: AWS::DocDB::DBCluster }
          A: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
      `,
      says: "DocumentDB cluster `Cluster` has fewer than two instances, so that none can take over in another Availability Zone",
    },
    // The list of zones adds no instance.
    yaml`Resources: { «Cluster»: { Type: AWS::DocDB::DBCluster, Properties: { AvailabilityZones: [eu-west-1a, eu-west-1b, eu-west-1c] } } }`,
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::DocDB::DBCluster }
          A: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: «eu-west-1a» } }
          B: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster, AvailabilityZone: eu-west-1a } }
      `,
      says: "DocumentDB cluster `Cluster` has all its instances in one Availability Zone",
    },
    {
      given: hcl`
        «resource "aws_docdb_cluster" "main"» {
          engine = "docdb"
        }

        resource "aws_docdb_cluster_instance" "member" {
          cluster_identifier = aws_docdb_cluster.main.id
          instance_class     = "db.t3.medium"
        }
      `,
      says: "DocumentDB cluster `aws_docdb_cluster.main` has fewer than two instances, so that none can take over in another Availability Zone",
    },
    hcl`
      resource "aws_docdb_cluster" "main" {
        engine = "docdb"
      }

      resource "aws_docdb_cluster_instance" "member" {
        count              = 2
        cluster_identifier = aws_docdb_cluster.main.id
        instance_class     = "db.r6g.large"
        availability_zone  = «"eu-west-1a"»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Cluster: { Type: AWS::DocDB::DBCluster } }
        Outputs: { Cluster: { Value: !Ref Cluster } }
      `,
      because: "no DocumentDB instance refers to Cluster here, but its stack hands it out to others",
    },
    {
      given: yaml`
        Parameters: { Cluster: { Type: String } }
        Resources:
          Main: { Type: AWS::DocDB::DBCluster }
          A: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Main } }
          B: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
      `,
      because: "parameter `Cluster` has no default",
    },
    {
      given: hcl`
        variable "instances" {
          type = number
        }

        resource "aws_docdb_cluster" "main" {
          engine = "docdb"
        }

        resource "aws_docdb_cluster_instance" "member" {
          count              = var.instances
          cluster_identifier = aws_docdb_cluster.main.id
          instance_class     = "db.r6g.large"
        }
      `,
      because: "`var.instances` has no default",
    },
  ],
});

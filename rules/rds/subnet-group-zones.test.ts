import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./subnet-group-zones.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [subnet-a, subnet-b] } } }`,
    yaml`
      Parameters: { Subnets: { Type: List<AWS::EC2::Subnet::Id> } }
      Resources: { Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: !Ref Subnets } } }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        C: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [2, !GetAZs ""] } }
        Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [!Ref A, !Ref B, !Ref C] } }
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { DBClusterInstanceClass: db.m6gd.large, DBSubnetGroupName: !Ref Group } }
    `,
    hcl`
      resource "aws_subnet" "a" {
        availability_zone = "eu-west-1a"
      }

      resource "aws_subnet" "b" {
        availability_zone = "eu-west-1b"
      }

      resource "aws_db_subnet_group" "data" {
        subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
      }
    `,
    hcl`
      resource "aws_subnet" "data" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        availability_zone = each.key
      }

      resource "aws_db_subnet_group" "data" {
        subnet_ids = [for subnet in aws_subnet.data : subnet.id]
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [«subnet-a»] } } }`,
      says: "DB subnet group `Group` covers fewer than two Availability Zones, which RDS rejects",
    },
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [«!Ref A», !Ref B] } }
    `,
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [«!Ref A», !Ref B] } }
          Cluster: { Type: AWS::RDS::DBCluster, Properties: { DBClusterInstanceClass: db.m6gd.large, DBSubnetGroupName: !Ref Group } }
      `,
      says: "DB subnet group `Group` covers fewer than the three Availability Zones that its Multi-AZ DB cluster needs",
    },
    {
      given: hcl`
        resource "aws_subnet" "a" {
          availability_zone = "eu-west-1a"
        }

        resource "aws_subnet" "b" {
          availability_zone = "eu-west-1a"
        }

        resource "aws_db_subnet_group" "data" {
          subnet_ids = [«aws_subnet.a.id», aws_subnet.b.id]
        }
      `,
      says: "DB subnet group `aws_db_subnet_group.data` covers fewer than two Availability Zones, which RDS rejects",
    },
    hcl`
      resource "aws_subnet" "a" {
        availability_zone = "eu-west-1a"
      }

      resource "aws_subnet" "b" {
        availability_zone = "eu-west-1b"
      }

      resource "aws_db_subnet_group" "data" {
        subnet_ids = [«aws_subnet.a.id», aws_subnet.b.id]
      }

      resource "aws_rds_cluster" "main" {
        engine                    = "postgres"
        db_cluster_instance_class = "db.m6gd.large"
        db_subnet_group_name      = aws_db_subnet_group.data.name
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Wide: { Type: String } }
        Conditions: { IsWide: !Equals [!Ref Wide, "yes"] }
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [!Ref A, !If [IsWide, !Ref B, !Ref AWS::NoValue]] } }
      `,
      because: "covers fewer than two Availability Zones, which RDS rejects when `Wide` is not yes",
    },
    {
      given: hcl`
        variable "zone" {
          type = string
        }

        resource "aws_subnet" "a" {
          availability_zone = "eu-west-1a"
        }

        resource "aws_subnet" "b" {
          availability_zone = var.zone == "a" ? "eu-west-1a" : "eu-west-1b"
        }

        resource "aws_db_subnet_group" "data" {
          subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
        }
      `,
      because: "covers fewer than two Availability Zones, which RDS rejects when",
    },
  ],
});

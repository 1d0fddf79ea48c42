import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./control-plane-zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Cluster: { Type: AWS::EKS::Cluster, Properties: { ResourcesVpcConfig: { SubnetIds: [!Ref A, !Ref B] } } }
    `,
    // What AWS would reject cannot be deployed, so a list that cannot be read has two zones.
    yaml`
      Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
      Resources: { Cluster: { Type: AWS::EKS::Cluster, Properties: { ResourcesVpcConfig: { SubnetIds: !Ref Subnets } } } }
    `,
    yaml`Resources: { Cluster: { Type: AWS::EKS::Cluster, Properties: { ResourcesVpcConfig: { SubnetIds: [subnet-0a, subnet-0b] } } } }`,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Cluster: { Type: Custom::AWSCDK-EKS-Cluster, Properties: { Config: { resourcesVpcConfig: { subnetIds: [!Ref A, !Ref B] } } } }
    `,
    hcl`
      variable "subnets" {
        type = list(string)
      }
      resource "aws_eks_cluster" "main" {
        name = "main"
        vpc_config {
          subnet_ids = var.subnets
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::EKS::Cluster, Properties: { OutpostConfig: { OutpostArns: [arn] }, ResourcesVpcConfig: { SubnetIds: [subnet-0a] } } } }`,
    hcl`
      resource "aws_eks_cluster" "main" {
        name = "main"
        outpost_config {
          control_plane_instance_type = "m5.large"
          outpost_arns                = ["arn:aws:outposts:eu-west-1:111122223333:outpost/op-0a"]
        }
        vpc_config {
          subnet_ids = ["subnet-0a"]
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Cluster: { Type: AWS::EKS::Cluster, Properties: { ResourcesVpcConfig: { SubnetIds: [«!Ref A», !Ref B] } } }
      `,
      says: "EKS cluster `Cluster` has subnets in one Availability Zone only, which AWS rejects",
    },
    yaml`Resources: { Cluster: { Type: AWS::EKS::Cluster, Properties: { ResourcesVpcConfig: { SubnetIds: [«subnet-0a»] } } } }`,
    hcl`
      resource "aws_subnet" "one" {
        availability_zone = "eu-west-1a"
      }
      resource "aws_eks_cluster" "main" {
        name = "main"
        vpc_config {
          subnet_ids = [«aws_subnet.one.id»]
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Zones: { Type: String, AllowedValues: [one, two] } }
        Conditions: { IsTwo: !Equals [!Ref Zones, two] }
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Cluster: { Type: AWS::EKS::Cluster, Properties: { ResourcesVpcConfig: { SubnetIds: [!Ref A, !If [IsTwo, !Ref B, !Ref AWS::NoValue]] } } }
      `,
      because: "when `Zones` is one",
    },
    {
      given: hcl`
        variable "spare" {
          type = bool
        }
        resource "aws_subnet" "one" {
          availability_zone = "eu-west-1a"
        }
        resource "aws_subnet" "two" {
          availability_zone = "eu-west-1b"
        }
        resource "aws_eks_cluster" "main" {
          name = "main"
          vpc_config {
            subnet_ids = var.spare ? [aws_subnet.one.id, aws_subnet.two.id] : [aws_subnet.one.id]
          }
        }
      `,
      because: "`var.spare`",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./nodegroup-zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Cluster: { Type: AWS::EKS::Cluster }
        Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref A, !Ref B] } }
    `,
    // A group for each zone.
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Cluster: { Type: AWS::EKS::Cluster }
        NodesA: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref A] } }
        NodesB: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref B] } }
    `,
    // The cluster is defined elsewhere; its groups here suffice.
    yaml`
      Parameters: { Cluster: { Type: String } }
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        NodesA: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref A] } }
        NodesB: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref B] } }
    `,
    hcl`
      data "aws_availability_zones" "all" {}
      resource "aws_subnet" "nodes" {
        count             = 2
        availability_zone = data.aws_availability_zones.all.names[count.index]
      }
      resource "aws_eks_cluster" "main" {
        name = "main"
      }
      resource "aws_eks_node_group" "zonal" {
        count        = 2
        cluster_name = aws_eks_cluster.main.name
        subnet_ids   = [aws_subnet.nodes[count.index].id]
      }
    `,
  ],
  skips: [
    // Nodes are elsewhere, or made by EKS itself.
    yaml`Resources: { Cluster: { Type: AWS::EKS::Cluster } }`,
    hcl`
      resource "aws_eks_cluster" "main" {
        name = "main"
        compute_config {
          enabled = true
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Cluster: { Type: AWS::EKS::Cluster }
          Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [«!Ref A»] } }
      `,
      says: "EKS cluster `Cluster` has nodes in fewer than 2 Availability Zones",
    },
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Cluster: { Type: AWS::EKS::Cluster }
          Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [«!Ref A», !Ref B] } }
      `,
      objectives: { zones: 3 },
    },
    yaml`
      Resources:
        Cluster: { Type: Custom::AWSCDK-EKS-Cluster, Properties: { Config: { name: main } } }
        Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [«subnet-0a»] } }
    `,
    hcl`
      resource "aws_eks_cluster" "main" {
        name = "main"
      }
      resource "aws_eks_node_group" "nodes" {
        cluster_name = aws_eks_cluster.main.name
        subnet_ids   = [«"subnet-0a"»]
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::EKS::Cluster }
          Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [subnet-0a] } }
          Pods: { Type: AWS::EKS::FargateProfile, Properties: { ClusterName: !Ref Cluster, Subnets: [subnet-0a, subnet-0b] } }
      `,
      because: "`Cluster` has other nodes than those of its node groups",
    },
    {
      given: yaml`
        Parameters: { Cluster: { Type: String } }
        Resources: { Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [subnet-0a] } } }
      `,
      because: "the cluster of `Nodes` is not among these files, and may have other nodes",
    },
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::EKS::Cluster }
          Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [subnet-0a] } }
          More: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: nodes.yaml, Parameters: { Cluster: !Ref Cluster } } }
      `,
      because: "`More` is given `Cluster`",
    },
    {
      given: hcl`
        resource "aws_subnet" "a" {
          availability_zone = "eu-west-1a"
          tags = {
            "karpenter.sh/discovery" = "main"
          }
        }
        resource "aws_eks_cluster" "main" {
          name = "main"
        }
        resource "aws_eks_node_group" "system" {
          cluster_name = aws_eks_cluster.main.name
          subnet_ids   = [aws_subnet.a.id]
        }
      `,
      because: "has other nodes than those of its node groups",
    },
    {
      given: hcl`
        variable "subnets" {
          type = list(string)
        }
        resource "aws_eks_cluster" "main" {
          name = "main"
        }
        resource "aws_eks_node_group" "nodes" {
          cluster_name = aws_eks_cluster.main.name
          subnet_ids   = var.subnets
        }
      `,
      because: "`var.subnets` has no default",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./nodegroup-min.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Cluster: { Type: AWS::EKS::Cluster }
        Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, ScalingConfig: { MinSize: 2, DesiredSize: 2, MaxSize: 4 } } }
    `,
    // Groups add up.
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::EKS::Cluster }
          NodesA: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, ScalingConfig: { MinSize: 2 } } }
          NodesB: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, ScalingConfig: { MinSize: 1 } } }
          Batch: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, ScalingConfig: { MinSize: 0 } } }
      `,
      objectives: { zones: 3 },
    },
    hcl`
      resource "aws_eks_cluster" "main" {
        name = "main"
      }
      resource "aws_eks_node_group" "zonal" {
        count        = 2
        cluster_name = aws_eks_cluster.main.name
        scaling_config {
          min_size = 1
        }
      }
    `,
    hcl`
      variable "cluster" {
        type = string
      }
      resource "aws_eks_node_group" "nodes" {
        cluster_name = var.cluster
        scaling_config {
          min_size = 3
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Cluster: { Type: AWS::EKS::Cluster } }`,
    {
      given: hcl`
        resource "aws_eks_cluster" "main" {
          name = "main"
        }
        resource "aws_eks_node_group" "nodes" {
          cluster_name = aws_eks_cluster.main.name
          scaling_config {
            min_size = 0
          }
        }
      `,
      region: "eu-central-1",
      regions: { home: "eu-west-1", recovery: ["eu-central-1"] },
    },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::EKS::Cluster }
          Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, ScalingConfig: { MinSize: «1», DesiredSize: 2, MaxSize: 4 } } }
      `,
      says: "EKS cluster `Cluster` may run with fewer than 2 nodes",
    },
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::EKS::Cluster }
          NodesA: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, ScalingConfig: { MinSize: «1» } } }
          NodesB: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, ScalingConfig: { MinSize: 1 } } }
      `,
      objectives: { zones: 3 },
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_eks_cluster" "main" {
          name = "main"
        }
        resource "aws_eks_node_group" "nodes" {
          cluster_name = aws_eks_cluster.main.name
          scaling_config {
            min_size = «0»
          }
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
          Nodes:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: !Ref Cluster
              ScalingConfig:
                MinSize: «1» # the autoscaler does the rest
                DesiredSize: 1
                MaxSize: 4
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
          Nodes:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: !Ref Cluster
              ScalingConfig:
                MinSize: 2 # the autoscaler does the rest
                DesiredSize: 2
                MaxSize: 4
      `,
    },
    {
      given: hcl`
        resource "aws_eks_cluster" "main" {
          name = "main"
        }

        resource "aws_eks_node_group" "nodes" {
          cluster_name = aws_eks_cluster.main.name

          scaling_config {
            min_size     = «1»
            desired_size = 1 # at night
            max_size     = 2
          }
        }
      `,
      objectives: { zones: 3 },
      becomes: `
        resource "aws_eks_cluster" "main" {
          name = "main"
        }

        resource "aws_eks_node_group" "nodes" {
          cluster_name = aws_eks_cluster.main.name

          scaling_config {
            min_size     = 3
            desired_size = 3 # at night
            max_size     = 3
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::EKS::Cluster }
          Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster } }
      `,
      because: "Nodes.ScalingConfig.MinSize is not set",
    },
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::EKS::Cluster, Properties: { ComputeConfig: { Enabled: true } } }
          System: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, ScalingConfig: { MinSize: 1 } } }
      `,
      because: "`Cluster` has other nodes than those of its node groups",
    },
    {
      given: hcl`
        variable "least" {
          type = number
        }
        resource "aws_eks_cluster" "main" {
          name = "main"
        }
        resource "aws_eks_node_group" "nodes" {
          cluster_name = aws_eks_cluster.main.name
          scaling_config {
            min_size = var.least
          }
        }
      `,
      because: "`var.least` has no default",
    },
    {
      given: hcl`
        resource "aws_eks_node_group" "nodes" {
          cluster_name = "shared"
          scaling_config {
            min_size = 1
          }
        }
      `,
      because: "the cluster of `aws_eks_node_group.nodes` is not among these files, and may have other nodes",
    },
  ],
});

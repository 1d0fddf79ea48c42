import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::EKS::Cluster
        Properties:
          RoleArn: arn:aws:iam::111122223333:role/cluster
          ResourcesVpcConfig:
            SubnetIds: [subnet-0a1b2c3d, subnet-1a2b3c4d]
      Nodes:
        Type: AWS::EKS::Nodegroup
        Properties:
          ClusterName: !Ref Cluster
          NodeRole: arn:aws:iam::111122223333:role/node
          Subnets: [subnet-0a1b2c3d, subnet-1a2b3c4d]
          ScalingConfig:
            MinSize: 2
            DesiredSize: 2
            MaxSize: 6
  `,
  terraform: `
    resource "aws_eks_cluster" "main" {
      name     = "main"
      role_arn = "arn:aws:iam::111122223333:role/cluster"

      vpc_config {
        subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      }
    }

    resource "aws_eks_node_group" "nodes" {
      cluster_name  = aws_eks_cluster.main.name
      node_role_arn = "arn:aws:iam::111122223333:role/node"
      subnet_ids    = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]

      scaling_config {
        min_size     = 2
        desired_size = 2
        max_size     = 6
      }
    }
  `,
} satisfies RemedyExample;

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      Cluster:
        Type: AWS::EKS::Cluster
        Properties:
          RoleArn: arn:aws:iam::111122223333:role/cluster
          ResourcesVpcConfig:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      Nodes:
        Type: AWS::EKS::Nodegroup
        Properties:
          ClusterName: !Ref Cluster
          NodeRole: arn:aws:iam::111122223333:role/node
          Subnets: [!Ref SubnetA, !Ref SubnetB]
          ScalingConfig:
            MinSize: 2
            DesiredSize: 2
            MaxSize: 6
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "nodes" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_eks_cluster" "main" {
      name     = "main"
      role_arn = "arn:aws:iam::111122223333:role/cluster"

      vpc_config {
        subnet_ids = aws_subnet.nodes[*].id
      }
    }

    resource "aws_eks_node_group" "nodes" {
      cluster_name  = aws_eks_cluster.main.name
      node_role_arn = "arn:aws:iam::111122223333:role/node"
      subnet_ids    = aws_subnet.nodes[*].id

      scaling_config {
        min_size     = 2
        desired_size = 2
        max_size     = 6
      }
    }
  `,
} satisfies RemedyExample;

(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "eks-control-plane-zones": {
    since: "0.1.0",
    why: `
    The control plane reaches its nodes through network interfaces in the cluster's subnets. AWS keeps the control
    plane itself in several Availability Zones, and rejects a cluster whose subnets are all in one: the deployment
    fails, at the latest when the recovery region is built.
  `,
    remedy: `
    Name subnets in at least two Availability Zones. Subnets that are added later must be in the zones that the cluster
    was made with, so choose the zones once.
  `,
    example: {
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
  `,
},
    noFix: "which subnets there are in other Availability Zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/disaster-recovery-resiliency.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "eks-nodegroup-min": {
    since: "0.1.0",
    why: `
    The autoscaler takes away every node above the minimum that the pods do not fill. With fewer nodes than zones all
    pods may end up on one node, whose zone then takes the whole cluster's workload with it until a new node has been
    launched and has joined.
  `,
    remedy: `
    Let the minimums of the node groups add up to two, or to three where three zones are asked for, and have the pods
    spread over zones. Nodes of half the size keep the price about the same.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/cluster-autoscaling.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "each further node is charged; a group below its new minimum is filled at once",
  },
  "eks-nodegroup-zones": {
    since: "0.1.0",
    why: `
    Pods run where there are nodes. With all node groups in one Availability Zone the cluster loses every pod with that
    zone, and has no node on which to start them again, whatever the pods ask for.
  `,
    remedy: `
    Give the cluster node groups in further Availability Zones: one group over all of them, or one for each zone,
    which is what pods with EBS volumes need. The subnets of a node group cannot be changed: it has to be replaced.
  `,
    example: {
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
},
    noFix: "the subnets of a node group cannot be changed, and which there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/reliability.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["service-screener:eksNodeGroupSingleAZ"],
  },
};
})

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      PublicA:
        Type: AWS::EC2::Subnet
        Properties: { VpcId: vpc-0123, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs ""] }
      PublicB:
        Type: AWS::EC2::Subnet
        Properties: { VpcId: vpc-0123, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs ""] }
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties: { Type: network, Subnets: [!Ref PublicA, !Ref PublicB] }
  `,
  terraform: `
    data "aws_availability_zones" "here" {
      state = "available"
    }

    resource "aws_subnet" "public" {
      count             = 2
      vpc_id            = "vpc-0123"
      cidr_block        = "10.0.\${count.index}.0/24"
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_lb" "net" {
      load_balancer_type = "network"
      subnets            = aws_subnet.public[*].id
    }
  `,
} satisfies RemedyExample;

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Subnets: [!Ref One, !Ref Two]
      One:
        Type: AWS::EC2::Subnet
        Properties: { AvailabilityZone: eu-west-1a, CidrBlock: 10.0.0.0/24, VpcId: !Ref Vpc }
      Two:
        Type: AWS::EC2::Subnet
        Properties: { AvailabilityZone: eu-west-1b, CidrBlock: 10.0.1.0/24, VpcId: !Ref Vpc }
      Vpc:
        Type: AWS::EC2::VPC
        Properties: { CidrBlock: 10.0.0.0/16 }
  `,
  terraform: `
    resource "aws_lb" "web" {
      subnets = [aws_subnet.one.id, aws_subnet.two.id]
    }

    resource "aws_subnet" "one" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-1a"
      cidr_block        = "10.0.0.0/24"
    }

    resource "aws_subnet" "two" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-1b"
      cidr_block        = "10.0.1.0/24"
    }

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }
  `,
} satisfies RemedyExample;

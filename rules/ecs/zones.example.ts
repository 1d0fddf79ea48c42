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
      Web:
        Type: AWS::ECS::Service
        Properties:
          LaunchType: FARGATE
          TaskDefinition: web
          DesiredCount: 2
          NetworkConfiguration:
            AwsvpcConfiguration:
              Subnets: [!Ref SubnetA, !Ref SubnetB]
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "web" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_ecs_service" "web" {
      name            = "web"
      launch_type     = "FARGATE"
      task_definition = "web"
      desired_count   = 2

      network_configuration {
        subnets = aws_subnet.web[*].id
      }
    }
  `,
} satisfies RemedyExample;

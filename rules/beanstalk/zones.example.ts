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
      Shop:
        Type: AWS::ElasticBeanstalk::Environment
        Properties:
          ApplicationName: shop
          OptionSettings:
            - Namespace: aws:ec2:vpc
              OptionName: VPCId
              Value: !Ref Vpc
            - Namespace: aws:ec2:vpc
              OptionName: Subnets
              Value: !Join [",", [!Ref SubnetA, !Ref SubnetB]]
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "shop" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_elastic_beanstalk_environment" "shop" {
      name        = "shop"
      application = "shop"

      setting {
        namespace = "aws:ec2:vpc"
        name      = "VPCId"
        value     = "vpc-0a1b2c3d"
      }

      setting {
        namespace = "aws:ec2:vpc"
        name      = "Subnets"
        value     = join(",", aws_subnet.shop[*].id)
      }
    }
  `,
} satisfies RemedyExample;

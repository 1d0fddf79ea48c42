import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Function:
        Type: AWS::Lambda::Function
        Properties:
          VpcConfig:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
            SecurityGroupIds: [!GetAtt SecurityGroup.GroupId]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    resource "aws_lambda_function" "function" {
      function_name = "orders"
      role          = "arn:aws:iam::111122223333:role/orders"

      vpc_config {
        subnet_ids         = [aws_subnet.a.id, aws_subnet.b.id]
        security_group_ids = ["sg-0123456789abcdef0"]
      }
    }

    resource "aws_subnet" "a" {
      vpc_id            = "vpc-0123456789abcdef0"
      availability_zone = data.aws_availability_zones.available.names[0]
    }

    resource "aws_subnet" "b" {
      vpc_id            = "vpc-0123456789abcdef0"
      availability_zone = data.aws_availability_zones.available.names[1]
    }

    data "aws_availability_zones" "available" {
      state = "available"
    }
  `,
} satisfies RemedyExample;

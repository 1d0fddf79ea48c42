import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Proxy:
        Type: AWS::RDS::DBProxy
        Properties:
          DBProxyName: orders
          VpcSubnetIds: [!Ref SubnetA, !Ref SubnetB]
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
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_db_proxy" "orders" {
      name           = "orders"
      vpc_subnet_ids = aws_subnet.private[*].id
    }
  `,
} satisfies RemedyExample;

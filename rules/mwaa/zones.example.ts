import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Environment:
        Type: AWS::MWAA::Environment
        Properties:
          Name: nightly
          NetworkConfiguration:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
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

    resource "aws_mwaa_environment" "nightly" {
      name = "nightly"
      network_configuration { subnet_ids = aws_subnet.private[*].id }
    }
  `,
} satisfies RemedyExample;

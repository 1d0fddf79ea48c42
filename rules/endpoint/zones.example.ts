import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Endpoint:
        Type: AWS::EC2::VPCEndpoint
        Properties:
          VpcEndpointType: Interface
          ServiceName: !Sub com.amazonaws.\${AWS::Region}.sqs
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

    resource "aws_vpc_endpoint" "queue" {
      vpc_endpoint_type = "Interface"
      service_name      = "com.amazonaws.eu-west-1.sqs"
      subnet_ids        = aws_subnet.private[*].id
    }
  `,
} satisfies RemedyExample;

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Attachment:
        Type: AWS::EC2::TransitGatewayVpcAttachment
        Properties:
          TransitGatewayId: !Ref Gateway
          SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      Gateway:
        Type: AWS::EC2::TransitGateway
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

    resource "aws_ec2_transit_gateway" "hub" {}

    resource "aws_ec2_transit_gateway_vpc_attachment" "network" {
      transit_gateway_id = aws_ec2_transit_gateway.hub.id
      subnet_ids         = aws_subnet.private[*].id
    }
  `,
} satisfies RemedyExample;

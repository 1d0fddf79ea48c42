import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Firewall:
        Type: AWS::NetworkFirewall::Firewall
        Properties:
          FirewallName: border
          SubnetMappings:
            - SubnetId: !Ref SubnetA
            - SubnetId: !Ref SubnetB
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

    resource "aws_networkfirewall_firewall" "border" {
      name = "border"
      subnet_mapping { subnet_id = aws_subnet.private[0].id }
      subnet_mapping { subnet_id = aws_subnet.private[1].id }
    }
  `,
} satisfies RemedyExample;

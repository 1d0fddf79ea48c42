import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Names:
        Type: AWS::Route53Resolver::ResolverEndpoint
        Properties:
          Direction: OUTBOUND
          IpAddresses:
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

    resource "aws_route53_resolver_endpoint" "names" {
      direction = "OUTBOUND"
      ip_address { subnet_id = aws_subnet.private[0].id }
      ip_address { subnet_id = aws_subnet.private[1].id }
    }
  `,
} satisfies RemedyExample;

(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "resolver-endpoint-zones": {
    since: "0.1.0",
    why: `
    A Resolver endpoint answers, or forwards, DNS queries at its addresses. AWS takes two addresses in one Availability Zone;
    when that zone is lost no name is resolved through the endpoint any more, in the VPC or in the network that uses it.
  `,
    remedy: `
    Give the endpoint addresses in subnets of at least two zones. Each address is charged by the hour.
  `,
    example: {
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
},
    noFix: "which subnets there are in a second zone is for the network to say",
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-high-availability.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
};
})

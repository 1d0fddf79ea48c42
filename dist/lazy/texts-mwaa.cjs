(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "mwaa-zones": {
    since: "0.1.0",
    why: `
    Amazon MWAA runs the schedulers and workers of an environment in two private subnets. It rejects two subnets of one
    Availability Zone, so that no environment comes of it.
  `,
    remedy: `
    Name two private subnets in different zones. The subnets of an environment cannot be changed later: it is replaced.
  `,
    example: {
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
},
    noFix: "which private subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-networkconfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
};
})

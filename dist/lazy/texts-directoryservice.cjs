(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "directory-zones": {
    since: "0.1.0",
    why: `
    A directory has a domain controller in each of its two subnets. AWS rejects two subnets of one Availability Zone, so that no
    directory comes of it, and nothing can join or sign in.
  `,
    remedy: `
    Name two subnets in different zones. The subnets of a directory cannot be changed later: it has to be made again.
  `,
    example: {
  cloudformation: `
    Resources:
      Directory:
        Type: AWS::DirectoryService::MicrosoftAD
        Properties:
          Name: corp.example.com
          VpcSettings:
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

    resource "aws_directory_service_directory" "corp" {
      name = "corp.example.com"
      type = "MicrosoftAD"
      vpc_settings { subnet_ids = aws_subnet.private[*].id }
    }
  `,
},
    noFix: "which subnet there is in another zone is for the network to say, and another one makes the directory anew",
    references: [
    "https://docs.aws.amazon.com/directoryservice/latest/devguide/API_DirectoryVpcSettings.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
};
})

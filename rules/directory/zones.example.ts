import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: vpc-0123456789abcdef0
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: vpc-0123456789abcdef0
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      TargetA:
        Type: AWS::EFS::MountTarget
        Properties:
          FileSystemId: !Ref Files
          SubnetId: !Ref SubnetA
          SecurityGroups: [sg-0123456789abcdef0]
      TargetB:
        Type: AWS::EFS::MountTarget
        Properties:
          FileSystemId: !Ref Files
          SubnetId: !Ref SubnetB
          SecurityGroups: [sg-0123456789abcdef0]
  `,
  terraform: `
    data "aws_availability_zones" "available" {}

    resource "aws_subnet" "private" {
      count             = 2
      vpc_id            = "vpc-0123456789abcdef0"
      cidr_block        = "10.0.\${count.index}.0/24"
      availability_zone = data.aws_availability_zones.available.names[count.index]
    }

    resource "aws_efs_file_system" "files" {}

    resource "aws_efs_mount_target" "files" {
      count          = 2
      file_system_id = aws_efs_file_system.files.id
      subnet_id      = aws_subnet.private[count.index].id
    }
  `,
} satisfies RemedyExample;

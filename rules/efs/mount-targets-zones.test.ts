import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./mount-targets-zones.ts";

testRule(rule, {
  holds: [
    // Subnets of which nothing is known.
    yaml`
      Parameters: { A: { Type: "AWS::EC2::Subnet::Id" }, B: { Type: "AWS::EC2::Subnet::Id" } }
      Resources:
        Files: { Type: AWS::EFS::FileSystem }
        TargetA: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: !Ref A } }
        TargetB: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: !Ref B } }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Files: { Type: AWS::EFS::FileSystem }
        TargetA: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: !Ref A } }
        TargetB: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: !Ref B } }
    `,
    hcl`
      resource "aws_subnet" "private" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        availability_zone = each.key
      }

      resource "aws_efs_file_system" "files" {}

      resource "aws_efs_mount_target" "files" {
        for_each       = aws_subnet.private
        file_system_id = aws_efs_file_system.files.id
        subnet_id      = each.value.id
      }
    `,
  ],
  skips: [
    yaml`Resources: { Files: { Type: AWS::EFS::FileSystem } }`,
    yaml`
      Resources:
        Files: { Type: AWS::EFS::FileSystem, Properties: { AvailabilityZoneName: eu-west-1a } }
        Target: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: subnet-1 } }
    `,
    hcl`resource "aws_efs_file_system" "files" {}`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Files: { Type: AWS::EFS::FileSystem }
          Target: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: «!Ref A» } }
      `,
      says: "EFS file system `Files` has mount targets in one Availability Zone only",
    },
    yaml`
      Resources:
        Files: { Type: AWS::EFS::FileSystem }
        Target: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: «subnet-1» } }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Files: { Type: AWS::EFS::FileSystem }
        TargetA: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: «!Ref A» } }
        TargetB: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: !Ref B } }
    `,
    hcl`
      resource "aws_efs_file_system" "files" {}

      resource "aws_efs_mount_target" "files" {
        file_system_id = aws_efs_file_system.files.id
        subnet_id      = «var.subnet_id»
      }

      variable "subnet_id" {
        type = string
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { A: { Type: "AWS::EC2::Subnet::Id" }, B: { Type: "AWS::EC2::Subnet::Id" }, Zones: { Type: String, AllowedValues: ["1", "2"] } }
        Conditions: { Two: !Equals [!Ref Zones, "2"] }
        Resources:
          Files: { Type: AWS::EFS::FileSystem }
          TargetA: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: !Ref A } }
          TargetB: { Type: AWS::EFS::MountTarget, Condition: Two, Properties: { FileSystemId: !Ref Files, SubnetId: !Ref B } }
      `,
      because: "has mount targets in one Availability Zone only when `Zones` is 1",
    },
    {
      given: hcl`
        variable "subnet_ids" {
          type = set(string)
        }

        resource "aws_efs_file_system" "files" {}

        resource "aws_efs_mount_target" "files" {
          for_each       = var.subnet_ids
          file_system_id = aws_efs_file_system.files.id
          subnet_id      = each.value
        }
      `,
      because: "`var.subnet_ids` has no default",
    },
  ],
});

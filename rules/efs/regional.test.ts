import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./regional.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Files: { Type: AWS::EFS::FileSystem } }`,
    yaml`
      Parameters: { Zone: { Type: String, Default: "" } }
      Conditions: { OneZone: !Not [!Equals [!Ref Zone, ""]] }
      Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { AvailabilityZoneName: !If [OneZone, !Ref Zone, !Ref "AWS::NoValue"] } } }
    `,
    hcl`
      resource "aws_efs_file_system" "files" {
        encrypted = true
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { AvailabilityZoneName: «eu-west-1a» } } }`,
      says: "EFS file system `Files` keeps its data in one Availability Zone",
    },
    yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { AvailabilityZoneName: «!Select [0, !GetAZs ""]» } } }`,
    hcl`
      data "aws_availability_zones" "available" {}

      resource "aws_efs_file_system" "files" {
        availability_zone_name = «data.aws_availability_zones.available.names[0]»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { OneZone: { Type: String, AllowedValues: ["true", "false"] } }
        Conditions: { IsOneZone: !Equals [!Ref OneZone, "true"] }
        Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { AvailabilityZoneName: !If [IsOneZone, eu-west-1a, !Ref "AWS::NoValue"] } } }
      `,
      because: "keeps its data in one Availability Zone when `OneZone` is true",
    },
    {
      given: hcl`
        variable "one_zone" {
          type = bool
        }

        resource "aws_efs_file_system" "files" {
          availability_zone_name = var.one_zone ? "eu-west-1a" : null
        }
      `,
      because: "keeps its data in one Availability Zone when",
    },
  ],
});

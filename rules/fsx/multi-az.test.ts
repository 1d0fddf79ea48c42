import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-az.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { DeploymentType: MULTI_AZ_1 } } } }`,
    yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: ONTAP, OntapConfiguration: { DeploymentType: MULTI_AZ_2 } } } }`,
    hcl`
      resource "aws_fsx_openzfs_file_system" "files" {
        deployment_type = "MULTI_AZ_1"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Scratch: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: LUSTRE, LustreConfiguration: { DeploymentType: PERSISTENT_2 } } } }`,
    hcl`
      resource "aws_fsx_lustre_file_system" "scratch" {
        deployment_type = "PERSISTENT_2"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Files»: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { ThroughputCapacity: 32 } } } }`,
      says: "FSx for Windows File Server file system `Files` stands in one Availability Zone",
    },
    yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: OPENZFS, OpenZFSConfiguration: { DeploymentType: «SINGLE_AZ_HA_2» } } } }`,
    hcl`
      «resource "aws_fsx_windows_file_system" "files"» {
        throughput_capacity = 32
      }
    `,
    hcl`
      resource "aws_fsx_ontap_file_system" "files" {
        deployment_type = «"SINGLE_AZ_1"»
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Type: { Type: String } }
        Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: ONTAP, OntapConfiguration: { DeploymentType: !Ref Type } } } }
      `,
      because: "parameter `Type` has no default",
    },
    {
      given: hcl`
        variable "deployment" {
          type = string
        }

        resource "aws_fsx_windows_file_system" "files" {
          deployment_type = var.deployment
        }
      `,
      because: "`var.deployment` has no default",
    },
  ],
});

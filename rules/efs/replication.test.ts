import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replication.ts";

const region = "eu-west-1";

testRule(rule, {
  holds: [
    { region, given: yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { ReplicationConfiguration: { Destinations: [{ Region: eu-central-1 }] } } } }` },
    {
      region,
      given: hcl`
        resource "aws_efs_file_system" "files" {}

        resource "aws_efs_replication_configuration" "files" {
          source_file_system_id = aws_efs_file_system.files.id
          destination {
            region = "eu-central-1"
          }
        }
      `,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        resource "aws_efs_file_system" "files" {}

        resource "aws_efs_file_system" "copy" {
          provider = aws.recovery
          protection {
            replication_overwrite = "DISABLED"
          }
        }

        resource "aws_efs_replication_configuration" "files" {
          source_file_system_id = aws_efs_file_system.files.id
          destination {
            file_system_id = aws_efs_file_system.copy.id
          }
        }
      `,
    },
  ],
  skips: [
    yaml`Resources: { Copy: { Type: AWS::EFS::FileSystem, Properties: { FileSystemProtection: { ReplicationOverwriteProtection: DISABLED } } } }`,
    hcl`
      resource "aws_efs_file_system" "copy" {
        protection {
          replication_overwrite = "DISABLED"
        }
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Files»: { Type: AWS::EFS::FileSystem } }`, says: "EFS file system `Files` has no replica in another region" },
    { region, given: yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { ReplicationConfiguration: { Destinations: [{ Region: «eu-west-1» }] } } } }` },
    hcl`
      «resource "aws_efs_file_system" "files"» {
        encrypted = true
      }
    `,
  ],
  unknown: [
    {
      given: yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { ReplicationConfiguration: { Destinations: [{ Region: eu-central-1 }] } } } }`,
      because: "the region of Files is not known",
    },
    {
      region,
      given: yaml`Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { ReplicationConfiguration: { Destinations: [{ FileSystemId: fs-0123456789abcdef0 }] } } } }`,
      because: "`fs-0123456789abcdef0`",
    },
    {
      region,
      given: hcl`
        variable "recovery_region" {
          type = string
        }

        resource "aws_efs_file_system" "files" {}

        resource "aws_efs_replication_configuration" "files" {
          source_file_system_id = aws_efs_file_system.files.id
          destination {
            region = var.recovery_region
          }
        }
      `,
      because: "`var.recovery_region` has no default",
    },
  ],
});

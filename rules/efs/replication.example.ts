import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          ReplicationConfiguration:
            Destinations:
              - Region: eu-central-1
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_efs_replication_configuration" "files" {
      source_file_system_id = aws_efs_file_system.files.id

      destination {
        region = "eu-central-1"
      }
    }
  `,
} satisfies RemedyExample;

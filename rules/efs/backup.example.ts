import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          BackupPolicy:
            Status: ENABLED
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_efs_backup_policy" "files" {
      file_system_id = aws_efs_file_system.files.id

      backup_policy {
        status = "ENABLED"
      }
    }
  `,
} satisfies RemedyExample;

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          Encrypted: true
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {
      encrypted = true
    }
  `,
} satisfies RemedyExample;

import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::FSx::FileSystem
        Properties:
          FileSystemType: WINDOWS
          StorageCapacity: 300
          SubnetIds: [subnet-0123456789abcdef0]
          WindowsConfiguration:
            ThroughputCapacity: 32
            AutomaticBackupRetentionDays: 35
  `,
  terraform: `
    resource "aws_fsx_windows_file_system" "files" {
      storage_capacity                = 300
      throughput_capacity             = 32
      subnet_ids                      = ["subnet-0123456789abcdef0"]
      automatic_backup_retention_days = 35
    }
  `,
} satisfies RemedyExample;

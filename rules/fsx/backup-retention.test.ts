import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup-retention.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: OPENZFS, OpenZFSConfiguration: { DeploymentType: SINGLE_AZ_1 } } } }`,
    yaml`
      Resources:
        Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { AutomaticBackupRetentionDays: 1 } } }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v, Lifecycle: { DeleteAfterDays: 30 } }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: [!GetAtt Files.ResourceARN] } }
    `,
    hcl`
      resource "aws_fsx_windows_file_system" "files" {
        throughput_capacity = 32
      }
    `,
  ],
  skips: [
    yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { AutomaticBackupRetentionDays: 0 } } } }`,
    yaml`Resources: { Scratch: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: LUSTRE, LustreConfiguration: { DeploymentType: SCRATCH_2 } } } }`,
    hcl`
      resource "aws_fsx_openzfs_file_system" "files" {
        deployment_type = "SINGLE_AZ_1"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { AutomaticBackupRetentionDays: «3» } } } }`,
      says: "FSx for Windows File Server file system `Files` keeps its automatic backups for less than 7 days",
    },
    {
      given: hcl`
        «resource "aws_fsx_windows_file_system" "files"» {
          throughput_capacity = 32
        }
      `,
      objectives: { retention: 30 },
    },
    hcl`
      resource "aws_fsx_lustre_file_system" "files" {
        deployment_type                 = "PERSISTENT_2"
        automatic_backup_retention_days = «1»
      }
    `,
    {
      given: yaml`
        Resources:
          Files:
            Type: AWS::FSx::FileSystem
            Properties:
              FileSystemType: WINDOWS
              WindowsConfiguration:
                ThroughputCapacity: 32
                AutomaticBackupRetentionDays: «3» # a weekend
      `,
      becomes: `
        Resources:
          Files:
            Type: AWS::FSx::FileSystem
            Properties:
              FileSystemType: WINDOWS
              WindowsConfiguration:
                ThroughputCapacity: 32
                AutomaticBackupRetentionDays: 7 # a weekend
      `,
    },
    {
      given: hcl`
        resource "aws_fsx_windows_file_system" "files" {
          throughput_capacity             = 32
          automatic_backup_retention_days = «3» # a weekend
        }
      `,
      objectives: { retention: 90 },
      becomes: `
        resource "aws_fsx_windows_file_system" "files" {
          throughput_capacity             = 32
          automatic_backup_retention_days = 90 # a weekend
        }
      `,
    },
    // FSx keeps no automatic backup for longer.
    {
      given: hcl`
        resource "aws_fsx_windows_file_system" "files" {
          automatic_backup_retention_days = «90»
        }
      `,
      objectives: { retention: 365 },
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Days: { Type: Number, AllowedValues: [1, 30] } }
        Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { AutomaticBackupRetentionDays: !Ref Days } } } }
      `,
      because: "keeps its automatic backups for less than 7 days when `Days` is 1",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        resource "aws_fsx_openzfs_file_system" "files" {
          automatic_backup_retention_days = var.days
        }
      `,
      because: "`var.days` has no default",
    },
  ],
});

import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backup.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { ThroughputCapacity: 32 } } } }`,
    yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: LUSTRE, LustreConfiguration: { DeploymentType: PERSISTENT_2, AutomaticBackupRetentionDays: 7 } } } }`,
    yaml`
      Resources:
        Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: ONTAP, OntapConfiguration: { DeploymentType: MULTI_AZ_2 } } }
        Server: { Type: AWS::FSx::StorageVirtualMachine, Properties: { FileSystemId: !Ref Files, Name: s } }
        Volume: { Type: AWS::FSx::Volume, Properties: { Name: v, VolumeType: ONTAP, OntapConfiguration: { StorageVirtualMachineId: !Ref Server } } }
    `,
    hcl`
      resource "aws_fsx_windows_file_system" "files" {
        throughput_capacity = 32
      }
    `,
    hcl`
      resource "aws_fsx_openzfs_file_system" "files" {
        tags = { Backup = "daily" }
      }

      resource "aws_backup_plan" "daily" {
        name = "daily"
        rule {
          rule_name         = "daily"
          target_vault_name = "main"
        }
      }

      resource "aws_backup_selection" "all" {
        name         = "all"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_fsx_openzfs_file_system.files.arn]
      }
    `,
  ],
  skips: [
    yaml`Resources: { Scratch: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: LUSTRE, LustreConfiguration: { PerUnitStorageThroughput: 200 } } } }`,
    yaml`
      Resources:
        Cache: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: LUSTRE, LustreConfiguration: { DeploymentType: PERSISTENT_2 } } }
        Link: { Type: AWS::FSx::DataRepositoryAssociation, Properties: { FileSystemId: !Ref Cache, FileSystemPath: /data, DataRepositoryPath: "s3://data" } }
    `,
    yaml`Resources: { Copy: { Type: AWS::FSx::Volume, Properties: { Name: v, VolumeType: ONTAP, OntapConfiguration: { StorageVirtualMachineId: s, OntapVolumeType: DP } } } }`,
    hcl`
      resource "aws_fsx_lustre_file_system" "cache" {
        deployment_type = "PERSISTENT_1"
        import_path     = "s3://data"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { AutomaticBackupRetentionDays: «0» } } } }`,
      says: "FSx for Windows File Server file system `Files` has no automatic backups, and no backup plan selects it",
    },
    yaml`Resources: { «Files»: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: LUSTRE, LustreConfiguration: { DeploymentType: PERSISTENT_2 } } } }`,
    hcl`
      «resource "aws_fsx_openzfs_file_system" "files"» {
        deployment_type = "SINGLE_AZ_1"
      }
    `,
    hcl`
      resource "aws_fsx_ontap_file_system" "files" {
        deployment_type = "MULTI_AZ_1"
      }

      resource "aws_fsx_ontap_storage_virtual_machine" "server" {
        file_system_id = aws_fsx_ontap_file_system.files.id
        name           = "server"
      }

      «resource "aws_fsx_ontap_volume" "data"» {
        name                       = "data"
        storage_virtual_machine_id = aws_fsx_ontap_storage_virtual_machine.server.id
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
                AutomaticBackupRetentionDays: «0» # nobody has asked
                ThroughputCapacity: 32
      `,
      becomes: `
        Resources:
          Files:
            Type: AWS::FSx::FileSystem
            Properties:
              FileSystemType: WINDOWS
              WindowsConfiguration:
                AutomaticBackupRetentionDays: 7 # nobody has asked
                ThroughputCapacity: 32
      `,
    },
    // The automatic backups of a volume are those of its file system.
    {
      given: hcl`
        resource "aws_fsx_ontap_file_system" "files" {
          deployment_type = "MULTI_AZ_2" # in both zones
        }

        resource "aws_fsx_ontap_storage_virtual_machine" "server" {
          file_system_id = aws_fsx_ontap_file_system.files.id
          name           = "server"
        }

        «resource "aws_fsx_ontap_volume" "data"» {
          name                       = "data"
          storage_virtual_machine_id = aws_fsx_ontap_storage_virtual_machine.server.id
        }
      `,
      becomes: `
        resource "aws_fsx_ontap_file_system" "files" {
          deployment_type                 = "MULTI_AZ_2" # in both zones
          automatic_backup_retention_days = 7
        }

        resource "aws_fsx_ontap_storage_virtual_machine" "server" {
          file_system_id = aws_fsx_ontap_file_system.files.id
          name           = "server"
        }

        resource "aws_fsx_ontap_volume" "data" {
          name                       = "data"
          storage_virtual_machine_id = aws_fsx_ontap_storage_virtual_machine.server.id
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, WindowsConfiguration: { AutomaticBackupRetentionDays: !Ref Days } } } }
      `,
      because: "parameter `Days` has no default",
    },
    {
      given: hcl`
        variable "server_id" {
          type = string
        }

        resource "aws_fsx_ontap_volume" "data" {
          name                       = "data"
          storage_virtual_machine_id = var.server_id
        }
      `,
      because: "`var.server_id` has no default",
    },
  ],
});

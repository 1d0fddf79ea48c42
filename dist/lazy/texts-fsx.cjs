(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "fsx-backup": {
    since: "0.1.0",
    why: `
    Without automatic backups what is deleted or overwritten in a file system can come back only from snapshots
    that stand in the file system itself, and go with it. A second zone repeats the mistake at once.
  `,
    remedy: `
    Keep automatic backups for at least a day, better for the workload's least retention, or have a backup plan select the file
    system. They are taken daily, incremental, and charged by what they hold. In Terraform set the days: the defaults differ by type.
  `,
    example: {
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
            AutomaticBackupRetentionDays: 7
  `,
  terraform: `
    resource "aws_fsx_windows_file_system" "files" {
      storage_capacity                = 300
      throughput_capacity             = 32
      subnet_ids                      = ["subnet-0123456789abcdef0"]
      automatic_backup_retention_days = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html",
    "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/using-backups.html",
    "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateBackup.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: ["guard-rules-registry:FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN"],
    fixNote: "backups are charged by what they hold",
  },
  "fsx-backup-retention": {
    since: "0.1.0",
    why: `
    Files that were corrupted or encrypted by malware are often noticed days later. Once the last backup from before
    it has expired, there is nothing left to go back to.
  `,
    remedy: `
    Raise the retention to the workload's least retention; FSx keeps automatic backups for 90 days at most, and a
    backup plan keeps longer. What changes in the additional days is charged.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-windowsconfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "what changes in the additional days is charged",
  },
  "fsx-multi-az": {
    since: "0.1.0",
    why: `
    A Single-AZ file system is gone with its Availability Zone until the zone is back, or until a backup has been
    restored in another one. A Multi-AZ file system has a standby in a second zone, which takes over within a minute.
  `,
    remedy: `
    Make a Multi-AZ file system: the deployment type cannot be changed, so that data has to be moved, by a restore from a backup or by
    AWS DataSync, and clients mount the new one. It costs about twice as much.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::FSx::FileSystem
        Properties:
          FileSystemType: ONTAP
          StorageCapacity: 1024
          SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
          OntapConfiguration:
            DeploymentType: MULTI_AZ_2
            PreferredSubnetId: subnet-0123456789abcdef0
            ThroughputCapacity: 384
  `,
  terraform: `
    resource "aws_fsx_ontap_file_system" "files" {
      deployment_type     = "MULTI_AZ_2"
      storage_capacity    = 1024
      throughput_capacity = 384
      subnet_ids          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      preferred_subnet_id = "subnet-0123456789abcdef0"
    }
  `,
},
    noFix: "the deployment type cannot be changed: the data has to be moved to another file system",
    references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html",
    "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/high-availability-AZ.html",
    "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/availability-durability.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: [
    "hashicorp-fsbp-sentinel:fsx-ontap-deployment-type-check",
    "hashicorp-fsbp-sentinel:fsx-openzfs-deployment-type-check",
    "hashicorp-fsbp-sentinel:fsx-windows-deployment-type-check",
    "prowler:fsx_windows_file_system_multi_az_enabled",
  ],
  },
};
})

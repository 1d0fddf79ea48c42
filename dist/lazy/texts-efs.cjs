(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "efs-backup": {
    since: "0.1.0",
    why: `
    EFS keeps no older state of a file: what is deleted or overwritten is gone at once, on every mount and in
    the replica. The console turns automatic backups on; a template does not, except for One Zone file systems.
  `,
    remedy: `
    Turn automatic backups on, which keep daily backups for 35 days, or have a backup plan select the file system.
    Backups are incremental and charged by what they hold; the first one is a full copy.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html",
    "https://docs.aws.amazon.com/efs/latest/ug/automatic-backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-backuppolicy.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: [
    "checkov:CKV2_AWS_18",
    "guard-rules-registry:EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
    "cdk-nag:EFSInBackupPlan",
    "hashicorp-fsbp-sentinel:efs-automatic-backups-enabled",
    "hashicorp-fsbp-sentinel:efs-file-systems-should-be-in-backup-plans",
    "steampipe-terraform-aws-compliance:efs_file_system_automatic_backups_enabled",
    "prowler:efs_have_backup_enabled",
    "service-screener:AutomatedBackup",
  ],
    fixNote: "backups are charged by what they hold, and the first one is a full copy",
  },
  "efs-mount-targets-zones": {
    since: "0.1.0",
    why: `
    A Regional file system survives the loss of a zone, but clients reach it through a mount target, which stands in
    one. With mount targets in one zone only, that zone's loss takes the files away from everything in the others.
  `,
    remedy: `
    Add a mount target to a subnet in each zone in which something mounts the file system; EFS takes one in a zone. Mount
    targets cost nothing, and data that stays in its zone is not charged for transfer.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: vpc-0123456789abcdef0
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: vpc-0123456789abcdef0
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      TargetA:
        Type: AWS::EFS::MountTarget
        Properties:
          FileSystemId: !Ref Files
          SubnetId: !Ref SubnetA
          SecurityGroups: [sg-0123456789abcdef0]
      TargetB:
        Type: AWS::EFS::MountTarget
        Properties:
          FileSystemId: !Ref Files
          SubnetId: !Ref SubnetB
          SecurityGroups: [sg-0123456789abcdef0]
  `,
  terraform: `
    data "aws_availability_zones" "available" {}

    resource "aws_subnet" "private" {
      count             = 2
      vpc_id            = "vpc-0123456789abcdef0"
      cidr_block        = "10.0.\${count.index}.0/24"
      availability_zone = data.aws_availability_zones.available.names[count.index]
    }

    resource "aws_efs_file_system" "files" {}

    resource "aws_efs_mount_target" "files" {
      count          = 2
      file_system_id = aws_efs_file_system.files.id
      subnet_id      = aws_subnet.private[count.index].id
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html",
    "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:efs_multi_az_enabled"],
  },
  "efs-regional": {
    since: "0.1.0",
    why: `
    A One Zone file system keeps its data in one Availability Zone. While the zone is out of reach, so are all files,
    from every instance of the region; if the zone is destroyed, all that is left are backups.
  `,
    remedy: `
    Make a Regional file system, one without an Availability Zone, and copy the files by AWS DataSync or by a replication that
    is failed over to. Applications mount the new one. Regional storage costs about twice as much.
  `,
    example: {
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
},
    noFix: "a Regional file system has to be made and the files copied: what kind one is cannot be changed",
    references: [
    "https://docs.aws.amazon.com/efs/latest/ug/features.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["service-screener:IsSingleAZ"],
  },
  "efs-replication": {
    since: "0.1.0",
    why: `
    A file system stands in one region, and so do its backups unless a plan copies them. A restore in another region
    takes hours for many files. Replication keeps a second file system there, for most file systems no more than 15
    minutes behind.
  `,
    remedy: `
    Add a replication to the recovery region: EFS makes the file system there, or overwrites one that allows it. Storage and
    transfer between the regions are charged. It has no mount targets until somebody makes them, and a failover deletes the replication.
  `,
    example: {
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
},
    noFix: "a replication makes a second file system, whose region, key and mount targets have to be chosen",
    references: [
    "https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html",
    "https://docs.aws.amazon.com/efs/latest/ug/create-replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-replicationdestination.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)", "SC-36"] },
    similar: ["service-screener:ReplicationEnabled"],
  },
};
})

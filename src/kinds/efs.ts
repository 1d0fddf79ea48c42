import { defineKind } from "../graph/kind.ts";
import { list, oneOf, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const efsFileSystem = defineKind({
  name: "efs.fileSystem",
  label: "EFS file system",
  ...names("AWS::EFS::FileSystem", "aws_efs_file_system"),
  page: templatePage("efs-filesystem"),
  arn: { service: "elasticfilesystem", resource: "file-system/" },
  ref: names("id", "id"),
  zones: ["oneZone"],
  companions: [
    { language: "terraform", type: "aws_efs_backup_policy", target: "file_system_id", fills: { backup: "backup_policy.status" } },
    {
      language: "terraform",
      type: "aws_efs_replication_configuration",
      target: "source_file_system_id",
      adds: { destinations: "destination", replicas: "destination.file_system_id" },
    },
  ],
  properties: {
    ...lifecycle(),
    /** Only One Zone file systems have it. */
    oneZone: text(names("AvailabilityZoneName", "availability_zone_name")),
    /** Unset AWS makes automatic backups of One Zone file systems only. */
    backup: oneOf(["ENABLED", "DISABLED"], { cloudformation: "BackupPolicy.Status" }),
    destinations: list(
      record({
        region: text(names("Region", "region")),
        zone: text(names("AvailabilityZoneName", "availability_zone_name")),
        /** Unset AWS makes a file system for it. */
        fileSystem: reference("efs.fileSystem", names("FileSystemId", "file_system_id")),
        kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
      }),
      { cloudformation: "ReplicationConfiguration.Destinations" },
    ),
    /** The file systems of the destinations, as edges. */
    replicas: list(reference("efs.fileSystem", {}), { cloudformation: "ReplicationConfiguration.Destinations[].FileSystemId" }),
    /** Only a file system that may be overwritten can be the destination of a replication. */
    overwriteProtection: oneOf(["ENABLED", "DISABLED"], names("FileSystemProtection.ReplicationOverwriteProtection", "protection.replication_overwrite")),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("FileSystemTags", "tags_all")),
  },
});

export const efsMountTarget = defineKind({
  name: "efs.mountTarget",
  label: "EFS mount target",
  ...names("AWS::EFS::MountTarget", "aws_efs_mount_target"),
  page: templatePage("efs-mounttarget"),
  ref: names("id", "id"),
  zones: ["subnet"],
  properties: {
    fileSystem: reference("efs.fileSystem", names("FileSystemId", "file_system_id")),
    subnet: reference("ec2.subnet", names("SubnetId", "subnet_id")),
  },
});

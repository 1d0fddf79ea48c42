import { any, defineRule, efs, efsFileSystem, inBackupPlan, not } from "../../src/rule.ts";
import example from "./backup.example.ts";

/** The destination of a replication holds what another file system writes, and that one is asked. */
export default defineRule({
  id: "efs-backup",
  title: "EFS file system is backed up",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    EFS keeps no older state of a file: what is deleted or overwritten is gone at once, on every mount and in
    the replica. The console turns automatic backups on; a template does not, except for One Zone file systems.
  `,
  remedy: `
    Turn automatic backups on, which keep daily backups for 35 days, or have a backup plan select the file system.
    Backups are incremental and charged by what they hold; the first one is a full copy.
  `,
  example,
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

  on: efsFileSystem,
  appliesTo: (fileSystem) => not(efs.isDestination(fileSystem)),
  expect: (fileSystem) => any(efs.hasAutomaticBackups(fileSystem), inBackupPlan(fileSystem)),
  message: (fileSystem) => `${fileSystem} has no automatic backups, and no backup plan selects it`,
  fix: {
    safety: "review",
    note: "backups are charged by what they hold, and the first one is a full copy",
    edits: (fileSystem) => [fileSystem.backup.set("ENABLED")],
  },
});

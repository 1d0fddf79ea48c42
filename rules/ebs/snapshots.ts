import { defineRule, ec2Volume, stores } from "../../src/rule.ts";
import example from "./snapshots.example.ts";

/**
 * A policy or a plan that takes the instance to which a volume is attached takes the volume along. Whether it runs often enough is asked by
 * `backup-schedule-rpo`. Disks that an instance is made with are judged with the instance.
 */
export default defineRule({
  id: "ebs-snapshots",
  title: "EBS volume has snapshots",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    A volume stands in one Availability Zone and keeps no older state of its blocks: with the zone lost, or the file
    system on it deleted or damaged, snapshots are all that there is, and they are made only where somebody asks for them.
  `,
  remedy: `
    Have a lifecycle policy of Amazon Data Lifecycle Manager select the volume by a tag that it carries, or a backup
    plan of AWS Backup. Snapshots are incremental and charged by what has changed; none of this interrupts the
    volume.
  `,
  example,
  noFix: "which policy or plan takes the volume, by which tag and how often, has to be chosen",
  references: [
    "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html",
    "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
  similar: [
    "checkov:CKV2_AWS_9",
    "cdk-nag:EC2EBSInBackupPlan",
    "hashicorp-nist-sentinel:ebs-volumes-should-be-in-a-backup-plan",
    "prowler:ec2_ebs_volume_protected_by_backup_plan",
    "prowler:ec2_ebs_volume_snapshots_exists",
    "service-screener:EBSSnapshot",
  ],

  on: ec2Volume,
  expect: stores.isBackedUp,
  message: (volume) => `${volume} is selected by no lifecycle policy and no backup plan`,
});

import { defineKind } from "../graph/kind.ts";
import { bool, days, list, minutes, record, reference, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { terraformPage, settingPage, templatePage } from "./pages.ts";

const RULE = { cloudformation: settingPage("backup-backupplan-backupruleresourcetype"), terraform: terraformPage("backup_plan") };
const SCHEDULE = { cloudformation: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html", terraform: terraformPage("backup_plan") };

/** Days that Terraform's provider does not send, so that they mean never. */
const NEVER = { terraform: ["0", "-1"] } as const;

const retention = {
  deleteAfter: days({ cloudformation: "Lifecycle.DeleteAfterDays", terraform: "lifecycle.delete_after", nothing: NEVER }),
  coldAfter: days({ cloudformation: "Lifecycle.MoveToColdStorageAfterDays", terraform: "lifecycle.cold_storage_after", nothing: NEVER }),
};

export const backupPlan = defineKind({
  name: "backup.plan",
  label: "backup plan",
  cloudformation: "AWS::Backup::BackupPlan",
  terraform: "aws_backup_plan",
  page: templatePage("backup-backupplan"),
  ref: { cloudformation: "id", terraform: "id" },
  properties: {
    rules: list(
      record({
        name: text({ cloudformation: "RuleName", terraform: "rule_name" }),
        ...retention,
        schedule: text({
          cloudformation: "ScheduleExpression",
          terraform: "schedule",
          default: { cloudformation: "cron(0 5 ? * * *)", terraform: "cron(0 5 ? * * *)", page: SCHEDULE },
          nothing: { terraform: [""] },
          misses: { cloudformation: ["Schedule"], terraform: ["schedule_expression"] },
        }),
        timeZone: text({
          cloudformation: "ScheduleExpressionTimezone",
          terraform: "schedule_expression_timezone",
          default: { cloudformation: "UTC", terraform: "Etc/UTC", page: RULE },
        }),
        startWindow: minutes({ cloudformation: "StartWindowMinutes", terraform: "start_window" }),
        continuous: bool({ cloudformation: "EnableContinuousBackup", terraform: "enable_continuous_backup", default: { cloudformation: false, terraform: false, page: RULE } }),
        vault: reference("backup.vault", { cloudformation: "TargetBackupVault", terraform: "target_vault_name" }),
        copies: list(
          record({ ...retention, vault: reference("backup.vault", { cloudformation: "DestinationBackupVaultArn", terraform: "destination_vault_arn" }) }),
          { cloudformation: "CopyActions", terraform: "copy_action" },
        ),
      }),
      { cloudformation: "BackupPlan.BackupPlanRule", terraform: "rule", misses: { cloudformation: ["BackupPlan.Rules", "BackupPlan.BackupPlanRules"] } },
    ),
  },
});

const tag = {
  key: text({ cloudformation: "ConditionKey", terraform: "key" }),
  value: text({ cloudformation: "ConditionValue", terraform: "value" }),
};

const tagCondition = (cloudformation: string, terraform: string) =>
  list(record(tag), { cloudformation: `BackupSelection.Conditions.${cloudformation}`, terraform: `condition[].${terraform}` });

export const backupSelection = defineKind({
  name: "backup.selection",
  label: "backup selection",
  cloudformation: "AWS::Backup::BackupSelection",
  terraform: "aws_backup_selection",
  page: templatePage("backup-backupselection"),
  properties: {
    plan: reference("backup.plan", { cloudformation: "BackupPlanId", terraform: "plan_id" }),
    role: reference("iam.role", { cloudformation: "BackupSelection.IamRoleArn", terraform: "iam_role_arn" }),
    resources: list(text({}), { cloudformation: "BackupSelection.Resources", terraform: "resources" }),
    notResources: list(text({}), { cloudformation: "BackupSelection.NotResources", terraform: "not_resources" }),
    anyTag: list(record({ operator: text({ cloudformation: "ConditionType", terraform: "type" }), ...tag }), {
      cloudformation: "BackupSelection.ListOfTags",
      terraform: "selection_tag",
    }),
    tagEquals: tagCondition("StringEquals", "string_equals"),
    tagLike: tagCondition("StringLike", "string_like"),
    tagNotEquals: tagCondition("StringNotEquals", "string_not_equals"),
    tagNotLike: tagCondition("StringNotLike", "string_not_like"),
  },
});

export const backupVault = defineKind({
  name: "backup.vault",
  label: "backup vault",
  cloudformation: ["AWS::Backup::BackupVault", "AWS::Backup::LogicallyAirGappedBackupVault"],
  terraform: ["aws_backup_vault", "aws_backup_logically_air_gapped_vault"],
  page: templatePage("backup-backupvault"),
  identity: "vaultName",
  ref: { cloudformation: "name", terraform: "name" },
  companions: [{ language: "terraform", type: "aws_backup_vault_lock_configuration", target: "backup_vault_name", fills: { lockedFor: "min_retention_days", lockedForMost: "max_retention_days", lockChangeableFor: "changeable_for_days" } }],
  properties: {
    ...lifecycle(),
    vaultName: text({ cloudformation: "BackupVaultName", terraform: "name" }),
    kmsKey: reference("kms.key", {
      cloudformation: { "AWS::Backup::BackupVault": "EncryptionKeyArn", "AWS::Backup::LogicallyAirGappedBackupVault": "EncryptionKeyArn" },
      terraform: { aws_backup_vault: "kms_key_arn", aws_backup_logically_air_gapped_vault: "encryption_key_arn" },
    }),
    /** The least time for which a locked vault keeps what is in it. */
    lockedFor: days({ cloudformation: "LockConfiguration.MinRetentionDays" }),
    /** The longest time for which it takes anything. */
    lockedForMost: days({ cloudformation: "LockConfiguration.MaxRetentionDays" }),
    /** After so many days nobody can change the lock any more; where nothing is set, an administrator always can. */
    lockChangeableFor: days({ cloudformation: "LockConfiguration.ChangeableForDays" }),
    /** A logically air-gapped vault is locked from the start. */
    airGappedFor: days({ cloudformation: "MinRetentionDays", terraform: "min_retention_days" }),
  },
});

/** Deletes the recovery points of a vault together with it: what AWS itself refuses. */
export const backupEmptiedVault = defineKind({
  name: "backup.emptiedVault",
  label: "backup vault",
  terraform: { type: "aws_backup_vault", where: { property: "force_destroy", set: true } },
  page: terraformPage("backup_vault"),
  properties: {
    forceDestroyed: bool({ terraform: "force_destroy" }),
  },
});

/** Restores recovery points on a schedule, to show that they can be. */
export const restoreTestingPlan = defineKind({
  name: "backup.restoreTestingPlan",
  label: "restore testing plan",
  cloudformation: "AWS::Backup::RestoreTestingPlan",
  terraform: "aws_backup_restore_testing_plan",
  page: templatePage("backup-restoretestingplan"),
  identity: "planName",
  ref: { cloudformation: "name" },
  properties: {
    planName: text({ cloudformation: "RestoreTestingPlanName", terraform: "name" }),
    schedule: text({ cloudformation: "ScheduleExpression", terraform: "schedule_expression" }),
  },
});

const testedTag = (cloudformation: string, terraform: string) =>
  list(record({ key: text({ cloudformation: "Key", terraform: "key" }), value: text({ cloudformation: "Value", terraform: "value" }) }), {
    cloudformation: `ProtectedResourceConditions.${cloudformation}`,
    terraform: `protected_resource_conditions[].${terraform}`,
  });

/** What of one type a plan restores: resources that it names, or those with certain tags. */
export const restoreTestingSelection = defineKind({
  name: "backup.restoreTestingSelection",
  label: "restore testing selection",
  cloudformation: "AWS::Backup::RestoreTestingSelection",
  terraform: "aws_backup_restore_testing_selection",
  page: templatePage("backup-restoretestingselection"),
  properties: {
    plan: reference("backup.restoreTestingPlan", { cloudformation: "RestoreTestingPlanName", terraform: "restore_testing_plan_name" }),
    /** As AWS Backup calls it: `EFS`, `RDS`. */
    resourceType: text({ cloudformation: "ProtectedResourceType", terraform: "protected_resource_type" }),
    resources: list(text({}), { cloudformation: "ProtectedResourceArns", terraform: "protected_resource_arns" }),
    tagEquals: testedTag("StringEquals", "string_equals"),
    tagNotEquals: testedTag("StringNotEquals", "string_not_equals"),
  },
});

/** A policy of an organization; one of its types plans backups for whole accounts. */
export const backupPolicy = defineKind({
  name: "backup.policy",
  label: "organization policy",
  cloudformation: "AWS::Organizations::Policy",
  terraform: "aws_organizations_policy",
  page: templatePage("organizations-policy"),
  properties: {
    type: text({ cloudformation: "Type", terraform: "type", default: { terraform: "SERVICE_CONTROL_POLICY", page: { terraform: terraformPage("organizations_policy") } } }),
  },
});

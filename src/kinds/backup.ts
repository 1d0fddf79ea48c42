import { defineKind } from "../graph/kind.ts";
import { bool, days, list, minutes, record, reference, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { settingPage, templatePage } from "./pages.ts";

const RULE = settingPage("backup-backupplan-backupruleresourcetype");
const SCHEDULE = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html";

const retention = {
  deleteAfter: days({ cloudformation: "Lifecycle.DeleteAfterDays" }),
  coldAfter: days({ cloudformation: "Lifecycle.MoveToColdStorageAfterDays" }),
};

export const backupPlan = defineKind({
  name: "backup.plan",
  label: "backup plan",
  cloudformation: "AWS::Backup::BackupPlan",
  page: templatePage("backup-backupplan"),
  ref: { cloudformation: "id" },
  properties: {
    rules: list(
      record({
        name: text({ cloudformation: "RuleName" }),
        ...retention,
        schedule: text({
          cloudformation: "ScheduleExpression",
          default: { cloudformation: "cron(0 5 ? * * *)", page: SCHEDULE },
          misses: { cloudformation: ["Schedule"] },
        }),
        timeZone: text({ cloudformation: "ScheduleExpressionTimezone", default: { cloudformation: "UTC", page: RULE } }),
        startWindow: minutes({ cloudformation: "StartWindowMinutes" }),
        continuous: bool({ cloudformation: "EnableContinuousBackup", default: { cloudformation: false, page: RULE } }),
        vault: reference("backup.vault", { cloudformation: "TargetBackupVault" }),
        copies: list(
          record({ ...retention, vault: reference("backup.vault", { cloudformation: "DestinationBackupVaultArn" }) }),
          { cloudformation: "CopyActions" },
        ),
      }),
      { cloudformation: "BackupPlan.BackupPlanRule", misses: { cloudformation: ["BackupPlan.Rules", "BackupPlan.BackupPlanRules"] } },
    ),
  },
});

const tagCondition = (operator: string) =>
  list(record({ key: text({ cloudformation: "ConditionKey" }), value: text({ cloudformation: "ConditionValue" }) }), {
    cloudformation: `BackupSelection.Conditions.${operator}`,
  });

export const backupSelection = defineKind({
  name: "backup.selection",
  label: "backup selection",
  cloudformation: "AWS::Backup::BackupSelection",
  page: templatePage("backup-backupselection"),
  properties: {
    plan: reference("backup.plan", { cloudformation: "BackupPlanId" }),
    role: reference("iam.role", { cloudformation: "BackupSelection.IamRoleArn" }),
    resources: list(text({}), { cloudformation: "BackupSelection.Resources" }),
    notResources: list(text({}), { cloudformation: "BackupSelection.NotResources" }),
    anyTag: list(
      record({
        operator: text({ cloudformation: "ConditionType" }),
        key: text({ cloudformation: "ConditionKey" }),
        value: text({ cloudformation: "ConditionValue" }),
      }),
      { cloudformation: "BackupSelection.ListOfTags" },
    ),
    tagEquals: tagCondition("StringEquals"),
    tagLike: tagCondition("StringLike"),
    tagNotEquals: tagCondition("StringNotEquals"),
    tagNotLike: tagCondition("StringNotLike"),
  },
});

export const backupVault = defineKind({
  name: "backup.vault",
  label: "backup vault",
  cloudformation: ["AWS::Backup::BackupVault", "AWS::Backup::LogicallyAirGappedBackupVault"],
  page: templatePage("backup-backupvault"),
  identity: "vaultName",
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    vaultName: text({ cloudformation: "BackupVaultName" }),
    /** The least time for which a locked vault keeps what is in it. */
    lockedFor: days({ cloudformation: "LockConfiguration.MinRetentionDays" }),
    /** A logically air-gapped vault is locked from the start. */
    airGappedFor: days({ cloudformation: "MinRetentionDays" }),
  },
});

/** A policy of an organization; one of its types plans backups for whole accounts. */
export const backupPolicy = defineKind({
  name: "backup.policy",
  label: "organization policy",
  cloudformation: "AWS::Organizations::Policy",
  page: templatePage("organizations-policy"),
  properties: {
    type: text({ cloudformation: "Type" }),
  },
});

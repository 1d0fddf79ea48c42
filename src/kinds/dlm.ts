import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, oneOf, record, tags, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { bothPages, settingPage, terraformPage } from "./pages.ts";
import { tagPairs } from "./tag-pairs.ts";

const POLICY = bothPages("dlm-lifecyclepolicy", "dlm_lifecycle_policy");
const DETAILS = { cloudformation: settingPage("dlm-lifecyclepolicy-policydetails"), terraform: terraformPage("dlm_lifecycle_policy") };

/** CloudFormation takes the settings of a default policy at the top or among the details, Terraform among the details. */
const detail = (cloudformation: string, terraform: string) => names(`PolicyDetails.${cloudformation}`, `policy_details.${terraform}`);

/** A policy of Data Lifecycle Manager: makes snapshots of volumes, or images of instances, by their tags. */
export const dlmPolicy = defineKind({
  name: "dlm.policy",
  label: "lifecycle policy",
  ...names("AWS::DLM::LifecyclePolicy", "aws_dlm_lifecycle_policy"),
  page: POLICY.cloudformation,
  ref: names("id", "id"),
  properties: {
    state: oneOf(["ENABLED", "DISABLED"], { ...names("State", "state"), default: { terraform: "ENABLED", page: POLICY } }),
    type: oneOf(["EBS_SNAPSHOT_MANAGEMENT", "IMAGE_MANAGEMENT", "EVENT_BASED_POLICY"], {
      ...detail("PolicyType", "policy_type"),
      default: { cloudformation: "EBS_SNAPSHOT_MANAGEMENT", terraform: "EBS_SNAPSHOT_MANAGEMENT", page: DETAILS },
    }),
    /** Of a policy that takes what carries a tag. */
    resourceTypes: list(text({}), detail("ResourceTypes", "resource_types")),
    locations: list(text({}), detail("ResourceLocations", "resource_locations")),
    /** One of them is enough. */
    targetTags: tagPairs(detail("TargetTags", "target_tags")),
    schedules: list(
      record({
        name: text(names("Name", "name")),
        /** Hours from one snapshot to the next. */
        interval: count(names("CreateRule.Interval", "create_rule.interval")),
        cron: text(names("CreateRule.CronExpression", "create_rule.cron_expression")),
        /** How many snapshots are kept, or for how long. */
        keptCount: count(names("RetainRule.Count", "retain_rule.count")),
        keptInterval: count(names("RetainRule.Interval", "retain_rule.interval")),
        keptUnit: oneOf(["DAYS", "WEEKS", "MONTHS", "YEARS"], names("RetainRule.IntervalUnit", "retain_rule.interval_unit")),
        copies: list(
          record({
            /** A region, or the ARN of an Outpost; the older name of the setting takes regions only. */
            target: text(names("Target", "target")),
            targetRegion: text(names("TargetRegion", "target_region")),
          }),
          names("CrossRegionCopyRules", "cross_region_copy_rule"),
        ),
      }),
      detail("Schedules", "schedule"),
    ),
    /** Of a policy that takes all that has no recent backup: volumes or instances. */
    defaultFor: oneOf(["VOLUME", "INSTANCE"], names("DefaultPolicy", "default_policy")),
    defaultInterval: days({ ...names("CreateInterval", "policy_details.create_interval"), default: { cloudformation: 1, terraform: 1, page: POLICY } }),
    defaultRetention: days({ ...names("RetainInterval", "policy_details.retain_interval"), default: { cloudformation: 7, terraform: 7, page: POLICY } }),
    defaultInDetails: text({ cloudformation: "PolicyDetails.ResourceType" }),
    excludesBoot: bool({ ...names("Exclusions.ExcludeBootVolumes", "policy_details.exclusions.exclude_boot_volumes"), default: { cloudformation: false, terraform: false, page: POLICY } }),
    excludedTypes: list(text({}), names("Exclusions.ExcludeVolumeTypes", "policy_details.exclusions.exclude_volume_types")),
    excludedTags: tagPairs(names("Exclusions.ExcludeTags", "policy_details.exclusions.exclude_tags")),
    /** CloudFormation only. */
    defaultCopies: list(record({ target: text({ cloudformation: "TargetRegion" }) }), { cloudformation: "CrossRegionCopyTargets" }),
    tags: tags(names("Tags", "tags_all")),
  },
});

import { defineKind } from "../graph/kind.ts";
import { bool, days, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages } from "./pages.ts";

const KEY = bothPages("kms-key", "kms_key");

/** A key of one region, the primary of a multi-Region key, or a replica of one, which names its primary. */
export const kmsKey = defineKind({
  name: "kms.key",
  label: "KMS key",
  cloudformation: ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"],
  terraform: ["aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"],
  page: KEY.cloudformation,
  ref: names("id", "id"),
  properties: {
    ...lifecycle(),
    primary: reference("kms.key", {
      cloudformation: { "AWS::KMS::ReplicaKey": "PrimaryKeyArn" },
      terraform: { aws_kms_replica_key: "primary_key_arn", aws_kms_replica_external_key: "primary_key_arn" },
    }),
    multiRegion: bool({
      cloudformation: { "AWS::KMS::Key": "MultiRegion" },
      terraform: { aws_kms_key: "multi_region", aws_kms_external_key: "multi_region" },
      default: both(false, KEY),
    }),
    enabled: bool({
      cloudformation: "Enabled",
      terraform: { aws_kms_key: "is_enabled", aws_kms_replica_key: "enabled" },
      default: both(true, KEY),
    }),
    /** What it may be used for; unset it encrypts. */
    usage: text({
      cloudformation: { "AWS::KMS::Key": "KeyUsage" },
      terraform: { aws_kms_key: "key_usage" },
    }),
    deletionWindow: days({ ...names("PendingWindowInDays", "deletion_window_in_days"), default: both(30, KEY) }),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const kmsAlias = defineKind({
  name: "kms.alias",
  label: "KMS alias",
  ...names("AWS::KMS::Alias", "aws_kms_alias"),
  page: bothPages("kms-alias", "kms_alias").cloudformation,
  identity: "aliasName",
  ref: names("name", "name"),
  properties: {
    aliasName: text(names("AliasName", "name")),
    key: reference("kms.key", names("TargetKeyId", "target_key_id")),
  },
});

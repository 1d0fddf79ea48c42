import { s3Bucket } from "../../kinds/s3.ts";
import { all, doubt, not } from "../../value/verdict.ts";
import { hasNoEmptier, isLogBucket, isNotEmptiedByItself, isOnlyReplica, isVersioned, keepsOldVersions } from "../roles/s3.ts";
import { leaveFull } from "../roles/s3-edits.ts";
import { coversAll, isAccepted, leavesRegion } from "../roles/s3-replication.ts";
import { aside, defineStore } from "./store.ts";

/**
 * S3 refuses to delete a bucket that holds objects, so only what empties it is a danger.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
export const s3BucketStore = defineStore(s3Bucket, {
  isJudged: (bucket) => not(isLogBucket(bucket)),
  isCopy: isOnlyReplica,
  canBeContinuous: true,
  /** https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html */
  canBeBackedUp: isVersioned,
  backsUpItself: isVersioned,
  reachesBack: (bucket, days) =>
    all(isVersioned(bucket), bucket.lifecycleRules.every((rule) => keepsOldVersions(rule, days))),
  testedAs: () => (name) => name.equals("S3"),
  keepsItself: (bucket) => all(aside(hasNoEmptier(bucket)), isNotEmptiedByItself(bucket)),
  keeping: leaveFull,
  /** What a rule leaves out may be what nobody needs; one that S3 refuses is another rule's finding. */
  leavesByItself: (bucket) =>
    bucket.replication.some((rule) =>
      all(
        aside(all(rule.status.equals("Enabled"), doubt(isAccepted(rule)), doubt(coversAll(rule)), isVersioned(bucket))),
        leavesRegion(bucket, rule),
      ),
    ),
});

import type { PropertyEdit } from "../../value/edit.ts";
import { any } from "../../value/verdict.ts";
import { unless } from "./ensure.ts";
import { keepsOldVersions, keepsSeveralZones, type Bucket } from "./s3.ts";

/** What a fix writes into a bucket. */

/** The edit after which Terraform does not empty it; what the CDK has made to empty it is for the CDK to take away. */
export const leaveFull = (bucket: Bucket): readonly PropertyEdit[] => (bucket.knows("emptiedOnDeletion") ? [bucket.emptiedOnDeletion.set(false)] : []);

/** The edits after which each rule keeps old versions for so many days. */
export const keepOldVersions = (bucket: Bucket, days: number): readonly PropertyEdit[] =>
  bucket.lifecycleRules.members.flatMap(({ item: rule }) =>
    keepsOldVersions(rule, days).outcome === "fails"
      ? [rule.noncurrentDays, rule.noncurrentDaysDeprecated].flatMap((age) => unless(any(age.isUnset(), age.satisfies((kept) => kept >= days)), age.set(days)))
      : [],
  );

/**
 * The edits that move objects to a class that keeps them in several zones, in place of one that does not. None where a rule moves them
 * twice: S3 takes each class once, and moves nothing to STANDARD_IA from most others.
 */
export function leaveOneZone({ lifecycleRules }: Bucket): readonly PropertyEdit[] {
  const moving = lifecycleRules.members.map(({ item }) => item).filter((rule) => keepsSeveralZones(rule).outcome === "fails");
  const classes = moving.map(({ transition, transitions }) => [...(transition.isUnset().outcome === "holds" ? [] : [transition]), ...transitions.members.map(({ item }) => item.storageClass)]);
  return classes.every((each) => each.length === 1) ? classes.flat().map((only) => only.set("STANDARD_IA")) : [];
}

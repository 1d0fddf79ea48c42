import type { Kind } from "../../graph/kind.ts";
import type { Resource } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { backupRules, inBackupPlan } from "../backup/coverage.ts";
import { keepsFor, leavesRegion as copyLeavesRegion, runsEvery, type BackupRule } from "../backup/plan.ts";
import { once } from "../roles/once.ts";
import { dynamodbGlobalTableStore, dynamodbTableStore } from "./dynamodb.ts";
import { rdsClusterStore, rdsInstanceStore } from "./rds.ts";
import { s3BucketStore } from "./s3.ts";
import { aside, type StoreFacts, type StoreKind } from "./store.ts";

export { isRetained } from "./lifecycle.ts";

/** The data stores that are judged by one measure, by their own settings and by the plans of AWS Backup that select them. */
const STORES: readonly StoreKind[] = [dynamodbGlobalTableStore, dynamodbTableStore, rdsClusterStore, rdsInstanceStore, s3BucketStore];

export const storeKinds: readonly Kind[] = STORES.map(({ kind }) => kind);

const factsOf = (store: Resource): StoreFacts<Resource> => {
  const found = STORES.find(({ kind }) => kind.name === store.kindName);
  if (!found) throw new Error(`${store.kindName} is no data store`);
  return found.facts;
};

/** It is judged for itself, and its data has no original elsewhere: no member of a cluster, no replica, no place for logs. */
export const isOriginal = once((store: Resource): Verdict => all(factsOf(store).isJudged(store), not(factsOf(store).isCopy(store))));

/** It has backups, by its own settings or by a plan. */
export const isBackedUp = (store: Resource): Verdict => any(factsOf(store).backsUpItself(store), inBackupPlan(store));

/** At most so many seconds of writes are missing from the newest backup. Its own backups are continuous, and so may a plan's be. */
export function isBackedUpEvery(store: Resource, seconds: number): Verdict {
  const { backsUpItself, canBeContinuous } = factsOf(store);
  const isContinuous = (rule: BackupRule): Verdict => (canBeContinuous ? rule.continuous.equals(true) : any());
  return any(backsUpItself(store), backupRules(store).some((rule) => any(runsEvery(rule, seconds), isContinuous(rule))));
}

/** AWS Backup runs no schedule more often than this, in seconds. https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html */
export const SHORTEST_INTERVAL = 3600;

/** Backups reach back so many days: its own, or those of one rule at least that selects it. */
export const reachesBack = (store: Resource, days: number): Verdict =>
  any(factsOf(store).reachesBack(store, days), backupRules(store).some((rule) => keepsFor(rule, days)));

/** Something of its data is left when it is deleted by mistake. AWS deletes no vault that holds recovery points. */
export const isKept = (store: Resource): Verdict => any(factsOf(store).keepsItself(store), aside(inBackupPlan(store)));

/** A copy of its data with a history stands in another region; unknown where AWS has no way to make one. */
export function leavesRegion(store: Resource): Verdict {
  const { leavesByItself, canBeBackedUp = () => all(), cannotLeave } = factsOf(store);
  const copied = backupRules(store).some((rule) => all(rule.copies.some((copy) => copyLeavesRegion(copy, store)), canBeBackedUp(store)));
  const leaves = any(leavesByItself(store), aside(copied));
  const limit = cannotLeave?.(store);
  if (!limit || limit.applies.outcome === "fails") return leaves;
  return any(all(limit.applies, unproven(store, limit.why)), all(not(limit.applies), leaves));
}

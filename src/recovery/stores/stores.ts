import type { Kind } from "../../graph/kind.ts";
import type { Resource } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import { nothingAt, Several } from "../../value/several.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { backupRules } from "../backup/coverage.ts";
import { keepsFor, leavesRegion as copyLeavesRegion, runsEvery, type BackupRule } from "../backup/plan.ts";
import { isRestored } from "../backup/restore-tests.ts";
import { canBeKept, keep } from "../roles/lifecycle.ts";
import { once } from "../roles/once.ts";
import { docdbClusterStore, docdbElasticClusterStore } from "./documentdb.ts";
import { dsqlClusterStore } from "./dsql.ts";
import { dynamodbGlobalTableStore, dynamodbTableStore } from "./dynamodb.ts";
import { elasticacheClusterStore, elasticacheGroupStore, elasticacheServerlessStore } from "./elasticache.ts";
import { keyspacesTableStore } from "./keyspaces.ts";
import { neptuneClusterStore } from "./neptune.ts";
import { memorydbClusterStore } from "./memorydb.ts";
import { opensearchDomainStore } from "./opensearch.ts";
import { ec2InstanceStore, ec2VolumeStore } from "./ec2.ts";
import { efsStore } from "./efs.ts";
import { fsxLustreStore, fsxOntapVolumeStore, fsxOpenzfsStore, fsxWindowsStore } from "./fsx.ts";
import { rdsClusterStore, rdsInstanceStore } from "./rds.ts";
import { redshiftClusterStore, redshiftNamespaceStore } from "./redshift.ts";
import { s3BucketStore } from "./s3.ts";
import { hasStatedBackup, isAttested, isCopiedElsewhere } from "./stated.ts";
import { aside, type Limit, type StoreFacts, type StoreKind } from "./store.ts";

export { isRetained } from "./lifecycle.ts";

/** The data stores that are judged by one measure, by their own settings and by the plans of AWS Backup that select them. */
const STORES: readonly StoreKind[] = [
  docdbClusterStore,
  docdbElasticClusterStore,
  dsqlClusterStore,
  dynamodbGlobalTableStore,
  dynamodbTableStore,
  ec2InstanceStore,
  ec2VolumeStore,
  efsStore,
  fsxLustreStore,
  fsxOntapVolumeStore,
  fsxOpenzfsStore,
  fsxWindowsStore,
  elasticacheClusterStore,
  elasticacheGroupStore,
  elasticacheServerlessStore,
  keyspacesTableStore,
  memorydbClusterStore,
  neptuneClusterStore,
  opensearchDomainStore,
  rdsClusterStore,
  rdsInstanceStore,
  redshiftClusterStore,
  redshiftNamespaceStore,
  s3BucketStore,
];

export const storeKinds: readonly Kind[] = STORES.map(({ kind }) => kind);

/** Those that hold data whatever anybody says of them. */
export const dataKinds: readonly Kind[] = STORES.filter(({ facts }) => !facts.isCache).map(({ kind }) => kind);

/** Those that AWS Backup takes. */
export const plannedKinds: readonly Kind[] = STORES.filter(({ facts }) => facts.isOutsideBackup !== true).map(({ kind }) => kind);

const factsOf = (store: Resource): StoreFacts<Resource> => {
  const found = STORES.find(({ kind }) => kind.name === store.kindName);
  if (!found) throw new Error(`${store.kindName} is no data store`);
  return found.facts;
};

/** It is judged for itself, and its data has no original elsewhere: no member of a cluster, no replica, no place for logs. */
export const isOriginal = once((store: Resource): Verdict => all(factsOf(store).isJudged(store), not(factsOf(store).isCopy(store))));

/** The rules of the plans that back its data up; none for what AWS Backup does not take. */
export function rulesFor(store: Resource): Several<BackupRule> {
  const { isOutsideBackup, fellowRules } = factsOf(store);
  if (isOutsideBackup === true) return new Several<BackupRule>([], [], nothingAt(store.subject.name, `AWS Backup takes no ${store.subject.kind.label}`));
  return fellowRules ? backupRules(store).and(fellowRules(store)) : backupRules(store);
}

/** AWS Backup can make backups of it from which any time can be restored. */
export const canBeContinuous = (store: Resource): boolean => factsOf(store).canBeContinuous;

/** AWS Backup can back it up, where that takes more than a plan. */
export const canBeBackedUp = (store: Resource): Verdict => factsOf(store).canBeBackedUp?.(store) ?? all();

/** AWS Backup can bring a copy of its backups to another region. */
export const canBeCopied = (store: Resource): Verdict => all(canBeBackedUp(store), factsOf(store).canBeCopied?.(store) ?? all());

/** Why AWS brings no copy of it to another region, where that is so. */
export const limitOf = (store: Resource): Limit | undefined => factsOf(store).cannotLeave?.(store);

/** A plan backs it up. */
export const isPlanned = (store: Resource): Verdict => rulesFor(store).exist();

/** It has backups, by its own settings or by a plan. */
export const isBackedUp = (store: Resource): Verdict =>
  orStated(any(factsOf(store).backsUpItself(store), isPlanned(store)), () => any(hasStatedBackup(store, () => all()), isAttested(store, "data-backed-up")));

/** What the configuration states is looked at where nothing else holds. */
const orStated = (claim: Verdict, stated: () => Verdict): Verdict => {
  if (claim.outcome === "holds") return claim;
  const said = stated();
  return said.outcome === "fails" ? claim : any(said, claim);
};

/** It has backups with time between them: by a plan, by a schedule of its own, or by AWS, where a plan could make them more often. */
export const hasScheduledBackups = (store: Resource): Verdict => {
  const { backsUpItself, backsUpItselfEvery, isOutsideBackup, ownInterval } = factsOf(store);
  const isScheduled = backsUpItselfEvery !== undefined || (ownInterval !== undefined && isOutsideBackup !== true);
  return isScheduled ? any(isPlanned(store), backsUpItself(store)) : isPlanned(store);
};

/** At most so many seconds of writes are missing from the newest backup. Its own backups may be continuous, and so may a plan's be. */
export function isBackedUpEvery(store: Resource, seconds: number): Verdict {
  const { backsUpItself, backsUpItselfEvery, canBeContinuous, ownInterval = 0 } = factsOf(store);
  const isContinuous = (rule: BackupRule): Verdict => (canBeContinuous ? rule.continuous.equals(true) : any());
  const byItself = backsUpItselfEvery ? backsUpItselfEvery(store, seconds) : ownInterval <= seconds ? backsUpItself(store) : any();
  const own = any(byItself, rulesFor(store).some((rule) => any(runsEvery(rule, seconds), isContinuous(rule))));
  return orStated(own, () => hasStatedBackup(store, ({ rpo }) => (rpo !== undefined && rpo <= seconds ? all() : any())));
}

/** AWS Backup runs no schedule more often than this, in seconds. https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html */
export const SHORTEST_INTERVAL = 3600;

/** Backups reach back so many days: its own, or those of one rule at least that selects it. */
export const reachesBack = (store: Resource, days: number): Verdict =>
  orStated(any(factsOf(store).reachesBack(store, days), rulesFor(store).some((rule) => keepsFor(rule, days))), () =>
    hasStatedBackup(store, ({ retention }) => (retention !== undefined && retention >= days ? all() : any())));

/** Something of its data is left when it is deleted by mistake. AWS deletes no vault that holds recovery points. */
export const isKept = (store: Resource): Verdict => orStated(any(factsOf(store).keepsItself(store), aside(isPlanned(store))), () => hasStatedBackup(store, () => all()));

/** The edits that keep it, or something of its data, by its own settings. */
export function keeping(store: Resource): readonly PropertyEdit[] {
  const own = factsOf(store).keeping;
  if (own) return own(store);
  return canBeKept(store) ? keep(store, "Retain") : [];
}

/** AWS Backup can restore it as a test. */
export const canBeTested = (store: Resource): Verdict => (factsOf(store).testedAs === undefined ? any() : all());

/** A restore testing plan restores it from time to time. */
export const isTested = (store: Resource): Verdict => isRestored(store, factsOf(store).testedAs?.(store) ?? (() => any()));

/** A copy of its data with a history stands in another region; unknown where AWS has no way to make one. */
export function leavesRegion(store: Resource): Verdict {
  const { leavesByItself, cannotLeave } = factsOf(store);
  const copied = rulesFor(store).some((rule) => all(rule.copies.some((copy) => copyLeavesRegion(copy, store)), canBeCopied(store)));
  const leaves = any(leavesByItself(store), aside(copied));
  const limit = cannotLeave?.(store);
  const within = !limit || limit.applies.outcome === "fails" ? leaves : any(all(limit.applies, unproven(store, limit.why)), all(not(limit.applies), leaves));
  const others = (): Verdict => hasStatedBackup(store, (backups) => isCopiedElsewhere(store, backups));
  return orStated(within, () => any(others(), isAttested(store, "backup-leaves-region")));
}

/** Kinds of which AWS has no live copy in another region, in some of their shapes at least. */
export const unreplicatedKinds: readonly Kind[] = STORES.filter(({ facts }) => facts.cannotReplicate !== undefined).map(({ kind }) => kind);

const noLiveCopy = (store: Resource): Limit | undefined => factsOf(store).cannotReplicate?.(store);

/** It is judged for itself, and AWS has no live copy of it in another region. */
export const hasNoLiveCopy = (store: Resource): Verdict => all(isOriginal(store), noLiveCopy(store)?.applies ?? any());

/** AWS has no live copy of some of these stores: there nothing is known of a copy, unless somebody stands for it. */
export const mayHaveLiveCopy = (store: Resource): Verdict => orStated(unproven(store, noLiveCopy(store)?.why ?? ""), () => isAttested(store, "data-replicated"));

import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import type { Verdict } from "../../value/verdict.ts";
import type { BackupRule } from "../backup/plan.ts";

/** What AWS offers for one kind of data store, each as a claim about one of them. */
export interface StoreFacts<R> {
  /** It is judged for itself: fails for what another resource stands for, and for what holds nothing that a recovery needs. */
  readonly isJudged: (store: R) => Verdict;
  /** It is a store only where the configuration says so. */
  readonly isCache?: true;
  /** It holds data that has its original elsewhere. */
  readonly isCopy: (store: R) => Verdict;
  /** AWS Backup can make continuous backups of it. https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html */
  readonly canBeContinuous: boolean;
  /** AWS Backup does not take it, whatever a plan selects. https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html */
  readonly isOutsideBackup?: boolean;
  /** AWS Backup can back it up at all, where that takes more than a plan. */
  readonly canBeBackedUp?: (store: R) => Verdict;
  /** AWS Backup can copy a backup of it to another region, where that is in question. */
  readonly canBeCopied?: (store: R) => Verdict;
  /** The rules of the plans that back the same data up elsewhere: under the name of a peer that is one with it. */
  readonly fellowRules?: (store: R) => Several<BackupRule>;
  /** It keeps backups by its own settings, from which any minute can be restored, unless they are made on a schedule. */
  readonly backsUpItself: (store: R) => Verdict;
  /** How many seconds lie between its own backups where AWS makes them as often as it does, and no setting changes that. */
  readonly ownInterval?: number;
  /** For backups of its own that are made on a schedule that somebody sets: at most so many seconds lie between two. */
  readonly backsUpItselfEvery?: (store: R, seconds: number) => Verdict;
  /** Its own backups reach back so many days. */
  readonly reachesBack: (store: R, days: number) => Verdict;
  /** Its own settings keep the data when it is deleted, or keep it from being deleted. */
  readonly keepsItself: (store: R) => Verdict;
  /** The edits after which they do, if not those by which any resource is kept. */
  readonly keeping?: (store: R) => readonly PropertyEdit[];
  /** Its own settings bring a copy with a history to another region. */
  readonly leavesByItself: (store: R) => Verdict;
  /** Why AWS has no way to bring a copy of it to another region, where that is so. */
  readonly cannotLeave?: (store: R) => Limit;
  /** Why AWS has no live copy of it in another region, where that is so, with the nearest thing that there is. */
  readonly cannotReplicate?: (store: R) => Limit;
  /** What AWS Backup calls it where it tests restores, for the stores of which it can. */
  readonly testedAs?: (store: R) => TextClaim;
}

/** Something that AWS does not have, where the claim holds. */
export interface Limit {
  readonly applies: Verdict;
  readonly why: string;
}

/** Whether a name, as a restore testing selection has it, is that of the store's type. */
export type TextClaim = (name: TextProperty) => Verdict;

/** A kind with its facts, closed over the kind so that all can stand in one list. */
export interface StoreKind {
  readonly kind: Kind;
  readonly facts: StoreFacts<Resource>;
}

export function defineStore<K extends Kind>(kind: K, facts: StoreFacts<ResourceOf<K>>): StoreKind {
  const narrow = (store: Resource): ResourceOf<K> => {
    if (store.is(kind)) return store;
    throw new Error(`${store.subject.shown} is no ${kind.name}`);
  };
  const { backsUpItselfEvery, canBeBackedUp, canBeCopied, cannotLeave, cannotReplicate, fellowRules, isCache, keeping, ownInterval, testedAs } = facts;
  return {
    kind,
    facts: {
      isJudged: (store) => facts.isJudged(narrow(store)),
      isCopy: (store) => facts.isCopy(narrow(store)),
      canBeContinuous: facts.canBeContinuous,
      backsUpItself: (store) => facts.backsUpItself(narrow(store)),
      reachesBack: (store, days) => facts.reachesBack(narrow(store), days),
      keepsItself: (store) => facts.keepsItself(narrow(store)),
      leavesByItself: (store) => facts.leavesByItself(narrow(store)),
      ...(ownInterval !== undefined && { ownInterval }),
      ...(isCache && { isCache }),
      ...(keeping && { keeping: (store: Resource) => keeping(narrow(store)) }),
      isOutsideBackup: facts.isOutsideBackup === true,
      ...(fellowRules && { fellowRules: (store: Resource) => fellowRules(narrow(store)) }),
      ...(canBeCopied && { canBeCopied: (store: Resource) => canBeCopied(narrow(store)) }),
      ...(backsUpItselfEvery && { backsUpItselfEvery: (store: Resource, seconds: number) => backsUpItselfEvery(narrow(store), seconds) }),
      ...(testedAs && { testedAs: (store: Resource) => testedAs(narrow(store)) }),
      ...(canBeBackedUp && { canBeBackedUp: (store: Resource) => canBeBackedUp(narrow(store)) }),
      ...(cannotReplicate && { cannotReplicate: (store: Resource) => cannotReplicate(narrow(store)) }),
      ...(cannotLeave && { cannotLeave: (store: Resource) => cannotLeave(narrow(store)) }),
    },
  };
}

/** A claim that a finding leans on and does not stand at: about another resource, or about what a store is. */
export const aside = (claim: Verdict): Verdict => ({ ...claim, because: () => claim.because().map((each) => ({ ...each, absent: true })) });

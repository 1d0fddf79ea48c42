import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import type { Verdict } from "../../value/verdict.ts";

/** What AWS offers for one kind of data store, each as a claim about one of them. */
export interface StoreFacts<R> {
  /** It is judged for itself: fails for what another resource stands for, and for what holds nothing that a recovery needs. */
  readonly isJudged: (store: R) => Verdict;
  /** It holds data that has its original elsewhere. */
  readonly isCopy: (store: R) => Verdict;
  /** AWS Backup can make continuous backups of it. https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html */
  readonly canBeContinuous: boolean;
  /** AWS Backup can back it up at all, where that takes more than a plan. */
  readonly canBeBackedUp?: (store: R) => Verdict;
  /** It keeps backups by its own settings, from which any minute can be restored. */
  readonly backsUpItself: (store: R) => Verdict;
  /** Its own backups reach back so many days. */
  readonly reachesBack: (store: R, days: number) => Verdict;
  /** Its own settings keep the data when it is deleted, or keep it from being deleted. */
  readonly keepsItself: (store: R) => Verdict;
  /** Its own settings bring a copy with a history to another region. */
  readonly leavesByItself: (store: R) => Verdict;
  /** Why AWS has no way to bring a copy of it to another region, where that is so. */
  readonly cannotLeave?: (store: R) => { readonly applies: Verdict; readonly why: string };
}

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
  const { canBeBackedUp, cannotLeave } = facts;
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
      ...(canBeBackedUp && { canBeBackedUp: (store: Resource) => canBeBackedUp(narrow(store)) }),
      ...(cannotLeave && { cannotLeave: (store: Resource) => cannotLeave(narrow(store)) }),
    },
  };
}

/** A claim that a finding leans on and does not stand at: about another resource, or about what a store is. */
export const aside = (claim: Verdict): Verdict => ({ ...claim, because: () => claim.because().map((each) => ({ ...each, absent: true })) });

import type { Resource } from "../../graph/resource.ts";
import type { StatedBackups } from "../../graph/statements.ts";
import { ec2Instance, ec2Volume } from "../../kinds/ec2.ts";
import { s3Bucket } from "../../kinds/s3.ts";
import { all, any, doubt, not, type Verdict } from "../../value/verdict.ts";
import { leavesRegion, type BackupRule } from "../backup/plan.ts";
import * as stores from "../stores/stores.ts";
import { hasStatedBackup, isAttested, isCopiedElsewhere, statedBackups } from "../stores/stated.ts";
import { betweenBackups } from "./intervals.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { restore, restoreFromSnapshot } from "./restore.ts";
import { derived, documented, estimated, stated, sum, type Amount, type Time } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/aws-backup/latest/devguide/${page}.html`;

const SCHEDULE = guide("plan-options-and-configuration");
const RESTORE_TIME = guide("controls-and-remediation");

/** AWS promises no time for any restore. What consists of EBS volumes can be used while they are still being filled. */
const restored: Formula<Resource> = {
  says: "a restore to something new: provision + restorePerTiB per TiB; of a volume provision, of an instance provision + start",
  basis: "estimate",
  of: (store, given) => {
    if (store.is(ec2Volume)) return restoreFromSnapshot(given);
    return store.is(ec2Instance) ? sum(restoreFromSnapshot(given), given.assumptions.start) : restore(given);
  },
};

const hasCopy = (rule: BackupRule, store: Resource): Verdict => rule.copies.some((copy) => leavesRegion(copy, store));

const isContinuous = (rule: BackupRule, store: Resource): Verdict => (stores.canBeContinuous(store) ? rule.continuous.equals(true) : any());

/** Until when AWS Backup restores what it backs up without a break. */
const toAnyTime: Formula<Resource> = {
  says: "5 minutes, of a bucket 15",
  basis: "documented",
  of: (store): Time => (store.is(s3Bucket) ? documented(900, "continuous backups of a bucket reach to 15 minutes ago") : documented(300, "continuous backups reach to 5 minutes ago")),
};

const isAnyStated = (): Verdict => all();

const orAttested = (claim: Verdict, store: Resource, capability: string): Verdict => any(claim, isAttested(store, capability));

/** The least that is stated of those that are meant. Of what says no interval, and of what is only attested, a day is taken. */
function statedInterval(store: Resource, meets: (backups: StatedBackups) => Verdict, attested: Verdict): Amount {
  const found = statedBackups(store, meets).map(({ backups: { rpo }, isMeant }) => ({ isMeant, time: rpo === undefined ? DAILY : stated(rpo, "as the configuration states") }));
  const leastOf = (is: (isMeant: Verdict) => boolean): Time =>
    [...found, { isMeant: attested, time: DAILY }].filter(({ isMeant }) => is(isMeant)).reduce((least, { time }) => (time.typical < least.typical ? time : least), NEVER);
  return { possible: leastOf(({ outcome }) => outcome !== "fails"), proven: leastOf(({ outcome }) => outcome === "holds") };
}

const DAILY = estimated(86_400, "a backup a day, as most plans have it");
const NEVER = derived(Infinity, "none is stated of it");

/** What AWS Backup, or whoever else keeps backups, gives any store. */
export const backupMechanisms: readonly Mechanism[] = [
  mechanism(stores.plannedKinds, {
    id: "backup-plan",
    title: "backup by a plan of AWS Backup",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (store) => all(stores.rulesFor(store).exist(), stores.canBeBackedUp(store)),
    rpo: { says: "the longest time between two runs of the plan's schedules", basis: "derived", of: (store) => betweenBackups(stores.rulesFor(store)) },
    rto: restored,
    pages: [SCHEDULE, RESTORE_TIME],
  }),
  mechanism(stores.plannedKinds, {
    id: "backup-continuous",
    title: "continuous backup by a plan of AWS Backup",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (store) => all(stores.rulesFor(store).some((rule) => isContinuous(rule, store)), stores.canBeBackedUp(store)),
    rpo: toAnyTime,
    rto: restored,
    pages: [guide("point-in-time-recovery"), RESTORE_TIME],
    note: "A copy in another region is a snapshot: there no time can be chosen.",
  }),
  mechanism(stores.plannedKinds, {
    id: "backup-copy",
    title: "copies of backups in another region",
    against: ["region"],
    manual: true,
    when: (store) => all(stores.rulesFor(store).some((rule) => hasCopy(rule, store)), stores.canBeCopied(store)),
    rpo: {
      says: "the longest time between two runs of the plan's schedules that copy; the time until it starts, and copy until it is copied, are told and not counted",
      basis: "derived",
      of: (store, { assumptions: { copy } }) => betweenBackups(stores.rulesFor(store).where((rule) => hasCopy(rule, store)), copy),
    },
    rto: restored,
    pages: [guide("cross-region-backup"), SCHEDULE],
  }),
  mechanism(stores.storeKinds, {
    id: "backup-stated",
    title: "backups by somebody else, as the configuration states",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (store) => orAttested(hasStatedBackup(store, isAnyStated), store, "data-backed-up"),
    rpo: { says: "the rpo that is stated under external.backup", basis: "stated", of: (store) => statedInterval(store, isAnyStated, isAttested(store, "data-backed-up")) },
    rto: restored,
    pages: [RESTORE_TIME],
  }),
  mechanism(stores.storeKinds, {
    id: "backup-stated-copy",
    title: "copies in another region by somebody else, as the configuration states",
    against: ["region"],
    manual: true,
    when: (store) => orAttested(hasStatedBackup(store, (backups) => isCopiedElsewhere(store, backups)), store, "backup-leaves-region"),
    rpo: {
      says: "the rpo that is stated under external.backup",
      basis: "stated",
      of: (store) => statedInterval(store, (backups) => isCopiedElsewhere(store, backups), isAttested(store, "backup-leaves-region")),
    },
    rto: restored,
    pages: [RESTORE_TIME],
  }),
  mechanism(stores.storeKinds, {
    id: "attested-replica",
    title: "live copy in another region that somebody attests, where AWS may have none",
    against: ["region"],
    manual: true,
    when: (store) => any(isAttested(store, "data-replicated"), unknownWhere(stores.limitOf(store)?.applies ?? any())),
    rpo: { says: "lag", basis: "estimate", of: (_, { assumptions }) => assumptions.lag },
    rto: { says: "start", basis: "estimate", of: (_, { assumptions }) => assumptions.start },
    pages: ["https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html"],
    note: "Of what AWS cannot bring to another region nobody is accused.",
  }),
];

/** It may be so where the claim holds, and nothing more is known. */
const unknownWhere = (claim: Verdict): Verdict => not(doubt(not(claim)));

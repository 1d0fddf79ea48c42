import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { type backupPlan, backupVault } from "../../kinds/backup.ts";
import type { Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { undecided } from "../roles/claims.ts";
import { longestGap } from "./schedule.ts";

export type BackupPlan = ResourceOf<typeof backupPlan>;

/** One rule of a backup plan. */
export type BackupRule = BackupPlan["rules"] extends Several<infer R> ? R : never;

/** Copies what a rule has backed up to another vault. */
export type BackupCopy = BackupRule["copies"] extends Several<infer C> ? C : never;

type Lifecycle = Pick<BackupRule, "deleteAfter" | "coldAfter">;

/** A plan that AWS accepts. One that it rejects backs up nothing. */
export const isAccepted = (plan: BackupPlan): Verdict =>
  plan.rules.every((rule) =>
    all(
      hasValidLifecycle(rule),
      isValidIfContinuous(rule),
      leavesAnHour(rule),
      hasValidWindow(rule),
      rule.copies.every((copy) => all(hasValidLifecycle(copy), copy.vault.isArn())),
    ),
  );

/** A lifecycle that AWS accepts: what moves to cold storage stays there for at least 90 days. */
export function hasValidLifecycle({ deleteAfter, coldAfter }: Lifecycle): Verdict {
  const cold = coldAfter.known();
  const staysLongEnough = (kept: number): boolean => cold === undefined || cold === NEVER || kept === NEVER || kept >= cold + COLD_STORAGE_DAYS;
  return any(cold === undefined ? undecided(coldAfter) : deleteAfter.satisfies(staysLongEnough), deleteAfter.isUnset(), coldAfter.isUnset());
}

/** The least time in cold storage, in days. https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html */
export const COLD_STORAGE_DAYS = 90;

/** How both settings of a lifecycle say never. */
export const NEVER = -1;

/**
 * Continuous backups must say how long they are kept, 35 days at most, and cannot go to cold storage.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html
 */
export const isValidIfContinuous = ({ continuous, deleteAfter, coldAfter }: BackupRule): Verdict =>
  any(
    all(deleteAfter.isSet(), deleteAfter.satisfies((kept) => kept >= 1 && kept <= CONTINUOUS_DAYS), coldAfter.isUnset()),
    not(continuous.equals(true)),
  );

/** The longest retention of continuous backups, in days. */
export const CONTINUOUS_DAYS = 35;

/**
 * Runs at least an hour apart, which is the most often that AWS Backup takes. A schedule that is closer for a part of the day only is not doubted.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html
 */
export const leavesAnHour = ({ schedule }: BackupRule): Verdict => schedule.satisfies((text) => (longestGap(text) ?? Infinity) >= HOUR);

const HOUR = 3600;

/** Leaves a backup enough time to start. https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html */
export const hasValidWindow = ({ startWindow }: BackupRule): Verdict => any(startWindow.isUnset(), startWindow.satisfies((minutes) => minutes >= LEAST_WINDOW));

/** The shortest start window, in minutes. */
export const LEAST_WINDOW = 60;

/** Keeps what it backs up for so many days. Without a lifecycle it is kept for ever. */
export const keepsFor = ({ deleteAfter }: Lifecycle, days: number): Verdict =>
  any(deleteAfter.isUnset(), deleteAfter.satisfies((kept) => kept === NEVER || kept >= days));

/** Runs so often that at most so many seconds lie between two runs. */
export function runsEvery({ schedule }: BackupRule, seconds: number): Verdict {
  const illegible = schedule.satisfies((text) => longestGap(text) === undefined);
  if (illegible.outcome === "holds") return verdict("unknown", illegible.because);
  return schedule.satisfies((text) => (longestGap(text) ?? Infinity) <= seconds);
}

/** Copies to a vault that certainly stands in another region than the plan. What a template makes stands in its own. */
export const leavesRegion = (copy: BackupCopy, plan: Resource): Verdict =>
  leaves(copy, plan, (vault) => not(vault.region.same(plan.region)), () => differs(copy, copy.vault.arnRegion(), plan.region));

/**
 * Copies to a vault of another account than the plan's. A template seldom knows its own account; one that is
 * written out is taken to be another one, for its own the template would have asked.
 */
export const leavesAccount = (copy: BackupCopy, plan: Resource): Verdict =>
  leaves(copy, plan, (vault) => not(vault.account.same(plan.account)), () => {
    const account = copy.vault.arnAccount();
    const other = differs(copy, account, plan.account);
    return account.known() === undefined ? other : presume(other);
  });

/** A reference leads to a vault of these files; in an ARN that is written out, the fields say where the vault is. */
function leaves({ vault }: BackupCopy, plan: Resource, elsewhere: (vault: Resource) => Verdict, byArn: () => Verdict): Verdict {
  if (vault.site.world.settle(vault.reading).is !== "reference") return byArn();
  return vault.follow(backupVault, (copy) => (copy.isBeside(plan) ? not(vault.names(copy)) : elsewhere(copy)));
}

/** A field of the vault's ARN is not what the plan's own is. It stands at the ARN, and what is not known of the two comes first. */
function differs({ vault }: BackupCopy, field: TextProperty, own: TextProperty): Verdict {
  const answer = not(field.same(own));
  if (answer.outcome === "fails") return { ...answer, because: () => vault.evidence() };
  if (answer.outcome === "holds" || field.known() === undefined) return answer;
  return { ...answer, because: () => [...own.evidence().map((each) => ({ ...each, absent: true })), ...field.evidence()] };
}

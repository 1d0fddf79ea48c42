import type { ResourceOf } from "../../graph/resource.ts";
import { backupPlan, backupVault } from "../../kinds/backup.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import type { Several } from "../../value/several.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { unless } from "../roles/ensure.ts";
import { COLD_STORAGE_DAYS, CONTINUOUS_DAYS, keepsFor, NEVER, type BackupCopy, type BackupRule } from "./plan.ts";
import { TAG_PREFIX, type Selection } from "./selects.ts";

/** What a fix writes into the plans, selections and vaults of AWS Backup. */

/** What moves to cold storage is kept for as long as it must stay there; continuous backups do not move. */
export function mendLifecycle(rule: BackupRule | BackupCopy): readonly PropertyEdit[] {
  const { deleteAfter, coldAfter } = rule;
  const cold = coldAfter.known();
  if ("continuous" in rule && rule.continuous.equals(true).outcome !== "fails") return [coldAfter.remove()];
  return cold === undefined || !isTaken(rule, cold + COLD_STORAGE_DAYS) ? [] : [deleteAfter.set(cold + COLD_STORAGE_DAYS)];
}

/** Continuous backups are deleted as late as AWS takes, and not moved to cold storage. None where somebody asks for longer. */
export function mendContinuous({ deleteAfter, coldAfter }: BackupRule): readonly PropertyEdit[] {
  const days = deleteAfter.known();
  const isShort = days !== undefined && days >= 1 && days <= CONTINUOUS_DAYS;
  if (!isShort && !isUnset(deleteAfter)) return [];
  return [...(isShort ? [] : [deleteAfter.set(CONTINUOUS_DAYS)]), ...unless(coldAfter.isUnset(), coldAfter.remove())];
}

/** The rule that keeps backups longest keeps them for so many days. None where no rule can. */
export function keepInPlan(rules: Several<BackupRule>, days: number): readonly PropertyEdit[] {
  const [longest] = rules.members
    .flatMap(({ item, presence }) => (presence.outcome === "holds" ? [{ rule: item, kept: item.deleteAfter.known() ?? 0, wanted: leastKept(item, days) }] : []))
    .filter(({ rule, kept, wanted }) => kept > 0 && isTaken(rule, wanted) && (wanted <= CONTINUOUS_DAYS || rule.continuous.equals(false).outcome === "holds"))
    .sort((a, b) => b.kept - a.kept);
  return longest ? [longest.rule.deleteAfter.set(Math.max(longest.kept, longest.wanted))] : [];
}

/** So many days, or as many more as what moves to cold storage must stay there. Infinity where it is not known when it moves. */
function leastKept({ coldAfter }: BackupRule, days: number): number {
  if (isUnset(coldAfter)) return days;
  const cold = coldAfter.known() ?? Infinity;
  return cold === NEVER ? days : Math.max(days, cold + COLD_STORAGE_DAYS);
}

/** The lock of a vault may have a longest retention: a job that keeps something for longer fails. */
function isTaken({ vault }: BackupRule | BackupCopy, days: number): boolean {
  const most = vault.target(backupVault)?.lockedForMost;
  return days < Infinity && (most === undefined || any(most.isUnset(), most.satisfies((longest) => longest >= days)).outcome !== "fails");
}

/** One run an hour in place of several. */
export function runHourly({ schedule }: BackupRule): readonly PropertyEdit[] {
  const text = schedule.known();
  return text === undefined ? [] : [schedule.set(hourly(text))];
}

/** The first of a schedule's minutes in place of all of them. */
function hourly(expression: string): string {
  const [, before, minutes, after] = /^(\s*cron\(\s*)(\S+)(\s.*)$/u.exec(expression) ?? [];
  if (before === undefined || minutes === undefined || after === undefined) return "cron(0 * * * ? *)";
  return `${before}${/^\d+/u.exec(minutes)?.[0] ?? "0"}${after}`;
}

/** The prefix before the tags that conditions name. */
export const prefixTags = ({ tagEquals, tagLike, tagNotEquals, tagNotLike }: Selection): readonly PropertyEdit[] =>
  [tagEquals, tagLike, tagNotEquals, tagNotLike].flatMap((list) => list.members).flatMap(({ item: { key } }) => {
    const name = key.known();
    return name === undefined ? [] : unless(key.startsWith(TAG_PREFIX), key.set(`${TAG_PREFIX}${name}`));
  });

type Vault = ResourceOf<typeof backupVault>;

/**
 * A lock for so many days, which an administrator may take off again. None where a plan may keep something in the vault for less: its jobs
 * would fail. None, either, where the lock that is there may be final, or keeps nothing for so long.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
 */
export function lock(vault: Vault, days: number): readonly PropertyEdit[] {
  const { lockedFor, lockedForMost, lockChangeableFor } = vault;
  const takesIt = all(lockChangeableFor.isUnset(), any(lockedForMost.isUnset(), lockedForMost.satisfies((most) => most >= days)));
  return takesIt.outcome === "holds" && isGivenLess(vault, days).outcome === "fails" ? [lockedFor.set(days)] : [];
}

/** A plan keeps something in the vault for fewer days. A copy is kept as long as its original where it does not say otherwise. */
const isGivenLess = (vault: Vault, days: number): Verdict =>
  vault.others(backupPlan).some((plan) =>
    plan.rules.some((rule) =>
      any(
        all(rule.vault.names(vault), not(keepsFor(rule, days))),
        rule.copies.some((copy) => all(copy.vault.names(vault), not(keepsFor(isUnset(copy.deleteAfter) ? rule : copy, days)))),
      ),
    ),
  );

const isUnset = (days: Property<number>): boolean => days.isUnset().outcome === "holds";

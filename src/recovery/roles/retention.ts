import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import { all, verdict, type Verdict } from "../../value/verdict.ts";
import { explained } from "./claims.ts";

/** How long RDS, DocumentDB and Neptune keep automated backups. */

/** The longest, in days. */
export const MOST_RETENTION = 35;

/** How long backups are to be kept, in whole days: as the workload says, and never less than its RPO in seconds. */
export const leastRetention = ({ retention, rpo }: { readonly retention: number; readonly rpo: number }): number =>
  Math.max(retention, Math.ceil(rpo / DAY));

const DAY = 24 * 60 * 60;

/** What is wrong with a retention that AWS rejects, or that is shorter than asked for. */
export function saysRetention(database: { readonly backupRetention: Property<number>; toString: () => string }, goal: { readonly retention: number; readonly rpo: number }): string {
  const days = database.backupRetention.known() ?? 1;
  if (days > MOST_RETENTION) return `${database.toString()} asks for its backups to be kept longer than the ${String(MOST_RETENTION)} days that AWS takes`;
  return days < 1 ? `${database.toString()} turns its backups off, which AWS rejects` : `${database.toString()} keeps its backups for less than ${String(leastRetention(goal))} days`;
}

/**
 * How many days backups are kept. A database that is restored inherits what is not written, so that nothing is known
 * of it. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
 */
export function keepsBackups(retention: Property<number>, isRestored: Verdict, test: (days: number) => boolean): Verdict {
  const restored = explained(isRestored, "from where it takes over how long backups are kept");
  const inherits = all(retention.isUnset(), restored);
  return inherits.outcome === "fails" ? retention.satisfies(test) : verdict("unknown", restored.because, inherits.hangsOn);
}

/** The edit that has backups kept as long as the workload asks, and as long as AWS can where more is written; none where AWS cannot keep them so long. */
export function keepLongEnough({ backupRetention }: { readonly backupRetention: Property<number> }, goal: { readonly retention: number; readonly rpo: number }): readonly PropertyEdit[] {
  const days = Math.max(leastRetention(goal), Math.min(backupRetention.known() ?? 1, MOST_RETENTION));
  return days <= MOST_RETENTION ? [backupRetention.set(days)] : [];
}

import type { RuleMeta } from "../engine/define-rule.ts";
import type { Judgement } from "../engine/judge.ts";
import type { Kind } from "../graph/kind.ts";
import { backupPlan } from "../kinds/backup.ts";
import { plannedKinds } from "./stores/stores.ts";
import { cellOf, type Tier } from "./tiers.ts";

/** One remedy that answers several rules, for all the resources that they fail for. */
export interface Remedy {
  /** The rules that it answers; the first of them that fails gives it its name. */
  readonly rules: readonly string[];
  /** Whether it answers a rule for this resource, too. */
  readonly isFor?: (judgement: Judgement) => boolean;
  /** What to do, in a sentence, by what it is to mend; undefined where the remedy of the first rule says it. */
  readonly says?: (mended: Mended) => string | undefined;
  /** What of the workload is changed for it, where it is there already; of several the first one beside the resources. */
  readonly by?: Kind;
}

/** What a remedy is to mend. */
export interface Mended {
  /** The rules that fail. */
  readonly failing: ReadonlySet<string>;
  /** It is for one resource only. */
  readonly isForOne: boolean;
  /** By what it is called that is changed, where it is there already. */
  readonly by?: string;
}

const PLANNED: ReadonlySet<string> = new Set(plannedKinds.map(({ name }) => name));

/** What is done once for a whole workload. */
export const SHARED: readonly Remedy[] = [
  {
    rules: ["data-leaves-region", "backup-covers-data", "backup-schedule-rpo", "backup-retention", "ebs-snapshots", "efs-backup", "fsx-backup"],
    isFor: ({ subject }) => PLANNED.has(subject.kind.name),
    says: sayPlan,
    by: backupPlan,
  },
  { rules: ["workload-recovery-region", "workload-compute-defined", "parameter-in-recovery-region"] },
  { rules: ["workload-routing-active", "workload-failover-automated", "workload-routing"], says: sayRecords },
  { rules: ["ecr-replicated"] },
];

/** By which rule's remedy another rule's is done for the same resource: a live copy that keeps a history of its own is a copy in another region, too. */
export const ANSWERS_TOO: ReadonlyMap<string, readonly string[]> = new Map(
  ["aurora-global", "documentdb-global", "dynamodb-global", "neptune-global", "s3-replication"].map((id) => [id, ["data-leaves-region"]] as const),
);

/** One plan does for all stores what it is asked for. */
function sayPlan({ failing, isForOne, by }: Mended): string | undefined {
  const stores = isForOne ? "this store" : "these stores";
  const covers = ["backup-covers-data", "ebs-snapshots", "efs-backup", "fsx-backup"].some((id) => failing.has(id));
  const parts = [
    ...(covers ? [`selects ${stores}`] : []),
    ...(failing.has("backup-schedule-rpo") ? ["runs as often as the objective asks"] : []),
    ...(failing.has("backup-retention") ? ["keeps backups for the least retention"] : []),
    ...(failing.has("data-leaves-region") ? ["copies to a vault in the recovery region"] : []),
  ];
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const before = parts.slice(0, -1).join(", ");
  const what = `${before === "" ? "" : `${before} and `}${last}`;
  if (by !== undefined) return `Change the backup plan \`${by}\` so that it ${what}.`;
  return `Have a backup plan ${covers ? "" : `for ${stores} `}that ${what}.`;
}

/** Records with health checks send users elsewhere and begin the failover; those of several regions that serve share users out, too. */
function sayRecords({ failing }: Mended): string | undefined {
  if (failing.size === 1) return undefined;
  if (failing.has("workload-routing-active")) return "Make a record for each region, by latency, weight or place, each with a health check.";
  return "Make a failover record for each region, the primary with a health check of what users depend on.";
}

/** What to do for a rule: the first sentence of its remedy. Where a tier asks for as much as at home, to run anything at all is not enough. */
export const sentenceOf = (meta: Pick<RuleMeta, "id" | "remedy">, tier: Tier): string =>
  meta.id === "workload-compute-running" && cellOf("capacity-in-recovery-region", tier) === "required" ? "Run as much of it in the recovery region as at home." : firstSentence(meta);

/** The first sentence of a rule's remedy: what to do. */
export function firstSentence({ remedy }: Pick<RuleMeta, "remedy">): string {
  const text = remedy.replace(/\s+/gu, " ").trim();
  return /^.*?\.(?= [A-Z`]|$)/u.exec(text)?.[0] ?? text;
}

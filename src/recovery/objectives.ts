import type { Disruption, Objective, Objectives } from "../engine/goal.ts";
import type { Tier } from "./tiers.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What active-active calls near zero: five seconds of data, a minute of time. */
const NEAR_ZERO: Objective = { rto: MINUTE, rpo: 5 };

const REGION: Readonly<Record<Tier, Objective>> = {
  "backup-restore": { rto: 24 * HOUR, rpo: 24 * HOUR },
  "pilot-light": { rto: 4 * HOUR, rpo: HOUR },
  "warm-standby": { rto: 15 * MINUTE, rpo: 5 * MINUTE },
  "multi-region": { rto: MINUTE, rpo: MINUTE },
  "active-active": NEAR_ZERO,
};

const WEEK_IN_DAYS = 7;

/** What somebody sets in place of a tier's own objectives. */
export interface OwnObjectives {
  readonly objectives?: Readonly<Partial<Record<Disruption, Partial<Objective>>>>;
  /** The least retention of backups, in days. */
  readonly retention?: number;
  readonly zones?: 2 | 3;
}

/** What a workload is to reach, as far as somebody says so. */
export interface StatedGoal extends OwnObjectives {
  readonly tier?: Tier;
}

/** What a workload is judged by: what the command line says wins over what is stated for it. */
export function goalFor(stated: StatedGoal, given: { readonly tier?: Tier; readonly rto?: number; readonly rpo?: number }): OwnObjectives & { readonly tier: Tier; readonly byDefault: boolean } {
  const { objectives = {}, tier, ...own } = stated;
  const { rto, rpo } = given;
  const chosen = given.tier ?? tier;
  const region = { ...objectives.region, ...(rto !== undefined && { rto }), ...(rpo !== undefined && { rpo }) };
  return { ...own, tier: chosen ?? "backup-restore", byDefault: chosen === undefined, objectives: { ...objectives, region } };
}

/** The objectives of a tier, and those that somebody has set in their place. */
export function objectivesOf(tier: Tier, { objectives: own = {}, retention = WEEK_IN_DAYS, zones = 2 }: OwnObjectives = {}): Objectives {
  const standby = tier !== "backup-restore" && tier !== "pilot-light";
  const near: Objective = standby ? { rto: 5 * MINUTE, rpo: 0 } : { rto: HOUR, rpo: HOUR };
  const mistake: Objective = tier === "backup-restore" ? { rto: 24 * HOUR, rpo: 24 * HOUR } : { rto: 4 * HOUR, rpo: HOUR };
  return {
    mistake: { ...mistake, ...own.mistake },
    instance: { ...near, ...own.instance },
    zone: { ...near, ...own.zone },
    region: { ...REGION[tier], ...own.region },
    retention,
    zones,
  };
}

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

/** How much a workload matters, from the most to the least. */
export const CRITICALITIES = ["mission-critical", "business-critical", "business-operational", "non-critical"] as const;

export type Criticality = (typeof CRITICALITIES)[number];

/** Within how many seconds a workload of each class works again, whatever happens. A class says nothing of data. */
const WORKS_AGAIN_WITHIN: Readonly<Record<Criticality, number>> = {
  "mission-critical": 15 * MINUTE,
  "business-critical": HOUR,
  "business-operational": 4 * HOUR,
  "non-critical": 24 * HOUR,
};

/** What somebody sets in place of a tier's own objectives. */
export interface OwnObjectives {
  readonly objectives?: Readonly<Partial<Record<Disruption, Partial<Objective>>>>;
  /** Where a tier's own RTO is longer than the class allows, the class counts. */
  readonly criticality?: Criticality;
  /** The availability that is asked for, as a percentage of the time: 99.95. */
  readonly availability?: number;
  /** The least retention of backups, in days. */
  readonly retention?: number;
  readonly zones?: 2 | 3;
}

/** The objectives of a tier, and those that somebody has set in their place. */
export function objectivesOf(tier: Tier, { objectives: own = {}, criticality, availability, retention = WEEK_IN_DAYS, zones = 2 }: OwnObjectives = {}): Objectives {
  const standby = tier !== "backup-restore" && tier !== "pilot-light";
  const mistake: Objective = tier === "backup-restore" ? { rto: 24 * HOUR, rpo: 24 * HOUR } : { rto: 4 * HOUR, rpo: HOUR };
  // A tier that asks for no second zone takes a restore for the loss of one, too.
  const near: Objective = standby ? { rto: 5 * MINUTE, rpo: 0 } : mistake;
  const within = criticality === undefined ? Infinity : WORKS_AGAIN_WITHIN[criticality];
  const of = ({ rto, rpo }: Objective, stated: Partial<Objective> = {}): Objective => ({ rto: Math.min(rto, within), rpo, ...stated });
  return {
    mistake: of(mistake, own.mistake),
    instance: of(near, own.instance),
    zone: of(near, own.zone),
    region: of(REGION[tier], own.region),
    retention,
    zones,
    ...(availability !== undefined && { availability }),
  };
}

export type { Origin, Origins, StatedObjectives } from "./stated-objectives.ts";

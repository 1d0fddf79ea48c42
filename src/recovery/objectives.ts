import type { Objective, Objectives } from "../engine/goal.ts";
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

/** The objectives of a tier where nobody has set others. */
export function objectivesOf(tier: Tier, region: Partial<Objective> = {}): Objectives {
  const standby = tier !== "backup-restore" && tier !== "pilot-light";
  const near: Objective = standby ? { rto: 5 * MINUTE, rpo: 0 } : { rto: HOUR, rpo: HOUR };
  return {
    mistake: tier === "backup-restore" ? { rto: 24 * HOUR, rpo: 24 * HOUR } : { rto: 4 * HOUR, rpo: HOUR },
    instance: near,
    zone: near,
    region: { ...REGION[tier], ...region },
    retention: WEEK_IN_DAYS,
    zones: 2,
  };
}

import type { Disruption, Objective, Objectives } from "../engine/goal.ts";
import type { Tier } from "./tiers.ts";
/** How much a workload matters, from the most to the least. */
export declare const CRITICALITIES: readonly ["mission-critical", "business-critical", "business-operational", "non-critical"];
export type Criticality = (typeof CRITICALITIES)[number];
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
export declare function objectivesOf(tier: Tier, { objectives: own, criticality, availability, retention, zones }?: OwnObjectives): Objectives;
export type { Origin, Origins, StatedObjectives } from "./stated-objectives.ts";

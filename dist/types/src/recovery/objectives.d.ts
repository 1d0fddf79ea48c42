import type { Disruption, Objective, Objectives } from "../engine/goal.ts";
import type { Tier } from "./tiers.ts";
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
export declare function goalFor(stated: StatedGoal, given: {
    readonly tier?: Tier;
    readonly rto?: number;
    readonly rpo?: number;
}): OwnObjectives & {
    readonly tier: Tier;
    readonly byDefault: boolean;
};
/** The objectives of a tier, and those that somebody has set in their place. */
export declare function objectivesOf(tier: Tier, { objectives: own, retention, zones }?: OwnObjectives): Objectives;

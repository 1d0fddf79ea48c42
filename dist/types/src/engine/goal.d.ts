import type { Disruption } from "../graph/disruption.ts";
export type { Disruption } from "../graph/disruption.ts";
/** A disruption in the words of a rule: what its control survives. A rule on the whole workload may be about each of them. */
export type Loss = "mistake" | "instance-loss" | "zone-loss" | "region-loss" | "every-loss";
export declare const disruptionOf: (loss: Loss) => Disruption;
/** What a rule is given besides the resource: the objectives of the disruption that it survives, and little else. */
export interface Goal {
    readonly disruption: Disruption;
    /** Recovery time objective, in seconds. */
    readonly rto: number;
    /** Recovery point objective, in seconds. */
    readonly rpo: number;
    /** The least retention of backups, in days. */
    readonly retention: number;
    /** How many Availability Zones are asked for. */
    readonly zones: 2 | 3;
    /** The home region; undefined where it is neither stated nor to be seen. */
    readonly home?: string;
    /** The regions in which the workload recovers; none where they are neither stated nor to be seen. */
    readonly recovery: readonly string[];
    /** What somebody has set of the rule's own options, by their names. */
    readonly options?: Readonly<Record<string, number>>;
    /** Only for a rule that is about every loss: the objectives of each, and the availability that is asked for. */
    readonly every?: Objectives;
}
/** The regions of a workload. */
export interface Regions {
    readonly home?: string;
    readonly recovery: readonly string[];
}
/** RTO and RPO of one disruption, in seconds. */
export interface Objective {
    readonly rto: number;
    readonly rpo: number;
}
/** What a workload is to reach. */
export interface Objectives extends Readonly<Record<Disruption, Objective>> {
    /** The least retention of backups, in days. */
    readonly retention: number;
    /** How many Availability Zones are asked for. */
    readonly zones: 2 | 3;
    /** The availability that is asked for, as a percentage of the time: 99.95. */
    readonly availability?: number;
}
/** The goal of a rule: the objectives of the disruption that it survives, and no other's. */
export declare function goalOf(survives: Loss, objectives: Objectives, { home, recovery }?: Regions): Goal;
/** The ids of the tier table's rows. */
export type Capability = "configuration-takes-effect" | "data-backed-up" | "backup-meets-objective" | "backup-leaves-region" | "protected-from-deletion" | "backup-immutable" | "keys-and-secrets-kept" | "keys-and-secrets-in-recovery-region" | "messages-not-lost" | "recovery-region-defined" | "recovery-region-matches" | "data-replicated" | "routing-movable" | "images-and-artifacts-replicated" | "data-in-two-zones" | "compute-in-two-zones" | "network-redundant" | "health-checked" | "self-healing" | "scales" | "compute-running-in-recovery-region" | "failover-automated" | "regions-connected" | "capacity-in-recovery-region" | "fast-detection" | "routing-active" | "data-writable-everywhere" | "watched" | "recovery-tested" | "deployable-safely" | "objectives-met";

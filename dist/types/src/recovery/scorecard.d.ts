import type { Capability } from "../engine/goal.ts";
import type { Judgement } from "../engine/judge.ts";
import { type Tier } from "./tiers.ts";
export type CapabilityOutcome = "holds" | "fails" | "unknown" | "not-asked";
export interface CapabilityResult {
    readonly id: Capability;
    readonly outcome: CapabilityOutcome;
    readonly required: boolean;
    /** Pairs of a rule and a resource. */
    readonly held: number;
    readonly failed: number;
    readonly unknown: number;
}
export interface Scorecard {
    readonly workload: string;
    readonly tier: Tier;
    /** Undefined where nothing applied: then there is no tier to meet and no score. */
    readonly verdict: "met" | "missed" | "unproven" | undefined;
    readonly highestMet: Tier | undefined;
    /** From 0 to 100; unknown pairs count nothing in `proven` and fully in `possible`. */
    readonly score: {
        readonly proven: number;
        readonly possible: number;
    } | undefined;
    readonly capabilities: readonly CapabilityResult[];
}
/**
 * Scores one workload against a tier, by what is judged under that tier's objectives. Whether another tier is met is asked under the
 * objectives of that one: what is too seldom for the chosen tier may do for a weaker one. A report shows it and computes nothing.
 */
export declare function score(workload: string, tier: Tier, judgedFor: (tier: Tier) => readonly Judgement[]): Scorecard;

import type { RuleMeta } from "../engine/define-rule.ts";
import type { Capability } from "../engine/goal.ts";
import type { Judgement } from "../engine/judge.ts";
import { type Tier } from "./tiers.ts";
/** `suppressed`: none of its pairs holds, and somebody accepts each of them. */
export type CapabilityOutcome = "holds" | "fails" | "unknown" | "suppressed" | "not-asked";
export interface CapabilityResult {
    readonly id: Capability;
    readonly outcome: CapabilityOutcome;
    readonly required: boolean;
    /** Pairs of a rule and a resource. */
    readonly held: number;
    readonly failed: number;
    readonly unknown: number;
    /** Pairs that somebody accepts: they are in none of the other numbers. */
    readonly suppressed: number;
}
export interface Scorecard {
    readonly workload: string;
    readonly tier: Tier;
    /** Set where it recovers in no other region, on purpose: what a lost region asks for is left out. */
    readonly staysInRegion?: true;
    /** Set where nobody chose the tier. */
    readonly byDefault?: true;
    /** Set where somebody says that no tier is asked of it: it is read and not judged, and `tier` means nothing. */
    readonly isFree?: true;
    /** Undefined where nothing applied: then there is no tier to meet and no score. */
    readonly verdict: "met" | "missed" | "unproven" | undefined;
    readonly highestMet: Tier | undefined;
    /** From 0 to 100; unknown pairs count nothing in `proven` and fully in `possible`. */
    readonly score: {
        readonly proven: number;
        readonly possible: number;
    } | undefined;
    readonly capabilities: readonly CapabilityResult[];
    /** Pairs that were left out because somebody accepts them. */
    readonly suppressed: number;
}
/** What is scored. */
export interface Scored {
    readonly name: string;
    /** It recovers in no other region, on purpose, so that nothing there is asked of it. */
    readonly staysInRegion?: boolean;
}
/**
 * Scores one workload against a tier, by what is judged under that tier's objectives. Whether another tier is met is asked under the
 * objectives of that one: what is too seldom for the chosen tier may do for a weaker one. A report shows it and computes nothing.
 *
 * What is suppressed does not count, neither as held nor as failed, as in the scores of AWS Security Hub. A capability of which some pairs
 * hold is judged by these. One of which none is left is not asked for the score; but nothing shows that it is there, so the tier is not
 * met by it: it is unproven, as long as nothing fails.
 */
export declare function score({ name, staysInRegion }: Scored, tier: Tier, judgedFor: (tier: Tier) => readonly Judgement[]): Scorecard;
/** A workload of which no tier is asked: nothing of it is judged. */
export declare const unjudged: (workload: string, tier: Tier) => Scorecard;
/** Advice, single layers and single ways decide nothing: they are left out of the count. */
export declare const countsForScore: ({ advice, layerOf, evidenceOf }: RuleMeta) => boolean;

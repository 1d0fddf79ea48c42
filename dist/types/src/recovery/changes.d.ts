import type { RuleMeta } from "../engine/define-rule.ts";
import { type Capability } from "../engine/goal.ts";
import type { Judgement } from "../engine/judge.ts";
import type { Graph } from "../graph/graph.ts";
import type { Subject } from "../graph/subject.ts";
import { type Span } from "../source/span.ts";
import { type Cost } from "./cost.ts";
import { type Tier } from "./tiers.ts";
/** One thing to do on the way to the chosen tier. */
export interface Change {
    /** The rule whose remedy it is. */
    readonly rule: RuleMeta;
    /** What to do, in a sentence. */
    readonly says: string;
    readonly cost: Cost;
    /** What it is done for, each once. */
    readonly resources: readonly Subject[];
    /** Where it is done. */
    readonly place: Span;
    readonly capability: Capability;
    /** How many failing pairs of a rule and a resource it mends that no other change of the list does. */
    readonly meets: number;
}
/**
 * The fewest changes after which nothing fails that the tier requires, in the order to make them: what is known not to take effect, then data
 * before compute before what sends users to it, and of these what costs nothing first. One change answers every resource of one block, every
 * resource that has a value from one place, every store that one plan can back up. An objective that is missed is a consequence: it is a change
 * of its own only where nothing else in the list is done where it is missed.
 */
export declare function changesTo(tier: Tier, judgements: readonly Judgement[], graph: Graph): readonly Change[];

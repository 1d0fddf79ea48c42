import type { Graph } from "../graph/graph.ts";
import { type Placed } from "./rungs.ts";
import type { Said } from "./said.ts";
import { type Tier } from "./tiers.ts";
/** Which of the five strategies a workload implements, by what it defines and not by what is asked of it. */
export interface RecognisedStrategy {
    /** What is proven; undefined where not even copies of all its data leave the region. */
    readonly recognised: Tier | undefined;
    /** What it may be if all that is not known is well. */
    readonly possible: Tier | undefined;
    /** Why it is what is proven. */
    readonly reasons: readonly Said[];
    /** What the next stronger strategy asks and is not there, or not known to be. */
    readonly missingForNext: readonly Said[];
}
/** Regions of the workload, by name where it is not known which is home. */
interface Regions extends Placed {
    readonly regions?: readonly {
        readonly name: string;
    }[];
}
/**
 * A strategy is what all of a workload lives up to: one store that stays behind holds it down, and is named. Where it is not known which of several
 * regions is home, each may be lost, and the weakest counts.
 */
export declare function recogniseStrategy(graph: Graph, workload: string, regions: Regions): RecognisedStrategy;
export {};

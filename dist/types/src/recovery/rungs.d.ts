import type { Graph } from "../graph/graph.ts";
import { type Resource } from "../graph/resource.ts";
import { type Verdict } from "../value/verdict.ts";
import type { Tier } from "./tiers.ts";
/** What a strategy is made of: where the data is, what runs, and where users go. */
export type Part = "data" | "compute" | "users";
/** Something that a strategy, and each that is stronger, asks of a workload or of one resource in it. */
export interface Demand {
    readonly tier: Tier;
    readonly part: Part;
    readonly about: Resource;
    readonly verdict: Verdict;
    /** A clause about one resource or several: "`Orders` has a live copy in another region". */
    readonly held: (names: string, isOne: boolean) => string;
    /** A clause for where it fails: "`Orders` has no live copy in eu-central-1". */
    readonly lacks: string;
}
/** The regions of a workload, one of them being home. */
export interface Placed {
    readonly home?: string;
    readonly recovery: readonly string[];
}
/** All that the five strategies ask of a workload with this home, weakest first for each part. */
export declare function demandsOf(graph: Graph, workload: string, regions: Placed): readonly Demand[];

import type { Lookup } from "../../graph/lookup.ts";
/** The regions of a workload, as far as they are known. */
export interface Regions {
    readonly home?: string;
    readonly recovery: readonly string[];
}
type Ask<V> = (graph: Lookup, workload: string, regions: Regions) => V;
/** What several want to know of a workload in its regions is worked out once. */
export declare function onceAsked<V>(ask: Ask<V>): Ask<V>;
export {};

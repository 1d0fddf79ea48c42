import { type Resource } from "../../graph/resource.ts";
import { type Verdict } from "../../value/verdict.ts";
/** In which order things are recovered: what stands later waits for what it needs. */
export declare const STEPS: readonly ["data", "compute", "balancing", "routing"];
export type Step = (typeof STEPS)[number];
/** Something that has to work again. */
export interface Component {
    readonly resource: Resource;
    readonly step: Step;
    /** It holds data that is nowhere else, so that data can be lost with it. */
    readonly holdsData: Verdict;
    /** Whether it is there and has to work again. */
    readonly counts: Verdict;
}
/**
 * What has to work again when something happens at home. What stands in the recovery region for it is how it recovers, and
 * replicas are how their originals do.
 */
export declare const componentsOf: (graph: import("../../graph/lookup.ts").Lookup, workload: string, regions: import("./question.ts").Regions) => readonly Component[];
/** When it is its turn: whatever it needs has an earlier one. It hangs on its kind alone, so that what else there is changes no order. */
export declare const turnOf: ({ step, resource: { kindName } }: Component) => number;

import type { Judgement } from "../engine/judge.ts";
import type { Graph } from "../graph/graph.ts";
import { type Attestation } from "./attestations.ts";
import { type ComposedAvailability } from "./availability.ts";
import { type Change } from "./changes.ts";
import { type ChecklistItem } from "./checklist.ts";
import { type WorkloadEstimate } from "./estimate/estimate.ts";
import { type PolicyComponent } from "./hub.ts";
import type { StatedObjectives } from "./objectives.ts";
import type { CapabilityResult } from "./scorecard.ts";
import { type Standings } from "./standings.ts";
import { type RecognisedStrategy } from "./strategy.ts";
import type { Tier } from "./tiers.ts";
/** What is known of a workload when it is assessed: its resources and its judgements under the chosen tier. */
export interface Assessed {
    readonly graph: Graph;
    readonly workload: string;
    readonly tier: Tier;
    readonly objectives: StatedObjectives;
    readonly regions: {
        readonly home?: string;
        readonly recovery: readonly string[];
        readonly regions?: readonly {
            readonly name: string;
        }[];
    };
    readonly staysInRegion: boolean;
    readonly judgements: readonly Judgement[];
    /** As the scorecard has them. */
    readonly capabilities: readonly CapabilityResult[];
    /** The day of the run, `2027-03-31`. */
    readonly today: string;
}
/** What the scorecard says besides the capabilities: how the workload would recover, and what stands in the way. */
export interface Assessment {
    readonly estimate: WorkloadEstimate;
    readonly standings: Standings;
    readonly strategy: RecognisedStrategy;
    /** Each with where it comes from. */
    readonly objectives: StatedObjectives;
    /** What people stand for, apart from all that is proven. */
    readonly attestations: readonly Attestation[];
    readonly checklist: readonly ChecklistItem[];
    /** The fewest changes after which nothing fails that the tier requires, in the order to make them. */
    readonly changes: readonly Change[];
    /** Undefined where nothing serves. */
    readonly availability: ComposedAvailability | undefined;
    /** Undefined where nothing has to be recovered. */
    readonly hub: PolicyComponent | undefined;
}
/** Each part is worked out when it is first asked for: a run that shows little of it need not wait for the rest. */
export declare function assess({ graph, workload, tier, objectives, regions, staysInRegion, judgements, capabilities, today }: Assessed): Assessment;

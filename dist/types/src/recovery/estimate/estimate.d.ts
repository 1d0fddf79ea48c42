import { type Disruption } from "../../graph/disruption.ts";
import type { Subject } from "../../graph/subject.ts";
import type { Span } from "../../source/span.ts";
import type { Given, Mechanism, Offer } from "../mechanisms/mechanism.ts";
import { type Time } from "../mechanisms/time.ts";
import { type Component, type Step } from "./components.ts";
import { type Dependencies } from "./dependencies.ts";
/** One number, three ways: what is to be expected, what AWS lets it take, and what of it is certain. In seconds; `Infinity` is what nothing brings back. */
export type Figures = Pick<Time, "typical" | "bound" | "firm">;
/** Between what it is if all that is not known is well, and what is proven. */
export interface Interval {
    readonly possible: Figures;
    readonly proven: Figures;
}
/** One step of a recovery. */
export interface Link {
    readonly step: "detect" | "decide" | Step;
    /** What is brought back; undefined for what people do. */
    readonly subject?: Subject;
    /** By what; undefined where nothing brings it back. */
    readonly mechanism?: Mechanism;
    readonly manual: boolean;
    readonly time: Time;
    /** Where the source says so. */
    readonly place?: Span;
    /** What the source says that it leans on. */
    readonly says?: string;
}
/** How one component comes back from a disruption. */
export interface ComponentEstimate {
    readonly subject: Subject;
    readonly step: Step;
    /** Until it works again, with all that it has to wait for. */
    readonly rto: Interval;
    /** The data that it loses, where it holds any. */
    readonly rpo?: Interval;
    /** By what it comes back, as far as that is proven. */
    readonly by?: Mechanism;
    readonly component: Component;
    /** All that brings it back, or perhaps does. */
    readonly offers: readonly Offer[];
}
/** What a disruption costs a workload. */
export interface DisruptionEstimate {
    /** Undefined where nothing has to be recovered. */
    readonly rto?: Interval;
    /** Undefined where nothing holds data. */
    readonly rpo?: Interval;
    /** The steps that take the longest, as they are proven, in their order. */
    readonly chain: readonly Link[];
    /** The step that takes the longest of them. */
    readonly weakest?: Link;
    /** The store that loses most. */
    readonly worstStore?: Link;
    readonly components: readonly ComponentEstimate[];
}
export interface WorkloadEstimate {
    readonly disruptions: Readonly<Record<Disruption, DisruptionEstimate>>;
    readonly given: Given;
    /** All that has to work again, and what each of it needs to work. */
    readonly components: readonly Component[];
    readonly dependencies: Dependencies;
}
/** The recovery of a workload from each disruption, from the graph alone. It is worked out once for each question. */
export declare const estimateOf: (graph: import("../../graph/lookup.ts").Lookup, workload: string, regions: import("./question.ts").Regions) => WorkloadEstimate;

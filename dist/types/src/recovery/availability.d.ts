import type { Availability, ServingLink } from "./estimate/availability.ts";
import type { Standing } from "./standings.ts";
/** In seconds. */
export interface Downtime {
    readonly year: number;
    readonly month: number;
    readonly week: number;
}
/** The availability of the serving chain from AWS's service level agreements, which is an upper bound on paper, against the objective. */
export interface ComposedAvailability {
    /** Of a hundred; undefined where none is asked for. */
    readonly objective?: number;
    /** Of a hundred. */
    readonly proven: number;
    readonly possible: number;
    readonly outcome: Standing;
    /** How long it may be down by what is proven. */
    readonly downtime: Downtime;
    /** The least available first. */
    readonly links: readonly ServingLink[];
}
/** Nothing is composed where nothing serves. */
export declare function composed(found: Availability | undefined, objective?: number): ComposedAvailability | undefined;
/** A year has 365 days, and a month a twelfth of it. */
export declare function downtimeOf(percent: number): Downtime;

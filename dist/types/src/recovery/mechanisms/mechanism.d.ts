import type { Disruption } from "../../graph/disruption.ts";
import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import type { Assumptions } from "../../graph/statements.ts";
import type { Verdict } from "../../value/verdict.ts";
import { type Amount, type Basis, type Time } from "./time.ts";
/** What a mechanism is looked at under: the regions of the workload, and how long takes what AWS does not publish. */
export interface Given {
    readonly home?: string;
    readonly recovery: readonly string[];
    readonly assumptions: Readonly<Record<keyof Assumptions, Time>>;
}
/** A number that hangs on the resource's own settings. */
export interface Formula<R> {
    /** The formula in words: "the longest time between two runs of the plan's schedule". */
    readonly says: string;
    readonly basis: Basis;
    readonly of: (resource: R, given: Given) => Amount | Time;
}
/** A fact about AWS: what it gives a resource, in a configuration, against a disruption. */
export interface MechanismRow<R> {
    /** As `resilint explain` calls it. */
    readonly id: string;
    /** What it is, as AWS calls it: "Multi-AZ DB instance". */
    readonly title: string;
    readonly against: readonly Disruption[];
    /** It begins when somebody has noticed what happened, and has decided. */
    readonly manual?: true;
    /** One deployment brings back all that has such a row. */
    readonly together?: true;
    /** It is there. Never that something else is not: what is better wins, so that no improvement makes an estimate worse. */
    readonly when: (resource: R, given: Given) => Verdict;
    /** The data that is lost; undefined for what holds none. */
    readonly rpo?: Time | Formula<R>;
    /** How long it takes from when it begins. */
    readonly rto: Time | Formula<R>;
    /** The documentation of AWS that it is from. */
    readonly pages: readonly string[];
    /** What else a reader should know: what it does not help against. */
    readonly note?: string;
}
/** A row, closed over its kinds so that all can stand in one list. */
export interface Mechanism extends Omit<MechanismRow<Resource>, "when" | "rpo" | "rto"> {
    readonly kinds: readonly Kind[];
    readonly rpo?: Told;
    readonly rto: Told;
    readonly of: (resource: Resource, given: Given) => Offer;
}
/** A number for whoever asks what it is. */
export interface Told {
    readonly says: string;
    readonly basis: Basis;
    /** In seconds, where it is the same for every resource. */
    readonly time?: Time;
}
/** What a mechanism gives one resource. Its numbers are worked out when they are asked for: most mechanisms are not there. */
export interface Offer {
    readonly mechanism: Mechanism;
    readonly when: Verdict;
    readonly rpo?: Amount;
    readonly rto: Amount;
}
/** A row of the table, for one kind of resource or for several. */
export declare function mechanism<K extends Kind>(of: K | readonly K[], row: MechanismRow<ResourceOf<K>>): Mechanism;

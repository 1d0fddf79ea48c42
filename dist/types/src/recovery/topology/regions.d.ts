import type { Graph } from "../../graph/graph.ts";
import type { Span } from "../../source/span.ts";
/** What the configuration and the command line say of a workload's regions. */
export interface StatedRegions {
    readonly primary?: string;
    readonly recovery?: readonly string[];
    /** Where it is stated. */
    readonly step?: {
        readonly span: Span;
        readonly label: string;
    };
    /** The region that `--region` gives. */
    readonly given?: string;
}
/** One reason for what is said of a region: a clause, and where it is written. */
export interface Reason {
    readonly says: string;
    readonly place?: Span;
}
export type Role = "home" | "recovery" | "unknown";
/** A region of a workload. */
export interface RegionOfWorkload {
    readonly name: string;
    readonly role: Role;
    /** How it is known to be a region of the workload, and to have its role. */
    readonly how: readonly Reason[];
    /** How many resources in it hold data or serve users. */
    readonly carrying: number;
}
/** A region of which the name is not known. */
export interface UnknownRegion {
    readonly key: string;
    /** As the source calls it: `AWS::Region`, `var.dr_region`. */
    readonly label: string;
    readonly why: string;
    readonly place?: Span;
    readonly carrying: number;
}
/** The regions of a workload: home first, then those in which it recovers, then those of which the role is not known. */
export interface WorkloadRegions {
    readonly home?: string;
    readonly recovery: readonly string[];
    readonly regions: readonly RegionOfWorkload[];
    /** Why there is no home; undefined where there is one. */
    readonly undecided?: string;
    readonly unknown: readonly UnknownRegion[];
}
/** The regions of a workload as they are stated, else as they follow from where its resources stand and what goes from where to where. */
export declare function regionsOf(graph: Graph, workload: string, stated?: StatedRegions): WorkloadRegions;

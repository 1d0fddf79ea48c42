import type { Graph } from "../../graph/graph.ts";
import type { Span } from "../../source/span.ts";
import { type Category } from "./category.ts";
import { type StatedRegions, type WorkloadRegions } from "./regions.ts";
import { type End, type Relation } from "./relation.ts";
import { type ZonesOfResource } from "./zones.ts";
/** Where the resources of a workload stand, and what they are to each other. */
export interface Topology {
    readonly workload: string;
    readonly regions: WorkloadRegions;
    /** What is in no region first, then home, recovery, other regions, and those that are not known. */
    readonly places: readonly TopologyPlace[];
    readonly edges: readonly TopologyEdge[];
    /** Resources that are left out, since nothing is said of them. */
    readonly hidden: number;
}
export interface TopologyPlace {
    readonly id: string;
    readonly is: "region" | "global" | "unknown";
    /** The region's name; of one that is not known what the source calls it, which may be nothing. */
    readonly name: string;
    /** Why it is not known. */
    readonly why?: string;
    readonly place?: Span;
    /** True for the region of a deployment of which nobody says where it stands: its name says nothing. */
    readonly isOwn?: boolean;
    readonly nodes: readonly TopologyNode[];
}
export interface TopologyNode {
    readonly id: string;
    /** The address, the construct path, or the name of what these files do not define. */
    readonly name: string;
    /** "RDS instance"; the language's own type where there is no kind. */
    readonly label: string;
    readonly category: Category | undefined;
    /** How many resources it stands for; `Infinity` where nobody knows. */
    readonly count: number;
    readonly zones: ZonesOfResource;
    /** What else a reader wants to know at a glance: "Multi-AZ". */
    readonly notes: readonly string[];
    readonly is: End["is"];
    readonly resource?: NodeResource;
    /** Why it may not be there, or what is not known of it. */
    readonly perhaps?: string;
    readonly place?: Span;
}
/** The resource that a node is. */
export interface NodeResource {
    readonly address: string;
    readonly deployment: string;
    readonly type: string;
    readonly kind?: string;
    readonly constructPath?: string;
}
export interface TopologyEdge {
    readonly from: string;
    readonly to: string;
    readonly relation: Relation;
    readonly what?: string;
    readonly perhaps?: string;
    readonly place: Span;
    /** How many relations it stands for. */
    readonly count: number;
}
export interface TopologyOptions extends StatedRegions {
    /** Everything that has a kind, and not only what holds data, serves users or is related to something. */
    readonly all?: boolean;
}
/** The topology of a workload, always in the same order. */
export declare function topologyOf(graph: Graph, workload: string, options?: TopologyOptions): Topology;

import type { Graph } from "../../graph/graph.ts";
import type { Subject } from "../../graph/subject.ts";
/** The Availability Zones of a resource by the names that the source has for them, and whether there may be others. */
export interface ZonesOfResource {
    readonly names: readonly string[];
    readonly more: boolean;
}
export declare function zonesOfResource(graph: Graph, subject: Subject): ZonesOfResource;

import type { Resource } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import type { Regions } from "./question.ts";
/** What a request passes, with what AWS agrees to for it. */
export interface ServingLink {
    readonly subject: Subject;
    /** As far as it is proven, of a hundred. */
    readonly percent: number;
    /** In how many regions it stands, of which one is enough. */
    readonly times: number;
    /** The agreement. */
    readonly page: string;
    /** For what AWS agrees to it. */
    readonly says: string;
}
/** For how much of the time a workload can answer, by what AWS agrees to for each thing that a request passes: at best, on paper. */
export interface Availability {
    /** Of a hundred: what of it is proven, with all that may be passed. */
    readonly proven: number;
    /** Of a hundred, if all that is not known is well. */
    readonly possible: number;
    /** AWS agrees to something for each link as it certainly is; else nothing is proven, and the shares are bounds. */
    readonly isAgreed: boolean;
    /** The least available first. */
    readonly links: readonly ServingLink[];
}
/**
 * From what users reach, through what it needs, each link one after the other: none may be down. AWS's agreements count zones already. Links
 * that stand in two regions, between which users are moved by health checks, are down only when both are. Undefined where nothing serves.
 */
export declare const availabilityOf: (resource: Resource, regions: Regions) => Availability | undefined;

import type { Span } from "../source/span.ts";
import type { Subject } from "./subject.ts";
/** What somebody states of a workload that no file of it shows. Resources are named by their addresses. */
export interface Statements {
    /** Where the workload is stated. */
    readonly place?: Span;
    /** It recovers in no other region, on purpose. */
    readonly staysInRegion?: boolean;
    /** Caches that hold data which is nowhere else. */
    readonly stores?: readonly string[];
    /** How many instances must run for the workload to serve, by resource. */
    readonly needs?: ReadonlyMap<string, number>;
    /** A resource at home and the one that stands for it in the recovery region. */
    readonly twins?: readonly Twins[];
    /** Backups that somebody else makes, such as the organization's. */
    readonly backups?: readonly StatedBackups[];
    /** What is done for a resource and cannot be seen, by capability. */
    readonly attested?: ReadonlyMap<string, readonly string[]>;
    /** The last drill, by its day, and how many days may lie between two. */
    readonly drill?: {
        readonly date: string;
        readonly every?: number;
        readonly place: Span;
    };
    /** Every resource that is named above, and where. */
    readonly named?: readonly {
        readonly address: string;
        readonly place: Span;
    }[];
    /** The day of the run, `2027-03-31`. */
    readonly today?: string;
}
export interface Twins {
    readonly home: string;
    readonly recovery: string;
}
/** Backups of all that has certain tags, or of everything where no tags are named. */
export interface StatedBackups {
    readonly tags: ReadonlyMap<string, string>;
    /** At most so many seconds lie between two. */
    readonly rpo?: number;
    /** Days for which they are kept. */
    readonly retention?: number;
    /** The regions to which they are copied. */
    readonly regions: readonly string[];
    readonly place: Span;
}
/** The address names the resource: as one instance, as the block that it is written in, or as people call it. */
export declare const isCalled: ({ address, block, shown }: Subject, name: string) => boolean;

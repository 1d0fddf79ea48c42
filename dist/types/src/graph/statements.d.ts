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
    readonly drill?: StatedDay;
    /** What else is done for the workload by people: each by a file that says how, or by the day on which it was last done. */
    readonly attestations?: readonly StatedAttestation[];
    /** What AWS does not publish, in seconds. */
    readonly assumptions?: Partial<Assumptions>;
    /** Resources of other workloads that its rules may rely on, by address or ARN. */
    readonly accepts?: readonly {
        readonly address: string;
        readonly place: Span;
    }[];
    /** Every resource that is named above but for those, and where. */
    readonly named?: readonly {
        readonly address: string;
        readonly place: Span;
    }[];
    /** The day of the run, `2027-03-31`. */
    readonly today?: string;
}
/** How long a recovery takes where AWS publishes nothing, in seconds: what somebody has measured is better than what is taken else. */
export interface Assumptions {
    /** Until somebody notices what nothing else notices. */
    readonly detect: number;
    /** Until somebody has decided to act. */
    readonly decide: number;
    /** Until the infrastructure of a region is deployed anew from its code. */
    readonly redeploy: number;
    /** Until a database or a file system is there to which a backup is restored. */
    readonly provision: number;
    /** To restore a TiB of data. */
    readonly restorePerTiB: number;
    /** Until an instance or a task that is launched serves. */
    readonly start: number;
    /** To copy a backup to another region. */
    readonly copy: number;
    /** By which an asynchronous replica is behind, where AWS says nothing of it. */
    readonly lag: number;
    /** Until users that somebody sends elsewhere get there, where no record says so. */
    readonly reroute: number;
}
/** A day on which something was done, and after how many days it is due again. */
export interface StatedDay {
    readonly date: string;
    readonly every?: number;
    readonly place: Span;
}
/** What people do for a workload besides drills. */
export type AttestationName = "runbook" | "communication-plan" | "replication-test" | "blue-green";
export type StatedAttestation = {
    readonly name: AttestationName;
    readonly by: "day";
    readonly day: StatedDay;
}
/** `isThere`: the file has been found. */
 | {
    readonly name: AttestationName;
    readonly by: "file";
    readonly path: string;
    readonly isThere: boolean;
    readonly place: Span;
};
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

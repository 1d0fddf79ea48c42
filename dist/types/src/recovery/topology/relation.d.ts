import type { Kind } from "../../graph/kind.ts";
import type { Lookup } from "../../graph/lookup.ts";
import { type ResourceOf } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import type { Span } from "../../source/span.ts";
import type { Reading } from "../../value/reading.ts";
import type { Verdict } from "../../value/verdict.ts";
/** What one resource is to another, as a verb between the two: `Replica` replica of `Db`. */
export type Relation = "replica of" | "copies to" | "replicates to" | "member of the global cluster" | "fails over to" | "routes to" | "peers with" | "is checked by" | "is switched by" | "switches";
/** What a cluster is in a global cluster. */
export type Role = "primary" | "secondary";
/** One end of a relation. */
export type End = {
    readonly is: "resource";
    readonly subject: Subject;
}
/** A resource of these files of which no kind is known. */
 | {
    readonly is: "other";
    readonly scope: string;
    readonly address: string;
    readonly type: string;
    readonly region: Reading | undefined;
}
/** Something that these files name and do not define, of the kind that is asked for. */
 | {
    readonly is: "outside";
    readonly name: string;
    readonly kind: string;
    readonly label: string;
    readonly region: Reading | undefined;
}
/** Something that a resource brings along in another region, and that is no resource of these files: a replica of its table. */
 | {
    readonly is: "along";
    readonly label: string;
    readonly of: Subject;
    readonly region: Reading;
}
/** Nobody can tell what it is. */
 | {
    readonly is: "unknown";
    readonly key: string;
    readonly label: string;
    readonly why: string;
    readonly place: Span;
};
/** One relation that a row of the table finds. */
export interface Found {
    readonly from?: End;
    readonly to: End;
    readonly when: Verdict;
    /** Where the source says it. */
    readonly place: Span;
    /** What of the resource it is about, where that is not the whole: "automated backups". */
    readonly what?: string;
}
/** An edge of the topology: who is what to whom, and whether that is certain. */
export interface Edge {
    readonly from: End;
    readonly to: End;
    readonly relation: Relation;
    /** Undefined where it is certain. */
    readonly perhaps?: string;
    readonly place: Span;
    readonly what?: string;
}
/** One row of the table of relations: from which kind, which relation, and how its ends are found. */
export interface Row {
    readonly kind: string;
    readonly relation: Relation;
    readonly find: (graph: Lookup, subject: Subject) => readonly Found[];
}
export declare const row: <K extends Kind>(kind: K, relation: Relation, find: (resource: ResourceOf<K>) => readonly Found[]) => Row;
/** Names an end: two ends with one key are one node. */
export declare function endKey(end: End): string;

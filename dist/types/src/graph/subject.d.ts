import type { Span } from "../source/span.ts";
import type { Condition, MapReading, Reading } from "../value/reading.ts";
import type { Kind } from "./kind.ts";
import type { Language, RawDeployment, RawResource } from "./raw.ts";
import type { Spec } from "./spec.ts";
/** A resource instance in a deployment, seen as one kind: what rules judge. */
export interface Subject {
    /** Unique in a run. */
    readonly id: string;
    readonly kind: Kind;
    readonly language: Language;
    readonly type: string;
    readonly address: string;
    /** What people call it: the path of its construct, where the CDK makes it, else its address. */
    readonly shown: string;
    /** The address of the block as written: what a finding is about. */
    readonly block: string;
    readonly name: Span;
    readonly properties: MapReading;
    /** Rows that a companion fills in place of the resource itself. */
    readonly filled: ReadonlyMap<Spec<unknown>, Filled>;
    readonly exists: Condition;
    readonly region: Reading;
    readonly account: Reading;
    /** What must hold for it to be of its kind at all. */
    readonly guard: Condition;
    readonly raw: RawResource;
    readonly deployment: RawDeployment;
    readonly workload: string;
}
/** What a split resource says for the one that it belongs to, and how that is called: `aws_s3_bucket_versioning.data.versioning_configuration.status`. */
export interface Filled {
    readonly reading: Reading;
    readonly label?: string;
    /** The one that says it, where only one does, and under which path. */
    readonly by?: {
        readonly resource: RawResource;
        readonly path: string;
    };
}

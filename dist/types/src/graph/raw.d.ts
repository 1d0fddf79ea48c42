import type { Span, Step } from "../source/span.ts";
import type { Channel, Condition, MapReading, Reading } from "../value/reading.ts";
import type { TermCases } from "../value/term.ts";
/** How it is written: in the metadata of a resource or template, as the CDK's own acknowledgement, as a comment (or the key `//` of JSON), in the configuration. */
export type SuppressionForm = "metadata" | "acknowledgement" | "comment" | "configuration";
/** Somebody accepts what a rule finds in a resource, or in all of a template. A front end hands on what is written; `engine/suppress.ts` says what it is worth. */
export interface Suppression {
    /** Ids of rules, or globs of such: `s3-*`. One that names none is refused. */
    readonly rules: readonly string[];
    readonly reason?: string;
    /** The last day on which it counts, `2027-03-31`; as written, even where that is no date. */
    readonly until?: string;
    readonly by: SuppressionForm;
    /** Only for the instance with this key, `eu-west-1` of `aws_sqs_queue.jobs["eu-west-1"]`. */
    readonly key?: string;
    /** Only for resources whose address, that of their block, logical id or construct path fits one of these globs. */
    readonly resources?: readonly string[];
    /** Only for what is found in files, by the names of the report, of which this is true. */
    readonly standsIn?: (file: string) => boolean;
    /** Why it cannot be read, and what to do: then it has no effect. */
    readonly problem?: string;
    /** The rules as written; of what cannot be read, the place that is wrong. */
    readonly place: Span;
}
/** A value that a deployment hands on, by which way and under which name, and when. */
export interface Handed {
    readonly by?: Channel;
    readonly name: Reading;
    readonly value: Reading;
    readonly exists: Condition;
    /** The region in which it can be had, if not that of its deployment. */
    readonly region?: Reading;
}
export type Language = "cloudformation" | "terraform";
/** A resource as its front end reads it: the language's own type and names, no kind. */
export interface RawResource {
    readonly language: Language;
    /** `AWS::RDS::DBInstance`, `aws_db_instance`. */
    readonly type: string;
    /** The logical id, or the full address with module path and instance key. */
    readonly address: string;
    /** The address of the block as written, without instance keys. */
    readonly block: string;
    /** The logical id or the block's header, on one line: where a finding stands that has no value to point at. */
    readonly name: Span;
    /** What the resource is asked to be: `Properties`, or the block's arguments. */
    readonly properties: MapReading;
    /** What its language says about the block itself: `DeletionPolicy`, `lifecycle`. */
    readonly settings: MapReading;
    /** When it is created at all. */
    readonly exists: Condition;
    /** Where it stands, if not where its deployment does: a provider of its own. */
    readonly region?: Reading;
    readonly account?: Reading;
    /** The calls of modules that lead to it, outermost first. */
    readonly calls?: readonly Step[];
    /** Set for a resource whose number of instances is not known: it stands for least..most of them. */
    readonly open?: {
        readonly least: number;
        readonly most: number;
        readonly why: string;
    };
    /** The path of the CDK construct that makes it, as the assembly records it: `Shop/Database/Resource`. */
    readonly constructPath?: string;
    /** Where the code stands that makes it: the line of a CDK construct, inside the project. A finding stands there, and its value in the template follows. */
    readonly madeAt?: Span;
    readonly suppressions?: readonly Suppression[];
    /** True for a nested stack whose template was read: what it makes is among the resources of another deployment. */
    readonly isRead?: boolean;
}
/** One template or root module in one region with its parameter values. */
export interface RawDeployment {
    /** Unique in a run; the scope of its terms. */
    readonly id: string;
    /** The deployment that nests it, at the top, if one does: they stand in one region and account, and are deployed together. */
    readonly root?: string;
    readonly language: Language;
    /** The file that it starts from, as the report names it. */
    readonly file: string;
    /** The workload that the configuration names for it; else it is grouped by `group`. */
    readonly workload?: string;
    /** What it recovers with where nobody says: the folder of a root module, the file of a plan; the folder of its file where none is set. */
    readonly group?: string;
    readonly region: Reading;
    readonly account: Reading;
    readonly resources: readonly RawResource[];
    /** What it hands on to other deployments by name. */
    readonly exports: readonly Handed[];
    /** The names of the parameters that it declares. */
    readonly parameters: readonly string[];
    /** Everything that it hands out, exported or not. */
    readonly outputs: readonly Reading[];
    readonly cases: TermCases;
    /** Tags that each of its resources is given besides its own. */
    readonly tags?: ReadonlyMap<string, string>;
    /**
     * Whether the stack refuses to be deleted until somebody takes the protection away, where that is said; nested stacks are protected with
     * the one that nests them. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html
     */
    readonly terminationProtection?: boolean;
    /** What the whole template accepts. */
    readonly suppressions?: readonly Suppression[];
    /** The first place in the file, for findings about the whole. */
    readonly start: Span;
}
/** The deployment that it is nested in, at the top; its own id where it is nested in none. */
export declare const rootOf: ({ root, id }: RawDeployment) => string;

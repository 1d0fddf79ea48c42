import type { Span, Step } from "../source/span.ts";
import type { Condition, MapReading, Reading } from "../value/reading.ts";
import type { TermCases } from "../value/term.ts";
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
    readonly constructPath?: string;
}
/** One template or root module in one region with its parameter values. */
export interface RawDeployment {
    /** Unique in a run; the scope of its terms. */
    readonly id: string;
    readonly language: Language;
    /** The file that it starts from, as the report names it. */
    readonly file: string;
    /** What it recovers with where nobody says: the folder of a root module, the file of a plan; the folder of its file where none is set. */
    readonly group?: string;
    readonly region: Reading;
    readonly account: Reading;
    readonly resources: readonly RawResource[];
    /** What it exports to other deployments of the same region and account, by name, and when. */
    readonly exports: readonly {
        readonly name: Reading;
        readonly value: Reading;
        readonly exists: Condition;
    }[];
    /** The names of the parameters that it declares. */
    readonly parameters: readonly string[];
    /** Everything that it hands out, exported or not. */
    readonly outputs: readonly Reading[];
    readonly cases: TermCases;
    /** The first place in the file, for findings about the whole. */
    readonly start: Span;
}

import type { Suppression } from "../../../graph/raw.ts";
import type { Span } from "../../../source/span.ts";
import type { Attribute, Block } from "../syntax/tree.ts";
/** What a module's files declare, by name, with override files merged in. Of what is declared twice the first counts. */
export interface Declarations {
    /** The folder of the module, as `Files` knows it. */
    readonly folder: string;
    /** What the report calls its files, in the order in which they are read. */
    readonly files: readonly string[];
    /** The first line of its first file: where a finding about the whole stands. */
    readonly start: Span;
    readonly variables: ReadonlyMap<string, Block>;
    readonly locals: ReadonlyMap<string, Attribute>;
    readonly outputs: ReadonlyMap<string, Block>;
    /** By `type.name`. */
    readonly resources: ReadonlyMap<string, Block>;
    /** By `type.name`. */
    readonly data: ReadonlyMap<string, Block>;
    readonly calls: ReadonlyMap<string, Block>;
    /** By `aws` and `aws.west`. */
    readonly providers: ReadonlyMap<string, Block>;
    /** Where the state of a root module is kept: the block `backend` or `cloud`; by default in a file beside it. */
    readonly backend?: Block;
    readonly ignores: DeclaredIgnores;
}
/** What the comments of a module's files accept. */
export interface DeclaredIgnores {
    /** By `type.name`, `data.type.name` and `module.name`. */
    readonly blocks: ReadonlyMap<string, readonly Suppression[]>;
    readonly files: readonly Suppression[];
}
/** True for what stands in Terraform's JSON, where blocks and arguments look alike. */
export declare const isJson: ({ file }: Span) => boolean;

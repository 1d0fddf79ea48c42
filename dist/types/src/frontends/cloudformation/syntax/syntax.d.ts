import type { Span, Step } from "../../../source/span.ts";
/**
 * A template as it is written, the same for YAML and JSON: text, lists and maps, each with its place. Nothing
 * is decoded and no function is known here. Aliases are already followed: the node stands where the alias
 * stands, and `via` leads to the anchor.
 */
export type Syntax = ScalarSyntax | SequenceSyntax | MappingSyntax;
interface Written {
    /** With the tag: `!Ref X`. */
    readonly span: Span;
    /** The hops from the span to where the value is written: an anchor, a merged map, an item of a loop. */
    readonly via: readonly Step[];
    /** A local tag without its `!`: `Ref` of `!Ref X`. */
    readonly tag?: string;
}
/** A literal: its text after YAML's or JSON's own unescaping, never decoded further. */
export interface ScalarSyntax extends Written {
    readonly kind: "scalar";
    readonly text: string;
    /** False for YAML's plain scalars and for JSON's numbers, booleans and null. */
    readonly quoted: boolean;
}
export interface SequenceSyntax extends Written {
    readonly kind: "sequence";
    readonly items: readonly Syntax[];
}
export interface MappingSyntax extends Written {
    readonly kind: "mapping";
    readonly entries: ReadonlyMap<string, EntrySyntax>;
}
export interface EntrySyntax {
    readonly key: ScalarSyntax;
    /** The key as the template writes it, where a loop has made another of it. */
    readonly written?: string;
    readonly value: Syntax;
}
/** YAML's and JSON's null, and a value that is left out. */
export declare const isNull: (node: Syntax) => boolean;
/** The text of a plain literal, or undefined for null, lists, maps and functions. */
export declare const literal: (node: Syntax | undefined) => string | undefined;
/** The hops to a value, with a further one before them. */
export declare const ledBy: (step: Step, via: readonly Step[]) => readonly Step[];
/** The value under a key of a map that is no function. */
export declare const child: (node: Syntax | undefined, key: string) => Syntax | undefined;
export {};

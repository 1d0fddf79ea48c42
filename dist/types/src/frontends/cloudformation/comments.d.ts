import type { Suppression } from "../../graph/raw.ts";
import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import { type MappingSyntax } from "./syntax/syntax.ts";
/** What the comments of a template accept, and its keys `//`. */
export interface TemplateIgnores {
    /** For all of the template; and those that stand where they have no effect. */
    readonly file: readonly Suppression[];
    /** By where the resource's key begins. */
    readonly resources: ReadonlyMap<number, readonly Suppression[]>;
}
export declare const NO_IGNORES: TemplateIgnores;
/** The key that stands for a comment in JSON. */
export declare const COMMENT_KEY = "//";
/** A template as it is written. */
interface Written {
    readonly source: SourceText;
    readonly root: MappingSyntax;
    readonly comments: readonly Span[];
}
/**
 * Each comment belongs to the resource in which it stands, or on whose last line, or above whose key; a comment that is indented like what
 * belongs to the resource before it belongs to that. Of the file it is before the first key.
 */
export declare function ignoresIn(written: Written): TemplateIgnores;
export {};

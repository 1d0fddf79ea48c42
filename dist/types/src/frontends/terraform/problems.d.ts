import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Span } from "../../source/span.ts";
/**
 * Collects what is wrong in the files of a run. A module that is called many times, or a block with many instances, makes the same
 * mistake many times: each is told once for its place, and a file that is nothing but mistakes is told to be so.
 */
export declare class Problems {
    #private;
    add(level: Diagnostic["level"], message: string, span: Span, { isGap, undeclared }?: {
        readonly isGap?: boolean;
        readonly undeclared?: string;
    }): void;
    addAll(diagnostics: readonly Diagnostic[]): void;
    /** By file, in the order in which the files were met; in a file in the order in which they were found. */
    all(): readonly Diagnostic[];
}

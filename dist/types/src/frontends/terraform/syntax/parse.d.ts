import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Body, Comment, Expression } from "./tree.ts";
/** A file as far as it can be read: what is broken is left out and told. */
export interface ParsedFile {
    readonly body: Body;
    readonly comments: readonly Comment[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads native syntax. Made by `loadParser`, since the grammar is loaded once and asynchronously. */
export interface Parser {
    /** A `.tf`, `.tofu` or `.tfvars` file, or its JSON variant, by the end of its name. */
    file(source: SourceText): ParsedFile;
    /** A text as `templatefile` reads it; the spans are those of the file. */
    template(source: SourceText): {
        readonly template: Expression;
        readonly diagnostics: readonly Diagnostic[];
    };
    /** An expression alone, as a variable is given it by environment or command line, and as `terraform console` reads it. */
    expression(source: SourceText): {
        readonly expression: Expression;
        readonly diagnostics: readonly Diagnostic[];
    };
}

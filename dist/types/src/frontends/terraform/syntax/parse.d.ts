import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Body, Comment, Expression } from "./tree.ts";
/** A file as far as it can be read: what is broken is left out and told. */
export interface ParsedFile {
    readonly body: Body;
    readonly comments: readonly Comment[];
    readonly diagnostics: readonly Diagnostic[];
}
/** A template or an expression; one that cannot be read is broken as a whole. */
export interface ParsedText {
    readonly expression: Expression;
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads a `.tf`, `.tofu` or `.tfvars` file, or its JSON variant, by the end of its name. */
export declare function parseFile(source: SourceText): ParsedFile;
/** Reads a text as `templatefile` reads it. */
export declare const parseTemplate: ({ file, text }: SourceText) => ParsedText;
/** Reads an expression alone, as a variable is given it by environment or command line, and as `terraform console` reads it. */
export declare const parseExpression: ({ file, text }: SourceText) => ParsedText;

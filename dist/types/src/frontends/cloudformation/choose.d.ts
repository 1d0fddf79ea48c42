import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import { type MappingSyntax } from "./syntax/syntax.ts";
/** The document of a file that is a template, or why there is none. */
export type Chosen = {
    readonly outcome: "template";
    readonly root: MappingSyntax;
    readonly resources: MappingSyntax;
    readonly diagnostics: readonly Diagnostic[];
    /** Those of YAML that may speak to this program. */
    readonly comments?: readonly Span[];
} | {
    readonly outcome: "unreadable" | "passed-over";
    readonly reason: string;
    readonly diagnostics: readonly Diagnostic[];
};
/** Finds the template among the documents of a file. CloudFormation reads one template from a file. */
export declare function chooseTemplate(source: SourceText): Chosen;
/** A template that is written out as a map inside another one. */
export declare function templateOf(root: MappingSyntax): Chosen;

import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { type Files } from "../folder.ts";
import { type Chosen } from "./choose.ts";
import type { Problems } from "./problems.ts";
import type { Syntax } from "./syntax/syntax.ts";
/** A template that another one nests. */
export interface LinkedTemplate {
    readonly source: SourceText;
    readonly path: string;
    readonly chosen: Extract<Chosen, {
        outcome: "template";
    }>;
}
/** What a link leads to, or why to nothing, as a clause. */
export type Link = {
    readonly is: "template";
    readonly template: LinkedTemplate;
} | {
    readonly is: "nothing";
    readonly why: string;
};
/** The end of a path or URL that is known, and whether that is all of it. */
export interface Tail {
    readonly text: string;
    readonly whole: boolean;
}
/** What a template may name in other files. */
export interface OtherFiles {
    /** The template that a path or a URL means, seen from the file that names it. */
    template(tail: Tail, from: string): Link;
    /** The file of a snippet to be put in; told where it cannot be read. */
    snippet(location: string, from: string, problems: Problems): Syntax | undefined;
}
/** A template that stands alone. */
export declare const NO_OTHER_FILES: OtherFiles;
/** A template of the run, and where it lies. */
export interface RunTemplate extends SourceText {
    readonly path: string;
}
/**
 * The files of a run. A relative path means the file there; a URL the only template of the run whose path ends as the URL does, in as many
 * folders as possible.
 */
export declare class RunFiles implements OtherFiles {
    #private;
    constructor(templates: readonly RunTemplate[], files: Files);
    /** The files that were read without being among the templates of the run, by their paths. */
    get read(): ReadonlyMap<string, SourceText>;
    /** What is wrong with files that are named and cannot be read. */
    get broken(): readonly Diagnostic[];
    template({ text, whole }: Tail, from: string): Link;
    snippet(location: string, from: string, problems: Problems): Syntax | undefined;
}

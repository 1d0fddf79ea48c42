import type { SourceText } from "../../source/source.ts";
import { type Place, type Span, type Step } from "../../source/span.ts";
import type { Condition, Reading, Unknown } from "../../value/reading.ts";
import type { TermCases } from "../../value/term.ts";
import type { Parameter } from "./declarations.ts";
import type { TemplateIgnores } from "./comments.ts";
import type { Problems } from "./problems.ts";
import type { OtherFiles } from "./other-files.ts";
import type { Serverless } from "./sam/sam.ts";
import type { MappingSyntax, Syntax } from "./syntax/syntax.ts";
/** What a template's values are read with: its declarations, and where to put what is found on the way. */
export interface Context {
    /** The deployment: the scope of all terms. */
    readonly scope: string;
    readonly source: SourceText;
    /** Where the template lies, for what it names by relative paths. */
    readonly path: string;
    /** Where it is deployed, as far as that is stated. */
    readonly environment: Environment;
    /** What goes before the names of its resources: the nested stacks that lead to it, `Network.`. */
    readonly prefix: string;
    /** The resources as they are written. */
    readonly resources: MappingSyntax;
    readonly stacks: NestedStacks;
    readonly files: OtherFiles;
    readonly parameters: ReadonlyMap<string, Parameter>;
    readonly mappings: Syntax | undefined;
    readonly conditions: Conditions;
    /** True where a macro may define mappings and conditions that the file does not show. */
    readonly macros: boolean;
    readonly cases: TermCases;
    readonly problems: Problems;
    /** What the comments of the template accept. */
    readonly ignores: TemplateIgnores;
    readonly budget: Budget;
    /** The variables of loops over collections that are not known, around the value that is read. */
    readonly loops: ReadonlyMap<string, Unknown>;
    /** What the template says in SAM's way. */
    readonly serverless: Serverless;
    readonly evaluate: (node: Syntax, context: Context) => Reading;
}
/** What a stack stands in. Of a nested one it is its root's but for the name. */
export interface Environment {
    /** The scope of what is not stated: two stacks of one scope are in one region and account. */
    readonly scope: string;
    readonly region: string | undefined;
    readonly account: string | undefined;
    readonly stackName: string | undefined;
    /** Where it is stated. */
    readonly step: Step | undefined;
}
/** The nested stacks of a template. */
export interface NestedStacks {
    /** What a nested stack hands out under a name, seen from a use; undefined where the name is no nested stack's. */
    output(stack: string, name: string, place: Place): Reading | undefined;
}
/** The conditions of a template by their names. */
export interface Conditions {
    /** The condition of a name, for a use at a place. */
    named(name: string, use: Place, context: Context): Condition;
}
/** What a template may still make of what is written once in it. */
export interface Budget {
    /** Rounds of loops. */
    copies: number;
    /** Values visited and characters written while loops are written out. */
    work: number;
    /** Values of mappings and items of list parameters, counted again at each use. */
    repeats: number;
    /** Files that are put in. */
    includes: number;
    /** Stacks within stacks. */
    stacks: number;
    /** Resources that these make. */
    nested: number;
}
/** Why a value is not read once the budget is spent. */
export declare const TOO_OFTEN = "lists and mappings are used more often than can be read";
/** Takes so many repeated values from the budget; false, and told once, where there is nothing left. */
export declare function mayRepeat(values: number, place: Place, { budget, problems }: Context): boolean;
/** One use of a function, short or long. */
export interface Call {
    /** The long name: `Ref`, `Fn::Join`. */
    readonly name: string;
    readonly argument: Syntax;
    /** The whole use, tag included. */
    readonly span: Span;
    readonly via: readonly Step[];
}
/** Reads a function's value. Whatever it is given, it answers with a reading. */
export type Intrinsic = (call: Call, context: Context) => Reading;
export declare const placeOf: (written: {
    readonly span: Span;
    readonly via: readonly Step[];
}) => Place;
/** A value of the wrong shape: told to the user, and unknown to the rules. */
export declare function malformed(place: Place, message: string, context: Context): Unknown;

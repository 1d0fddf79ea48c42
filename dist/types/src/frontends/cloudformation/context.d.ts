import type { SourceText } from "../../source/source.ts";
import { type Place, type Span, type Step } from "../../source/span.ts";
import type { Condition, Reading, Unknown } from "../../value/reading.ts";
import type { TermCases } from "../../value/term.ts";
import type { Parameter } from "./declarations.ts";
import type { Problems } from "./problems.ts";
import type { Syntax } from "./syntax/syntax.ts";
/** What a template's values are read with: its declarations, and where to put what is found on the way. */
export interface Context {
    /** The deployment: the scope of all terms. */
    readonly scope: string;
    readonly source: SourceText;
    readonly region: string | undefined;
    readonly parameters: ReadonlyMap<string, Parameter>;
    readonly mappings: Syntax | undefined;
    readonly conditions: Conditions;
    /** True where a macro may define mappings and conditions that the file does not show. */
    readonly macros: boolean;
    readonly cases: TermCases;
    readonly problems: Problems;
    readonly budget: Budget;
    /** The variables of loops over collections that are not known, around the value that is read. */
    readonly loops: ReadonlyMap<string, Unknown>;
    readonly evaluate: (node: Syntax, context: Context) => Reading;
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

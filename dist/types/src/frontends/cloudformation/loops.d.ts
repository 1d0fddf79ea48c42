import type { Unknown } from "../../value/reading.ts";
import { type Context } from "./context.ts";
import { type MappingSyntax, type ScalarSyntax, type Syntax } from "./syntax/syntax.ts";
/** An entry of a map with its loops written out. */
export interface Expanded {
    readonly name: string;
    /** The key as the template writes it, before any loop. */
    readonly written: string;
    readonly key: ScalarSyntax;
    readonly value: Syntax;
    /** What its value is read with: in a loop over an unknown collection, the loop's variable is an unknown one. */
    readonly context: Context;
    /** Set for an entry that stands for an unknown number of copies. */
    readonly open?: {
        readonly least: number;
        readonly most: number;
        readonly why: string;
    };
}
/** The entries of a map with its loops written out, and whether there may be others that cannot be read. */
export interface Expansion {
    readonly entries: readonly Expanded[];
    readonly rest?: Unknown;
}
/** Writes out `Fn::ForEach` among the entries of a map, loop in loop. */
export declare function expand(node: MappingSyntax, context: Context): Expansion;

/** A file's decoded text under the path that the report gives it. */
export interface SourceText {
    readonly file: string;
    readonly text: string;
    /** True where secrets may stand beside anything else, as in a plan: of a long line a report draws only what it means. */
    readonly guarded?: boolean;
}
/** Lines and columns count from 1; columns in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** The lines of a text, as far as they are at hand. */
export interface Lines {
    /** See `SourceText`. */
    readonly guarded: boolean;
    /** The text of a line, without its line break; empty where there is no such line. */
    readonly line: (number: number) => string;
    /** How many there are at least. */
    readonly lines: number;
}
/** Finds the line and column of an offset. Built only for files in which something is reported. */
export declare class LineIndex implements Lines {
    #private;
    /** See `SourceText`. */
    readonly guarded: boolean;
    constructor(text: string, guarded?: boolean);
    position(offset: number): Position;
    /** The text of a line, without its line break. */
    line(number: number): string;
    get lines(): number;
}

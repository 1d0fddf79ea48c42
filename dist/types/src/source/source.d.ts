/** A file's decoded text under the path that the report gives it. */
export interface SourceText {
    readonly file: string;
    readonly text: string;
}
/** Lines and columns count from 1; columns in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Finds the line and column of an offset. Built only for files in which something is reported. */
export declare class LineIndex {
    #private;
    constructor(text: string);
    position(offset: number): Position;
    /** The text of a line, without its line break. */
    line(number: number): string;
    get lines(): number;
}

/** What is wrong with a saved report, in a clause: it is none, or of another version, or was changed by hand. */
export declare class NoSavedReport extends Error {
    readonly name = "NoSavedReport";
}
/** An object somewhere in a saved report, whose keys are read as what they are wanted to be. A key that nobody reads may be anything. */
export declare class Node {
    #private;
    /** Where it stands: `verdicts[3].resource`. */
    readonly path: string;
    constructor(value: unknown, path: string);
    /** True for what is neither left out nor null. */
    has(key: string): boolean;
    text(key: string): string;
    maybeText(key: string): string | undefined;
    number(key: string): number;
    /** 0 where it is left out. */
    count(key: string): number;
    /** False where it is left out. */
    flag(key: string): boolean;
    word<const W extends string>(key: string, words: readonly W[]): W;
    maybeWord<const W extends string>(key: string, words: readonly W[]): W | undefined;
    node(key: string): Node;
    maybeNode(key: string): Node | undefined;
    /** None where it is left out. */
    nodes(key: string): readonly Node[];
    texts(key: string): readonly string[];
    get keys(): readonly string[];
}
/** What to do about a file that is no report. */
export declare const ANEW = "make one by resilint check --format json=FILE";

import type { EditValue, PropertyEdit } from "./edit.ts";
import type { Reading, Scalar } from "./reading.ts";
import { type Site } from "./site.ts";
import { type Evidence, type Verdict } from "./verdict.ts";
/** How the text of a scalar becomes a value, and how the value is shown. */
export interface Decoder<T> {
    /** The word for what is wanted: "a whole number". */
    readonly wants: string;
    readonly decode: (scalar: Scalar) => T | undefined;
    /** `written` is what the source says, where it says something. */
    readonly show: (value: T, written?: string) => string;
}
/**
 * One property of a resource as far as the source says it, in one world. It is never a plain value:
 * every question gives a verdict, so that nobody can forget that the answer may be unknown.
 */
export declare class Property<T> {
    #private;
    readonly site: Site;
    readonly reading: Reading;
    protected readonly decoder: Decoder<T>;
    /** `fallback` is what AWS does where nothing is written; undefined where AWS chooses. */
    constructor(site: Site, reading: Reading, decoder: Decoder<T>, fallback?: T);
    equals(wanted: T): Verdict;
    isOneOf(...wanted: readonly T[]): Verdict;
    /** The test sees the default, too, where nothing is written; where AWS chooses, the answer is unknown. */
    satisfies(test: (value: T) => boolean): Verdict;
    /** Nothing is written here, whatever the default. */
    isUnset(): Verdict;
    isSet(): Verdict;
    /** Fails where something of the wrong shape is written, which AWS would reject. */
    isWellFormed(): Verdict;
    /** Both properties are one value, written or by default. So are two for which nothing is written: of one that AWS then chooses, ask `isSet`, too. */
    same(other: Property<T>): Verdict;
    /** The value, where the world leaves no doubt about it. */
    known(): T | undefined;
    /** What the source says here, for whoever leans on it. */
    evidence(): readonly Evidence[];
    /** The same, where what is not known has a name: enough for whoever counts how many there are. */
    nameEvidence(): readonly Evidence[];
    /** The edit by which a fix writes a value here. */
    set(value: T & EditValue): PropertyEdit;
    /** The edit by which a fix takes out what is written here. */
    remove(): PropertyEdit;
    toString(): string;
    protected decoded(settled: Reading): T | undefined;
    protected says(settled: Reading): string;
}

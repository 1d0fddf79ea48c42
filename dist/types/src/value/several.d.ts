import type { Span } from "../source/span.ts";
import type { Property } from "./property.ts";
import { type Term } from "./term.ts";
import { type Evidence, type Verdict } from "./verdict.ts";
/** One of several things, with whether it is there at all. */
export interface Member<E> {
    readonly item: E;
    readonly presence: Verdict;
    /** How many it stands for: one, but for an open instance. */
    readonly least: number;
    readonly most: number;
}
/** Further things that cannot be read: at least and at most so many. */
export interface Rest {
    readonly least: number;
    readonly most: number;
    /** True where no two of them can be equal. */
    readonly distinct: boolean;
    readonly term?: Term;
    /** The terms that its being there at all hangs on. */
    readonly hangsOn?: readonly Term[];
    readonly because: () => readonly Evidence[];
}
/**
 * Several things, not all of which need be known: the items of a list, or the resources that refer to
 * one. While some of them cannot be read, `every` never holds and `some` never fails.
 */
export declare class Several<E> {
    #private;
    readonly members: readonly Member<E>[];
    readonly rest: readonly Rest[];
    /** `nothing` is what is said where there is not one of them. */
    constructor(members: readonly Member<E>[], rest: readonly Rest[], nothing: Evidence);
    every(claim: (item: E) => Verdict): Verdict;
    some(claim: (item: E) => Verdict): Verdict;
    none(claim: (item: E) => Verdict): Verdict;
    /** There is at least one. */
    exist(): Verdict;
    isEmpty(): Verdict;
    /** At least so many are there; of an open list only those count that certainly are. */
    atLeast(wanted: number): Verdict;
    /** Only those for which a claim holds; those for which it is not known count as perhaps there. */
    where(claim: (item: E) => Verdict): Several<E>;
    map<F>(change: (item: E) => F): Several<F>;
    /** The things that each of these leads to, taken together. */
    flatMap<F>(lead: (item: E) => Several<F>): Several<F>;
    /** The same, with other words for when there is not one. */
    named(nothing: Evidence): Several<E>;
    and(other: Several<E>): Several<E>;
    /** How many different values a property of them has. */
    distinct<T>(of: (item: E) => Property<T>): {
        readonly atLeast: (wanted: number) => Verdict;
    };
    evidence(): readonly Evidence[];
}
/** Further things as they are where something else is there, which may not be. */
export declare const restIn: (rest: Rest, presence: Verdict) => Rest;
/** "There is none", standing at a place that exists. */
export declare const nothingAt: (span: Span, says: string) => Evidence;

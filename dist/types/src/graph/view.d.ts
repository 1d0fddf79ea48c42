import type { Properties, Spec } from "./spec.ts";
/** Reads one row of a table for a view. A symbol, so that rules see properties only. */
export declare const PART: unique symbol;
/** What a typed view is made of: something that can read a row. */
export interface Parted {
    [PART](spec: Spec<unknown>): unknown;
}
/**
 * The class of a table's views: the base with one lazy getter for each row, made once. This is the one
 * place where a table becomes a typed object `V`, and so the one cast.
 */
export declare function viewClass<A extends unknown[], V extends Parted>(base: new (...input: A) => Parted, properties: Properties): new (...input: A) => V;

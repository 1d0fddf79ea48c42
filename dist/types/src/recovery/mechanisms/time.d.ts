import type { Assumptions } from "../../graph/statements.ts";
/** How a number is known: AWS documents it, it follows from what AWS documents, somebody states it, or it is our estimate. */
export type Basis = "documented" | "derived" | "stated" | "estimate";
/** How long something takes, or how much data is lost, in seconds. `Infinity` is what nothing brings back. */
export interface Time {
    /** What is to be expected. */
    readonly typical: number;
    /** At most so much, where that is more; `Infinity` where AWS names no end. */
    readonly bound: number;
    /** What of the typical is certain: an estimate is nothing that anybody could be accused by. */
    readonly firm: number;
    readonly basis: Basis;
    /** How it is made up, in a few words: "a health check every 10 s, 3 failures". */
    readonly says: string;
    /** What of it somebody may state, and has not. */
    readonly assumed?: readonly (keyof Assumptions)[];
}
/** AWS's documentation says so. */
export declare const documented: (seconds: number, says: string, bound?: number) => Time;
/** AWS's documentation says that most of it takes less: what is to be expected, and nothing that is certain. */
export declare const within: (seconds: number, says: string, bound?: number) => Time;
/** It follows from what AWS documents, or from the resource's own settings. */
export declare const derived: (seconds: number, says: string, bound?: number) => Time;
/** Nobody publishes it. */
export declare const estimated: (seconds: number, says: string, bound?: number) => Time;
/** The configuration says so. */
export declare const stated: (seconds: number, says: string) => Time;
/** Nothing is lost, or nothing has to be waited for. */
export declare const nothing: (says: string) => Time;
/** One after the other. It is as little certain as its less certain part. */
export declare function sum(one: Time, ...others: readonly Time[]): Time;
/** Between what it is if all that is not known is well, and what is proven. */
export interface Amount {
    readonly possible: Time;
    readonly proven: Time;
}
export declare const exactly: (known: Time) => Amount;

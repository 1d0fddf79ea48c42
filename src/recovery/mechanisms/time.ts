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

function time(basis: Basis, typical: number, says: string, bound = typical): Time {
  return { typical, bound: Math.max(bound, typical), firm: basis === "estimate" ? 0 : typical, basis, says };
}

/** AWS's documentation says so. */
export const documented = (seconds: number, says: string, bound?: number): Time => time("documented", seconds, says, bound);

/** AWS's documentation says that most of it takes less: what is to be expected, and nothing that is certain. */
export const within = (seconds: number, says: string, bound?: number): Time => ({ ...documented(seconds, says, bound), firm: 0 });

/** It follows from what AWS documents, or from the resource's own settings. */
export const derived = (seconds: number, says: string, bound?: number): Time => time("derived", seconds, says, bound);

/** Nobody publishes it. */
export const estimated = (seconds: number, says: string, bound?: number): Time => time("estimate", seconds, says, bound);

/** The configuration says so. */
export const stated = (seconds: number, says: string): Time => time("stated", seconds, says);

/** Nothing is lost, or nothing has to be waited for. */
export const nothing = (says: string): Time => derived(0, says);

/** One after the other. It is as little certain as its less certain part. */
export function sum(one: Time, ...others: readonly Time[]): Time {
  return others.reduce<Time>(
    (all, other) => ({
      typical: all.typical + other.typical,
      bound: all.bound + other.bound,
      firm: all.firm + other.firm,
      basis: BASES.indexOf(all.basis) >= BASES.indexOf(other.basis) ? all.basis : other.basis,
      says: `${all.says}, ${other.says}`,
      ...((all.assumed ?? other.assumed) && { assumed: [...new Set([...(all.assumed ?? []), ...(other.assumed ?? [])])] }),
    }),
    one,
  );
}

/** From the best known to the least. */
const BASES: readonly Basis[] = ["documented", "derived", "stated", "estimate"];

/** Between what it is if all that is not known is well, and what is proven. */
export interface Amount {
  readonly possible: Time;
  readonly proven: Time;
}

export const exactly = (known: Time): Amount => ({ possible: known, proven: known });

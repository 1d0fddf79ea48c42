import type { Known } from "../check/surroundings.ts";
import type { WiredPart } from "../check/wire.ts";
import type { Inputs } from "./inputs.ts";

/** What a thread is given to start with. */
export interface ThreadData extends Known {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Those of the run, without their texts. */
  readonly inputs: Inputs;
}

/** What a thread makes of an island: its part, or what was thrown. */
export type ThreadAnswer = { readonly is: "part"; readonly part: WiredPart } | { readonly is: "error"; readonly error: Error };

/** What the first argument of the program is on a thread of its own. */
export const THREAD = "judge-on-a-thread";

/** What a thread is sent when there is nothing left to judge. */
export const END = "end";

/** What a thread was given: the same program has made it. */
export const threadData = (given: unknown): ThreadData => given as ThreadData;

import type { Place } from "../../../source/span.ts";
import type { Reading, Unknown } from "../../../value/reading.ts";
import type { Leaf } from "../../../value/through.ts";
import type { Scope } from "../evaluate/scope.ts";
import type { Expression } from "../syntax/tree.ts";

/** A use of a function. */
export interface FunctionCall {
  readonly name: string;
  /** The whole use. */
  readonly place: Place;
  readonly scope: Scope;
  /** Reads an expression, for functions that are given a template. */
  readonly evaluate: (expression: Expression, scope: Scope) => Reading;
}

/** Reads a function's value. Choices among the arguments are taken apart before it is asked: it sees what is left of them. */
export type TerraformFunction = (args: readonly Leaf[], call: FunctionCall) => Reading;

/** What Terraform would stop at: unknown to the rules, told to the user unless `try` or `can` is around it. */
export const mistake = (why: string, place: Place): Unknown => ({ is: "unknown", why, malformed: true, place });

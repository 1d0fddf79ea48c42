import type { Call } from "../context.ts";
import type { Syntax } from "../syntax/syntax.ts";

/** The arguments of a function that takes a list, or undefined where it is given anything else or another number. */
export function argumentsOf(call: Call, least: number, most = least): readonly Syntax[] | undefined {
  const { argument } = call;
  if (argument.kind !== "sequence" || argument.tag !== undefined) return undefined;
  return argument.items.length >= least && argument.items.length <= most ? argument.items : undefined;
}

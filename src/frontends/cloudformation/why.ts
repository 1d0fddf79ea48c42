import type { Place } from "../../source/span.ts";
import { canonical } from "../../value/canonical.ts";
import type { Reading, Unknown } from "../../value/reading.ts";
import { madeFrom } from "../../value/made-from.ts";
import type { Term } from "../../value/term.ts";
import type { Call, Context } from "./context.ts";
import { placeOf } from "./context.ts";

/**
 * What a function gives where its arguments do not tell: unknown, and named by the function and what it is
 * given, so that the same use twice is one value.
 */
export function unknownResult(call: Call, args: readonly Reading[], reason: string, context: Context): Unknown {
  const place = placeOf(call);
  const term = resultTerm(call, args, context);
  return { is: "unknown", why: reason, ...(term ? { term } : {}), ...madeFrom(args), place };
}

/** The name of a function's result; none where an argument has none. */
export function resultTerm(call: Call, args: readonly Reading[], context: Context): Term | undefined {
  const texts = args.map(canonical);
  const known = texts.filter((text) => text !== undefined);
  if (known.length < texts.length) return undefined;
  const text = `${call.name}(${known.join(", ")})`;
  if (text.length > MAX_NAME) return undefined;
  return { scope: context.scope, text, label: labelOf(call, context) };
}

/** The function as it is written, if that is short. */
function labelOf(call: Call, context: Context): string {
  const written = context.source.text.slice(call.span.start, call.span.end);
  return written.length <= MAX_LABEL && !/[\r\n]/u.test(written) ? written : call.name;
}

export const unknownAt = (place: Place, reason: string): Unknown => ({ is: "unknown", why: reason, place });

const MAX_LABEL = 60;

const MAX_NAME = 10_000;

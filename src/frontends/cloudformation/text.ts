import type { Place } from "../../source/span.ts";
import { canonical } from "../../value/canonical.ts";
import { joinParts as join, type Part } from "../../value/join.ts";
import { madeFrom } from "../../value/made-from.ts";
import type { Reading, Unknown } from "../../value/reading.ts";
import { type Context, malformed } from "./context.ts";
import { fromParameterStore, parameterName } from "./parameter-store.ts";

export type { Part } from "../../value/join.ts";

/** Joins parts to one string, as far as they are known. */
export function joinParts(parts: readonly Part[], place: Place, context: Context): Reading {
  return join(parts, place, {
    refuse: (part) => (part.is === "list" || part.is === "map" ? malformed(place, `a ${part.is} stands where text is wanted; join or select its items`, context) : undefined),
    rewrite: (merged, there) => withDynamicReferences(merged, there, context),
  });
}

/**
 * Takes `{{resolve:…}}` out of known text: CloudFormation looks it up when it deploys, and it is named by its
 * own text here. It may hold parts that are not known themselves.
 */
function withDynamicReferences(parts: readonly Part[], place: Place, context: Context): readonly Part[] {
  if (!parts.some((part) => typeof part === "string" && part.includes(OPENING))) return parts;
  const result: Part[] = [];
  let inside: Part[] | undefined;
  for (const part of parts) {
    if (typeof part !== "string") {
      (inside ?? result).push(part);
      continue;
    }
    let rest = part;
    while (rest !== "") {
      const mark: string = inside ? CLOSING : OPENING;
      const found = rest.indexOf(mark);
      const end = found < 0 ? rest.length : inside ? found + CLOSING.length : found;
      if (end > 0) (inside ?? result).push(rest.slice(0, end));
      rest = rest.slice(end);
      if (found < 0) break;
      if (inside) {
        result.push(lookedUp(inside, place, context));
        inside = undefined;
      } else inside = [];
    }
  }
  return inside ? parts : result;
}

function lookedUp(parts: readonly Part[], place: Place, context: Context): Reading {
  const named = parts.map((part) => (typeof part === "string" ? part : canonical(part)));
  const shown = parts.map((part) => (typeof part === "string" ? part : "…")).join("");
  const known = named.filter((text) => text !== undefined);
  const term = known.length === named.length ? { scope: context.scope, text: known.join(""), label: shown } : undefined;
  const unknown: Unknown = { is: "unknown", why: `\`${shown}\` is looked up when the stack is deployed`, ...(term ? { term } : {}), ...madeFrom(parts.filter((part) => typeof part !== "string")), place };
  const [only, ...others] = parts;
  const name = typeof only === "string" && others.length === 0 ? parameterName(only) : undefined;
  return name === undefined ? unknown : fromParameterStore(name, unknown, context);
}

const OPENING = "{{resolve:";
const CLOSING = "}}";

import type { Condition, Reading } from "./reading.ts";
import { termKey } from "./term.ts";

/**
 * One text for one value: two readings with the same canonical text are certainly equal. Undefined where
 * a part of the value has no name, so that nothing can be said.
 */
export function canonical(reading: Reading): string | undefined {
  switch (reading.is) {
    case "scalar":
      return reading.text;
    case "absent":
      return "\u0001absent";
    case "unknown":
      return reading.term ? `\u0001${termKey(reading.term)}\u0002` : undefined;
    case "reference":
      return `\u0001${reading.scope}\u0000${reading.address}${reading.instance ?? ""}.${reading.attribute ?? ""}\u0002`;
    case "import":
      return wrap("import", [reading.scope, reading.by ?? "export", canonical(reading.name), ...(reading.region ? [canonical(reading.region)] : [])]);
    case "text":
      return joined(reading.parts.map((part) => (typeof part === "string" ? part : canonical(part))), "");
    case "choice":
      return wrap("if", [canonicalCondition(reading.condition), canonical(reading.then), canonical(reading.else)]);
    case "list":
      return wrap("list", reading.items.map((item) => (item.is === "spread" ? wrap("spread", [canonical(item.of)]) : canonical(item))));
    case "map":
      return wrap("map", [...[...reading.entries].flatMap(([key, entry]) => [key, canonical(entry.value)]), ...(reading.rest ? [wrap("rest", [canonical(reading.rest)])] : [])]);
  }
}

/** One text for what a condition asks. */
export function canonicalCondition(condition: Condition): string | undefined {
  switch (condition.op) {
    case "constant":
      return String(condition.value);
    case "equals":
      return wrap("=", inOrder(canonical(condition.left), canonical(condition.right)));
    case "and":
    case "or":
      return wrap(condition.op, condition.of.map(canonicalCondition));
    case "not":
      return wrap("not", [canonicalCondition(condition.of)]);
    case "named":
      return canonicalNamed(condition);
    case "unknown":
      return condition.term ? termKey(condition.term) : undefined;
  }
}

/** Which side of a comparison is written first says nothing. */
const inOrder = (left: string | undefined, right: string | undefined): readonly (string | undefined)[] =>
  left !== undefined && right !== undefined && left > right ? [right, left] : [left, right];

/** Conditions with a name are used again and again, and may be long. */
function canonicalNamed(condition: Extract<Condition, { op: "named" }>): string | undefined {
  if (!NAMED.has(condition)) NAMED.set(condition, canonicalCondition(condition.is));
  return NAMED.get(condition);
}

const NAMED = new WeakMap<Condition, string | undefined>();

const wrap = (name: string, parts: readonly (string | undefined)[]): string | undefined => {
  const inner = joined(parts, "\u0003");
  return inner === undefined ? undefined : `\u0001${name}(${inner})`;
};

function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known.join(separator) : undefined;
}

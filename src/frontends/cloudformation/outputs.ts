import type { Reading } from "../../value/reading.ts";
import { type Context, placeOf } from "./context.ts";
import { expand, type Expanded } from "./loops.ts";
import { child, isNull, literal, type Syntax } from "./syntax/syntax.ts";

interface Outputs {
  readonly outputs: readonly Reading[];
  readonly exports: readonly { readonly name: Reading; readonly value: Reading }[];
}

/** What a template hands out, and which of it under a name to other stacks. */
export function readOutputs(section: Syntax | undefined, context: Context): Outputs {
  const outputs: Reading[] = [];
  const exports: { name: Reading; value: Reading }[] = [];
  if (section?.kind !== "mapping") return { outputs, exports };
  for (const expanded of expand(section, context).entries) {
    const node = child(expanded.value, "Value");
    if (!node || isNull(node)) continue;
    const value = readOutput(node, expanded);
    outputs.push(value);
    const name = child(child(expanded.value, "Export"), "Name");
    if (name) exports.push({ name: expanded.context.evaluate(name, expanded.context), value });
  }
  return { outputs, exports };
}

/** An output under a condition is there where the condition holds. */
function readOutput(node: Syntax, { value: output, context }: Expanded): Reading {
  const value = context.evaluate(node, context);
  const condition = child(output, "Condition");
  const name = literal(condition);
  if (!condition || name === undefined) return value;
  const place = placeOf(node);
  const holds = context.conditions.named(name, placeOf(condition), context);
  return { is: "choice", condition: holds, then: value, else: { is: "absent", place }, place };
}

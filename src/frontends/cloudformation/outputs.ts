import { ALWAYS, type Condition, type Reading } from "../../value/reading.ts";
import { type Context, placeOf } from "./context.ts";
import { expand, type Expanded } from "./loops.ts";
import { child, isNull, literal, type Syntax } from "./syntax/syntax.ts";

interface Outputs {
  readonly outputs: readonly Reading[];
  readonly exports: readonly { readonly name: Reading; readonly value: Reading; readonly exists: Condition }[];
}

/** What a template hands out, and which of it under a name to other stacks. */
export function readOutputs(section: Syntax | undefined, context: Context): Outputs {
  const outputs: Reading[] = [];
  const exports: { name: Reading; value: Reading; exists: Condition }[] = [];
  if (section?.kind !== "mapping") return { outputs, exports };
  for (const expanded of expand(section, context).entries) {
    const node = child(expanded.value, "Value");
    if (!node || isNull(node)) continue;
    const value = expanded.context.evaluate(node, expanded.context);
    const place = placeOf(node);
    const exists = existence(expanded);
    outputs.push(exists.op === "constant" ? value : { is: "choice", condition: exists, then: value, else: { is: "absent", place }, place });
    const name = child(child(expanded.value, "Export"), "Name");
    if (name) exports.push({ name: expanded.context.evaluate(name, expanded.context), value, exists });
  }
  return { outputs, exports };
}

/** An output under a condition is there where the condition holds. */
function existence({ value: output, context }: Expanded): Condition {
  const condition = child(output, "Condition");
  const name = literal(condition);
  if (!condition || name === undefined) return ALWAYS;
  return context.conditions.named(name, placeOf(condition), context);
}

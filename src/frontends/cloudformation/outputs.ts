import type { Handed } from "../../graph/raw.ts";
import { ALWAYS, type Condition, type Reading } from "../../value/reading.ts";
import { type Context, placeOf } from "./context.ts";
import { expand, type Expanded } from "./loops.ts";
import { child, isNull, literal, type Syntax } from "./syntax/syntax.ts";

interface Outputs {
  /** By the names of the outputs. */
  readonly outputs: ReadonlyMap<string, Reading>;
  readonly exports: readonly Handed[];
}

/** What a template hands out, and which of it under a name to other stacks. */
export function readOutputs(section: Syntax | undefined, context: Context): Outputs {
  const outputs = new Map<string, Reading>();
  const exports: Handed[] = [];
  const { stackName } = context.environment;
  if (section?.kind !== "mapping") return { outputs, exports };
  for (const expanded of expand(section, context).entries) {
    const node = child(expanded.value, "Value");
    if (!node || isNull(node)) continue;
    const value = expanded.context.evaluate(node, expanded.context);
    const place = placeOf(node);
    const exists = existence(expanded);
    outputs.set(expanded.name, exists.op === "constant" ? value : { is: "choice", condition: exists, then: value, else: { is: "absent", place }, place });
    if (stackName !== undefined) {
      const called: Reading = { is: "scalar", text: `${stackName}.${expanded.name}`, quoted: true, place: placeOf(expanded.key) };
      exports.push({ by: "stack-output", name: called, value, exists });
    }
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

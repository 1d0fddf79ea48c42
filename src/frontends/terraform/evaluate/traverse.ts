import { at, type Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { mistake } from "../functions/call.ts";
import type { Expression, GetAttribute, GetIndex, Variable } from "../syntax/tree.ts";
import { indexOf } from "./access.ts";
import { attributeOf } from "./attribute.ts";
import { TOO_MUCH } from "./budget.ts";
import type { Within } from "./scope.ts";
import { sizeOf } from "./size.ts";
import { unknown } from "./values.ts";

type Step = GetAttribute | GetIndex;

/** A name, and what is taken of it: `local.zones[0].name`. */
export function traversal(expression: Variable | Step, scope: Within): Reading {
  const steps: Step[] = [];
  let root: Expression = expression;
  while (root.is === "attribute" || root.is === "index") {
    steps.push(root);
    root = root.source;
  }
  steps.reverse();
  const { reading, used } = root.is === "variable" ? named(root, steps, scope) : { reading: scope.evaluate(root, scope), used: 0 };
  const result = steps.slice(used).reduce((source, step) => taken(source, step, scope), reading);
  // A value that is used again and again is paid for at each use.
  if (result.is === "scalar" || result.is === "reference" || scope.budget.spend(sizeOf(result) / VALUES_PER_STEP)) return result;
  return unknown(TOO_MUCH, at(expression.span));
}

const VALUES_PER_STEP = 2;

/** What the names at the beginning lead to; `used` counts the attributes that are spent. */
function named(root: Variable, steps: readonly Step[], scope: Within): { readonly reading: Reading; readonly used: number } {
  const names = [root.name];
  for (const step of steps) {
    if (step.is !== "attribute") break;
    names.push(step.name);
  }
  const whole = at((steps[names.length - 2] ?? root).span);
  // `resource.aws_vpc.main` is `aws_vpc.main`: Terraform's way out where a type is called like something else.
  const escape = root.name === "resource" && names.length > 2 ? 1 : 0;
  const meant = names.slice(escape);
  const found = scope.lookup(meant, whole);
  if (!found) return { reading: mistake(`\`${meant.slice(0, 2).join(".")}\` is not declared`, whole), used: names.length - 1 };
  const used = Math.max(0, Math.min(found.used + escape, names.length) - 1);
  const { span } = steps[used - 1] ?? root;
  return { reading: isSame(found.reading.place, whole) ? { ...found.reading, place: { span, via: found.reading.place.via } } : found.reading, used };
}

/** Seen from the whole, as the scope was asked. */
const isSame = ({ span: one }: Place, { span: other }: Place): boolean => one.file === other.file && one.start === other.start && one.end === other.end;

function taken(source: Reading, step: Step, scope: Within): Reading {
  const place = at(step.span);
  return step.is === "attribute" ? attributeOf(source, step.name, place, scope) : indexOf(source, scope.evaluate(step.key, scope), place, scope);
}

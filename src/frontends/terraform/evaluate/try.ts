import type { Place } from "../../../source/span.ts";
import { ALWAYS, NEVER, type Condition, type Reading } from "../../../value/reading.ts";
import { through } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { mistake } from "../functions/call.ts";
import type { Call, Expression } from "../syntax/tree.ts";
import { booleanOf, choose, collapsed, question } from "./conditions.ts";
import { trying, type Within } from "./scope.ts";
import { computedTerm, isMistake } from "./values.ts";

/** `try(a, b, …)`: the first that Terraform does not refuse, in each case. */
export function tryExpression({ arguments: expressions }: Call, place: Place, scope: Within): Reading {
  if (expressions.length === 0) return mistake("`try` takes at least one argument", place);
  const found = attempt(expressions, place, trying(scope), scope.keepsRefusals === true);
  // A condition that is asked inside a branch of itself is answered there.
  return through(found, (leaf) => leaf);
}

/** Where all are refused Terraform stops, so that the last one is taken, unless another `try` is around it. */
function attempt([first, ...others]: readonly Expression[], place: Place, scope: Within, keepsRefusals: boolean): Reading {
  if (!first) return mistake("no argument of `try` succeeds", place);
  // What is left is read once, and only where it is needed.
  let next: Reading | undefined;
  const fallback = (): Reading => (next ??= attempt(others, place, scope, keepsRefusals));
  return through(scope.evaluate(first, scope), (leaf) => {
    const success = succeeds(leaf, first, scope);
    if (success.op === "constant") return success.value ? leaf : fallback();
    if (others.length === 0 && !keepsRefusals) return leaf;
    return choose(success, leaf, fallback(), place);
  });
}

/** `can(a)`: whether Terraform does not refuse it. */
export function canExpression({ arguments: [only, ...others] }: Call, place: Place, scope: Within): Reading {
  if (!only || others.length > 0) return mistake("`can` takes one argument", place);
  const inner = trying(scope);
  return collapsed(through(inner.evaluate(only, inner), (leaf) => booleanOf(succeeds(leaf, only, inner), place)));
}

/** When a value is none that Terraform refuses. What is taken of a value that is not known may not be there. */
function succeeds(value: Reading, expression: Expression, scope: Within): Condition {
  if (hasMistake(value)) return NEVER;
  if (!mayFail(value, expression, scope)) return ALWAYS;
  return question(computedTerm([value], ([name = ""]) => `can(${name})`, scope, "whether it is there"), why(value), value.place);
}

function mayFail(value: Reading, expression: Expression, scope: Within): boolean {
  if (value.is !== "unknown") return false;
  switch (expression.is) {
    case "attribute":
    case "index":
      return !isDeclared(expression, scope);
    case "call":
    case "splat":
    case "for":
      return true;
    default:
      return false;
  }
}

/** What a name alone leads to, with nothing taken of it. */
function isDeclared(expression: Expression, scope: Within): boolean {
  const names: string[] = [];
  let step = expression;
  while (step.is === "attribute") {
    names.unshift(step.name);
    step = step.source;
  }
  if (step.is !== "variable") return false;
  names.unshift(step.name);
  const found = scope.lookup(names, { span: expression.span, via: [] });
  return found !== undefined && found.used >= names.length;
}

/** Whether Terraform refuses a value or a part of it. */
export function hasMistake(reading: Reading): boolean {
  const known = MISTAKES.get(reading);
  if (known !== undefined) return known;
  const found = searched(reading);
  MISTAKES.set(reading, found);
  return found;
}

const MISTAKES = new WeakMap<Reading, boolean>();

function searched(reading: Reading): boolean {
  switch (reading.is) {
    case "unknown":
      return isMistake(reading);
    case "list":
      return reading.items.some((item) => item.is !== "spread" && hasMistake(item));
    case "map":
      return [...reading.entries.values()].some(({ value }) => hasMistake(value));
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && hasMistake(part));
    case "choice":
      return hasMistake(reading.then) && hasMistake(reading.else);
    case "scalar":
    case "reference":
    case "import":
    case "absent":
      return false;
  }
}


import { at, type Place } from "../../../source/span.ts";
import { seenFrom, type Condition, type Reading } from "../../../value/reading.ts";
import { mistake } from "../functions/call.ts";
import type { Conditional } from "../syntax/tree.ts";
import { choose } from "./conditions.ts";
import { convert } from "./convert.ts";
import type { Within } from "./scope.ts";
import { askedOnce, truth } from "./operators.ts";
import { shownType, typeOf, unify } from "./types.ts";
import { followed, isMistake } from "./values.ts";

/** `condition ? then : else`. Both are of one type in the end; only what is taken may be refused. */
export function conditional(expression: Conditional, place: Place, scope: Within): Reading {
  const test = truth(scope.evaluate(expression.condition, scope), place);
  return askedOnce(test, (condition) => decided(condition, test, expression, place, scope));
}

function decided(condition: Condition, test: Reading, expression: Conditional, place: Place, scope: Within): Reading {
  if (condition.op === "constant") {
    const [taken, other] = condition.value ? [expression.then, expression.else] : [expression.else, expression.then];
    const value = scope.evaluate(taken, scope);
    const typed = isString(value) ? value : unified(value, scope.evaluate(other, scope), place)[0];
    return seenFrom(typed, at(place.span, ...followed(place, [test]).via, { span: value.place.span, label: condition.value ? "the condition is true" : "the condition is false" }));
  }
  const [then, otherwise] = unified(scope.evaluate(expression.then, scope), scope.evaluate(expression.else, scope), place);
  return choose(condition, then, otherwise, place);
}

/** A string is what it is beside whatever Terraform allows beside it. */
const isString = (reading: Reading): boolean => isMistake(reading) || reading.is === "text" || (reading.is === "scalar" && reading.quoted);

/** Two values as the type that both are converted to. */
function unified(one: Reading, other: Reading, place: Place): readonly [Reading, Reading] {
  const [a, b] = [typeOf(one), typeOf(other)];
  const type = unify([a, b]);
  if (!type) {
    const wrong = mistake(`the two results are of different types, ${shownType(a)} and ${shownType(b)}`, place);
    return [wrong, wrong];
  }
  return [convert(one, type, one.place), convert(other, type, other.place)];
}

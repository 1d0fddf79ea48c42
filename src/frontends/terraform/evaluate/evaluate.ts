import { at, type Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { parseNumber, writeNumber } from "../functions/numbers.ts";
import type { Expression, NumberLiteral, ObjectExpression } from "../syntax/tree.ts";
import { TOO_DEEP, TOO_LARGE, TOO_MUCH } from "./budget.ts";
import { call } from "./call.ts";
import { conditional } from "./conditional.ts";
import { forExpression } from "./for.ts";
import { ObjectBuilder } from "./object.ts";
import { binary, unary } from "./operators.ts";
import { inside, type Scope, type Within } from "./scope.ts";
import { conditionSize, MAX_CONDITION, MAX_SIZE, sizeOf } from "./size.ts";
import { splat } from "./splat.ts";
import { template } from "./templates.ts";
import { traversal } from "./traverse.ts";
import { boolean, isMistake, nothing, number, tuple, unknown } from "./values.ts";

/** What can be known of an expression without deploying it. Whatever it is, the answer is a reading. */
export const evaluate = (expression: Expression, scope: Scope): Reading => scope.budget.share(() => bounded(expression, { ...inside(scope, NO_NAMES), evaluate: bounded }));

const NO_NAMES: ReadonlyMap<string, Reading> = new Map();

function bounded(expression: Expression, scope: Within): Reading {
  const { budget } = scope;
  if (!budget.spend(1)) return unknown(TOO_MUCH, at(expression.span));
  const isDeep = !budget.enter();
  const reading = isDeep ? unknown(TOO_DEEP, at(expression.span)) : read(expression, at(expression.span), scope);
  budget.leave();
  const isLarge = sizeOf(reading) > MAX_SIZE || (reading.is === "choice" && conditionSize(reading.condition) > MAX_CONDITION);
  return isLarge ? unknown(TOO_LARGE, reading.place) : reading;
}

function read(expression: Expression, place: Place, scope: Within): Reading {
  switch (expression.is) {
    case "number":
      return literal(expression, place, scope);
    case "boolean":
      return boolean(expression.value, place);
    case "null":
      return nothing(place);
    case "template":
      return template(expression, place, scope);
    case "tuple":
      return tupleOf(expression.items, place, scope);
    case "object":
      return objectOf(expression, place, scope);
    case "for":
      return forExpression(expression, place, scope);
    case "conditional":
      return conditional(expression, place, scope);
    case "binary":
      return binary(expression, place, scope);
    case "unary":
      return unary(expression, place, scope);
    case "call":
      return call(expression, place, scope);
    case "variable":
    case "attribute":
    case "index":
      return traversal(expression, scope);
    case "splat":
      return splat(expression, place, scope);
    case "broken":
      return unknown("it cannot be read", place);
  }
}

function literal({ text }: NumberLiteral, place: Place, { budget }: Within): Reading {
  const value = parseNumber(text);
  if (!value) return unknown(`\`${text.slice(0, 20)}\` has too many digits`, place);
  const written = number(writeNumber(value), place);
  return budget.spend(sizeOf(written)) ? written : unknown(TOO_MUCH, place);
}

function tupleOf(expressions: readonly Expression[], place: Place, scope: Within): Reading {
  return tuple(expressions.map((item) => bounded(item, scope)), place);
}

function objectOf({ entries }: ObjectExpression, place: Place, scope: Within): Reading {
  const builder = new ObjectBuilder();
  for (const { key, value } of entries) {
    const name = bounded(key, scope);
    const wrong = isMistake(name) ? name : builder.write(name, bounded(value, scope), place);
    if (wrong) return wrong;
  }
  return builder.build(place);
}


import type { Place } from "../../../source/span.ts";
import type { Condition, Reading, Spread, Unknown } from "../../../value/reading.ts";
import { through, type Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { mistake } from "../functions/call.ts";
import type { ForExpression } from "../syntax/tree.ts";
import { TOO_MUCH } from "./budget.ts";
import { and, booleanOf, conditionOf, not, or } from "./conditions.ts";
import { elementOf, isOmitted, itemIf, slotsOf, spreadOf, whereThere, type Slot } from "./items.ts";
import { ObjectBuilder } from "./object.ts";
import { truth } from "./operators.ts";
import { inside, type Within } from "./scope.ts";
import { spreadAs } from "./splat.ts";
import { computedTerm, followed, isMistake, partOf, text, tuple, unknown } from "./values.ts";

/** `[for …]` and `{for …}`. */
export function forExpression(expression: ForExpression, place: Place, scope: Within): Reading {
  const collection = scope.evaluate(expression.collection, scope);
  return through(collection, (leaf) => {
    const slots = slotsIn(leaf, place);
    if (!slots) return isMistake(leaf) ? leaf : mistake(`a \`for\` takes a list, a set or a map, and ${why(leaf)}`, place);
    const from = followed(place, [leaf]);
    return expression.key ? objectOf(expression, slots, from, scope) : tupleOf(expression, slots, from, scope);
  });
}

/** What there is to walk over. What is not known may be a list or a map of any length. */
export function slotsIn(leaf: Leaf, place: Place): readonly Slot[] | undefined {
  if (leaf.is === "list" || leaf.is === "map") return slotsOf(leaf);
  if (leaf.is !== "unknown" && (leaf.is !== "reference" || leaf.attribute === undefined)) return undefined;
  if (isMistake(leaf)) return undefined;
  const of: Unknown = leaf.is === "unknown" ? leaf : unknown(why(leaf), place, { scope: leaf.scope, text: `${leaf.address}.${leaf.attribute ?? ""}`, label: `${leaf.address}.${leaf.attribute ?? ""}` });
  return [{ is: "spread", key: partOf(of, "[*].key", "[*].key", place), spread: spreadOf(of) }];
}

/** The scope of one round. */
const roundOf = (expression: ForExpression, slot: Slot, value: Reading, scope: Within): Within => {
  const names = new Map([[expression.valueName, value]]);
  if (expression.keyName !== undefined) names.set(expression.keyName, slot.key);
  return inside(scope, names);
};

/** Whether an item is taken: a condition, or the mistake in what is written for it. */
function taken(expression: ForExpression, scope: Within): Condition | Unknown {
  if (!expression.condition) return { op: "constant", value: true };
  const written = scope.evaluate(expression.condition, scope);
  const test = truth(written, written.place);
  return firstMistake(test) ?? conditionOf(test);
}

function firstMistake(reading: Reading): Unknown | undefined {
  if (reading.is === "choice") return firstMistake(reading.then) ?? firstMistake(reading.else);
  return isMistake(reading) ? reading : undefined;
}

const isUnknown = (condition: Condition | Unknown): condition is Unknown => "is" in condition && condition.is === "unknown";

function tupleOf(expression: ForExpression, slots: readonly Slot[], place: Place, scope: Within): Reading {
  const items: (Reading | Spread)[] = [];
  for (const slot of slots) {
    if (!scope.budget.spend(1)) return unknown(TOO_MUCH, place);
    const element = slot.is === "spread" ? elementOf(slot.spread) : slot.value;
    if (slot.is === "spread") {
      const round = roundOf(expression, slot, element, scope);
      const test = taken(expression, round);
      if (isUnknown(test)) return test;
      if (test.op === "constant" && !test.value) continue;
      const result = round.evaluate(expression.value, round);
      if (isMistake(result)) return result;
      const { least } = slot.spread;
      const all = isItself(expression) ? slot.spread : spreadAs({ ...slot.spread, least }, result, scope);
      items.push(test.op === "constant" ? all : filtered(all, test, scope));
      continue;
    }
    let wrong: Unknown | undefined;
    const item = whereThere(element, (there) => {
      const round = roundOf(expression, slot, there, scope);
      const test = taken(expression, round);
      if (isUnknown(test)) return (wrong = test);
      if (test.op === "constant" && !test.value) return itemIf(test, there);
      const result = round.evaluate(expression.value, round);
      if (isMistake(result)) wrong ??= result;
      return itemIf(test, result);
    });
    if (wrong) return wrong;
    if (!(item.is === "absent" && item.omitted)) items.push(item);
  }
  return tuple(items, place);
}

/** `[for x in y : x]` */
const isItself = ({ value, valueName }: ForExpression): boolean => value.is === "variable" && value.name === valueName;

/** Those of a list for which a condition holds: a list of its own. */
function filtered(spread: Spread, test: Condition, scope: Within): Spread {
  const { of } = spread;
  const term = computedTerm([of, booleanOf(test, of.place)], ([each = "", condition = ""]) => `[for … in ${each} if ${condition}]`, scope, "the items that the `for` takes");
  return { ...spread, least: 0, of: unknown(of.why, of.place, term) };
}

function objectOf(expression: ForExpression, slots: readonly Slot[], place: Place, scope: Within): Reading {
  const builder = new ObjectBuilder(expression.isGrouped);
  for (const slot of slots) {
    if (!scope.budget.spend(1)) return unknown(TOO_MUCH, place);
    const element = slot.is === "spread" ? elementOf(slot.spread) : slot.value;
    let wrong: Unknown | undefined;
    const one = (there: Reading): Reading => {
      const round = roundOf(expression, slot, there, scope);
      const test = taken(expression, round);
      if (isUnknown(test)) return (wrong = test);
      if (test.op === "constant" && !test.value) return there;
      const key = expression.key ? round.evaluate(expression.key, round) : text("", place);
      if (isMistake(key)) return (wrong = key);
      const value = round.evaluate(expression.value, round);
      if (isMistake(value)) return (wrong = value);
      if (slot.is === "spread") builder.addOpen(openEntry(key, value, test, scope));
      else wrong ??= builder.add(key, value, conditionsOf(element, there, test), place);
      return there;
    };
    if (slot.is === "spread") one(element);
    else whereThere(element, one);
    if (wrong) return wrong;
  }
  return builder.build(place);
}

/** Any number of entries, named by what their keys and values are made of. */
function openEntry(key: Reading, value: Reading, test: Condition, scope: Within): Unknown {
  const term = computedTerm([key, value, booleanOf(test, value.place)], ([name = "", each = "", condition = ""]) => `{for … : ${name} => ${each}${condition === "true" ? "" : ` if ${condition}`}}`, scope, "the entries of the `for`");
  return unknown(value.is === "unknown" ? value.why : why(key), value.place, term);
}

/** The condition of an entry: that of the item it is made of, and that of the `for`. */
function conditionsOf(element: Reading, there: Reading, test: Condition): readonly Condition[] {
  return isOmitted(element) ? [presenceOf(element, there), test] : [test];
}

/** The condition under which a choice is one of its branches. */
function presenceOf(element: Reading, there: Reading): Condition {
  if (element === there) return { op: "constant", value: true };
  if (element.is !== "choice") return { op: "constant", value: false };
  const [then, otherwise] = [presenceOf(element.then, there), presenceOf(element.else, there)];
  return or([and([element.condition, then]), and([not(element.condition), otherwise])]);
}


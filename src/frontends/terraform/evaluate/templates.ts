import { at, type Place } from "../../../source/span.ts";
import { joinParts, type JoinRules, type Part } from "../../../value/join.ts";
import type { Reading } from "../../../value/reading.ts";
import { through, type Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { mistake } from "../functions/call.ts";
import { normalised } from "../functions/values.ts";
import type { Template, TemplatePart } from "../syntax/tree.ts";
import { TOO_MUCH } from "./budget.ts";
import { choose } from "./conditions.ts";
import { slotsIn } from "./for.ts";
import { isOmitted, whereThere, elementOf } from "./items.ts";
import { askedOnce, truth } from "./operators.ts";
import { inside, type Within } from "./scope.ts";
import { computedTerm, isMistake, text, unknown } from "./values.ts";

/** A string, heredoc or file of text with interpolations. One interpolation alone gives its value as it is. */
export function template(expression: Template, place: Place, scope: Within): Reading {
  const [only, ...others] = expression.parts;
  if (!only) return text("", place);
  if (others.length === 0 && only.is === "text") return text(normalised(only.text), place);
  if (expression.isWrapped && only.is === "interpolation") {
    const value = scope.evaluate(only.value, scope);
    return { ...value, place: at(place.span, ...value.place.via) };
  }
  return join(expression.parts, place, scope);
}

function join(parts: readonly TemplatePart[], place: Place, scope: Within): Reading {
  return joined(parts.map((part) => partOf(part, scope)), place, scope);
}

/** Parts as one string, with what Terraform puts in no string refused. */
export function joined(parts: readonly Part[], place: Place, { budget }: Within): Reading {
  const size = parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : part.is === "scalar" ? part.text.length : 1), 0);
  if (!budget.spend(Math.ceil(size / TEXT_PER_STEP))) return unknown(TOO_MUCH, place);
  return through(joinParts(parts, place, rules(place)), (leaf) => (leaf.is === "scalar" ? { ...leaf, text: normalised(leaf.text) } : leaf));
}

/** Characters that are put together in the time of one step. */
const TEXT_PER_STEP = 64;

const rules = (place: Place): JoinRules => ({ refuse: (part) => refusal(part, place) });

function refusal(part: Leaf, place: Place): ReturnType<JoinRules["refuse"]> {
  if (isMistake(part)) return part;
  if (part.is === "absent") return mistake("a null value stands in a string", place);
  if (part.is === "list" || part.is === "map") return mistake(`a ${part.is === "list" ? (part.collection ?? "tuple") : (part.collection ?? "object")} stands in a string`, place);
  if (part.is === "reference" && part.attribute === undefined) return mistake(`\`${part.address}\` stands in a string as a whole`, place);
  return undefined;
}

function partOf(part: TemplatePart, scope: Within): Part {
  switch (part.is) {
    case "text":
      return part.text;
    case "interpolation":
      return scope.evaluate(part.value, scope);
    case "if":
      return conditional(part, scope);
    case "for":
      return repeated(part, scope);
  }
}

function conditional(part: Extract<TemplatePart, { is: "if" }>, scope: Within): Reading {
  const place = at(part.span);
  return askedOnce(truth(scope.evaluate(part.condition, scope), place), (condition) => {
    if (condition.op === "constant") return join(condition.value ? part.then : part.else, place, scope);
    return choose(condition, join(part.then, place, scope), join(part.else, place, scope), place);
  });
}

function repeated(part: Extract<TemplatePart, { is: "for" }>, scope: Within): Reading {
  const place = at(part.span);
  return through(scope.evaluate(part.collection, scope), (leaf) => {
    if (isMistake(leaf)) return leaf;
    const slots = slotsIn(leaf, place);
    if (!slots) return mistake(`a \`for\` takes a list, a set or a map, and ${why(leaf)}`, place);
    const parts: Part[] = [];
    for (const slot of slots) {
      const round = (value: Reading): Within => inside(scope, new Map([[part.value, value], ...(part.key === undefined ? [] : ([[part.key, slot.key]] as const))]));
      if (slot.is === "spread") {
        const each = join(part.body, place, round(elementOf(slot.spread)));
        if (isMistake(each)) return each;
        const term = computedTerm([slot.spread, each], ([list = "", body = ""]) => `%{for … in ${list}}${body}`, scope, "the text of the `for`");
        parts.push(unknown(slot.spread.of.why, place, term));
      } else {
        const each = whereThere(slot.value, (there) => join(part.body, place, round(there)));
        parts.push(isOmitted(each) ? through(each, (leaf) => (leaf.is === "absent" ? text("", place) : leaf)) : each);
      }
    }
    return joined(parts, place, scope);
  });
}


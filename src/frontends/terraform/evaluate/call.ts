import type { Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { why } from "../../../value/why.ts";
import { mistake, type FunctionCall } from "../functions/call.ts";
import { COLLECTION_FUNCTIONS } from "../functions/collections.ts";
import { callFunction } from "../functions/functions.ts";
import type { Call } from "../syntax/tree.ts";
import { TOO_MUCH } from "./budget.ts";
import { elementOf } from "./items.ts";
import { inside, type Within } from "./scope.ts";
import { sizeOf } from "./size.ts";
import { canExpression, tryExpression } from "./try.ts";
import { boolean, isMistake, unknown } from "./values.ts";

/** `name(arguments)`. `try` and `can` look at how their arguments fail; all else is given their values. */
export function call(expression: Call, place: Place, scope: Within): Reading {
  const name = expression.name.replace(/^core::/u, "");
  if (name === "try") return tryExpression(expression, place, scope);
  if (name === "can") return canExpression(expression, place, scope);
  if (name === "issensitive") return isSensitive(expression, place);
  const args = argumentsOf(expression, place, scope);
  if (!Array.isArray(args)) return args;
  const wrong = args.find((arg) => isMistake(arg));
  if (wrong) return wrong;
  const use: FunctionCall = { name, place, scope, evaluate: (inner, names) => scope.evaluate(inner, { ...inside(names, new Map()), evaluate: scope.evaluate }) };
  const own = COLLECTION_FUNCTIONS.get(name);
  // Those of collections look at as much of a collection as they pay for.
  const looked = own ? args.filter(({ is }) => is === "scalar" || is === "text") : args;
  if (!scope.budget.spend(Math.ceil(looked.reduce((sum, arg) => sum + sizeOf(arg), 0) * (SLOW.get(name) ?? 1)))) return unknown(TOO_MUCH, place);
  return own ? own(args, use) : callFunction(name, args, use, OTHERS);
}

/** Functions that take several times the time of others for what they are given: letter by letter, value by value, and as YAML. */
const SLOW: ReadonlyMap<string, number> = new Map([
  ...["length", "lower", "split", "strrev", "substr", "title", "trim", "trimspace", "chomp", "upper", "cidrsubnets", "csvdecode", "jsondecode", "yamlencode"].map((name) => [name, 8] as const),
  ["yamldecode", 40],
]);

/** Whether a value is sensitive is not followed: it is answered where it is written. */
function isSensitive({ arguments: [only, ...others] }: Call, place: Place): Reading {
  if (!only || others.length > 0) return mistake("`issensitive` takes one argument", place);
  if (only.is === "call" && only.name === "sensitive") return boolean(true, place);
  const isPlain = only.is === "number" || only.is === "boolean" || (only.is === "template" && only.parts.every((part) => part.is === "text")) || (only.is === "call" && only.name === "nonsensitive");
  return isPlain ? boolean(false, place) : unknown("whether a value is sensitive is not followed", place);
}

const OTHERS: readonly string[] = [...COLLECTION_FUNCTIONS.keys(), "try", "can", "issensitive"];

/** The values of the arguments; of a list that is expanded, those of its items. Further ones of an unknown number stand as one. */
function argumentsOf({ arguments: expressions, isExpanded }: Call, place: Place, scope: Within): Reading[] | Reading {
  const values = expressions.map((argument) => scope.evaluate(argument, scope));
  if (!isExpanded) return values;
  const last = values.pop();
  if (!last || isMistake(last)) return last ?? mistake("there is nothing to expand", place);
  if (last.is === "list") return [...values, ...last.items.map((item) => (item.is === "spread" ? elementOf(item) : item))];
  if (last.is === "unknown" || last.is === "reference" || last.is === "choice") return unknown(why(last), place);
  return mistake("only a list or a set is expanded into arguments", place);
}

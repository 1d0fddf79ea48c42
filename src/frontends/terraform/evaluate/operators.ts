import type { Place } from "../../../source/span.ts";
import { NEVER, type Condition, type Reading, type Unknown } from "../../../value/reading.ts";
import { through, throughAll, type Leaf } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { mistake } from "../functions/call.ts";
import { add, compareNumbers, divide, modulo, multiply, negate, parseNumber, subtract, writeNumber, type BigNumber } from "../functions/numbers.ts";
import type { Binary, BinaryOperator, Unary } from "../syntax/tree.ts";
import { TOO_MUCH } from "./budget.ts";
import { and, booleanOf, collapsed, conditionOf, hasAny, not, or, question } from "./conditions.ts";
import { convert } from "./convert.ts";
import { equality, equal } from "./equality.ts";
import type { Within } from "./scope.ts";
import { sizeOf } from "./size.ts";
import { BOOL, NUMBER } from "./types.ts";
import { computedTerm, followed, isMistake, number, unknown } from "./values.ts";

export function binary(expression: Binary, place: Place, scope: Within): Reading {
  const { operator } = expression;
  if (operator === "&&" || operator === "||") return logical(expression, operator, place, scope);
  const [left, right] = [scope.evaluate(expression.left, scope), scope.evaluate(expression.right, scope)];
  if (operator === "==" || operator === "!=") return compared(left, right, operator === "!=", place, scope);
  const result = throughAll([left, right], place, ([a, b]) => (a && b ? ofNumbers(a, b, operator, place, scope) : left));
  return followedBy(collapsed(result), [left, right]);
}

/** A value that is known, seen as coming from where its operands come from. */
function followedBy(result: Reading, operands: readonly Reading[]): Reading {
  return result.is === "scalar" || result.is === "unknown" ? { ...result, place: followed(result.place, operands) } : result;
}

/** The second operand is not looked at where the first decides. */
function logical(expression: Binary, operator: "&&" | "||", place: Place, scope: Within): Reading {
  const left = truth(scope.evaluate(expression.left, scope), place);
  return askedOnce(left, (first) => {
    if (first.op === "constant" && first.value === (operator === "||")) return followedBy(booleanOf(first, place), [left]);
    const right = truth(scope.evaluate(expression.right, scope), place);
    const joined = askedOnce(right, (second) => booleanOf(operator === "||" ? or([first, second]) : and([first, second]), place));
    return followedBy(joined, [left, right]);
  });
}

/** What follows from a boolean: of all its cases as one condition, or, where Terraform refuses some of them, of each. */
export function askedOnce(asked: Reading, map: (condition: Condition) => Reading): Reading {
  if (!hasAny(asked, isMistake)) return map(conditionOf(asked));
  return through(asked, (leaf) => (isMistake(leaf) ? leaf : map(conditionOf(leaf))));
}

/** A reading as a boolean, with the mistakes of those cases in which Terraform refuses it. */
export function truth(reading: Reading, place: Place): Reading {
  return through(convert(reading, BOOL, place), (leaf) => (leaf.is === "absent" ? mistake("a null value is neither true nor false", place) : leaf));
}

function compared(left: Reading, right: Reading, isNegated: boolean, place: Place, scope: Within): Reading {
  const result = collapsed(equality(left, right, place, scope));
  if (!isNegated) return followedBy(result, [left, right]);
  return followedBy(askedOnce(result, (condition) => booleanOf(not(condition), place)), [left, right]);
}

type NumberOperator = Exclude<BinaryOperator, "&&" | "||" | "==" | "!=">;

function ofNumbers(left: Leaf, right: Leaf, operator: NumberOperator, place: Place, scope: Within): Reading {
  const [a, b] = [operand(left, place), operand(right, place)];
  if (isMistake(a)) return a;
  if (isMistake(b)) return b;
  const quick = ofSmall(a, b, operator, place);
  if (quick) return quick;
  const [one, other] = [valueOf(a), valueOf(b)];
  if (one && other) {
    const result = computed(one, other, operator, place);
    return scope.budget.spend(sizeOf(a) + sizeOf(b) + sizeOf(result)) ? result : unknown(TOO_MUCH, place);
  }
  if (ORDERS.has(operator)) return booleanOf(ordered(a, b, operator, place, scope), place);
  const term = computedTerm([a, b], ([x = "", y = ""]) => `${x} ${operator} ${y}`, scope, "the sum");
  return unknown(one ? why(b) : why(a), place, term);
}

function operand(leaf: Leaf, place: Place): Reading {
  return leaf.is === "absent" ? mistake("a null value is no number", place) : convert(leaf, NUMBER, place);
}

const valueOf = (reading: Reading): BigNumber | undefined => (reading.is === "scalar" ? parseNumber(reading.text) : undefined);

/** Whole numbers that are exact in JavaScript, too, and so is what comes of them. */
function ofSmall(a: Reading, b: Reading, operator: NumberOperator, place: Place): Reading | undefined {
  const [one, other] = [smallInteger(a), smallInteger(b)];
  if (one === undefined || other === undefined) return undefined;
  switch (operator) {
    case "+":
      return number(one + other, place);
    case "-":
      return number(one - other, place);
    case "*":
      // Terraform has no `-0`.
      return number(one * other + 0, place);
    case "/":
    case "%":
      return undefined;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return booleanOf({ op: "constant", value: holds(one - other, operator) }, place);
  }
}

function computed(a: BigNumber, b: BigNumber, operator: NumberOperator, place: Place): Reading {
  switch (operator) {
    case "+":
      return number(writeNumber(add(a, b)), place);
    case "-":
      return number(writeNumber(subtract(a, b)), place);
    case "*":
      return number(writeNumber(multiply(a, b)), place);
    case "/": {
      const result = divide(a, b);
      return result ? number(writeNumber(result), place) : mistake("a number is divided by zero", place);
    }
    case "%":
      return number(writeNumber(modulo(a, b)), place);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return booleanOf({ op: "constant", value: holds(compareNumbers(a, b), operator) }, place);
  }
}

const holds = (order: number, operator: "<" | "<=" | ">" | ">="): boolean =>
  operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;

const ORDERS: ReadonlySet<BinaryOperator> = new Set(["<", "<=", ">", ">="]);

/** All four orders are asked as one: `a <= b` is `!(a > b)`, and `a < b` is `b > a`. */
function ordered(a: Reading, b: Reading, operator: NumberOperator, place: Place, scope: Within): Condition {
  if (operator === "<") return above(b, a, place, scope);
  if (operator === "<=") return not(above(a, b, place, scope));
  return operator === ">" ? above(a, b, place, scope) : not(above(b, a, place, scope));
}

function above(a: Reading, b: Reading, place: Place, scope: Within): Condition {
  return ofCount(a, b, place, scope) ?? question(computedTerm([a, b], ([x = "", y = ""]) => `${x} > ${y}`, scope, "the comparison"), why(a.is === "unknown" ? a : b), place);
}

/** A count is a whole number from 0 on: `length(x) > 0` and `length(x) >= 1` ask whether it is 0. */
function ofCount(a: Reading, b: Reading, place: Place, scope: Within): Condition | undefined {
  if (isCount(a)) {
    const bound = smallInteger(b);
    if (bound === undefined) return undefined;
    return bound < 0 ? { op: "constant", value: true } : bound === 0 ? not(equal(a, number(0, place), place, scope)) : undefined;
  }
  if (!isCount(b)) return undefined;
  const bound = smallInteger(a);
  if (bound === undefined) return undefined;
  return bound <= 0 ? NEVER : bound === 1 ? equal(b, number(0, place), place, scope) : undefined;
}

const isCount = (reading: Reading): reading is Unknown => reading.is === "unknown" && reading.term?.text.startsWith("length(") === true;

const smallInteger = (reading: Reading): number | undefined => (reading.is === "scalar" && /^-?\d{1,9}$/u.test(reading.text) ? Number(reading.text) : undefined);

export function unary(expression: Unary, place: Place, scope: Within): Reading {
  const value = scope.evaluate(expression.operand, scope);
  if (expression.operator === "!") {
    return followedBy(askedOnce(truth(value, place), (condition) => booleanOf(not(condition), place)), [value]);
  }
  const result = through(value, (leaf) => {
    const given = operand(leaf, place);
    if (isMistake(given)) return given;
    const known = valueOf(given);
    return known ? number(writeNumber(negate(known)), place) : unknown(why(given), place, computedTerm([given], ([x = ""]) => `-${x}`, scope, "the number"));
  });
  return followedBy(result, [value]);
}

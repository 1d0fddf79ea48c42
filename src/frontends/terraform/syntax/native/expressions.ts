import type { Conditional, Expression } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import { operatorAt } from "./operators.ts";
import { steps } from "./steps.ts";
import { term } from "./terms.ts";

/** Reads the expression that begins here, after white space, as far as it goes. */
export function expression(cursor: Cursor): Expression {
  cursor.next();
  const start = cursor.at;
  cursor.enter();
  const first = operation(cursor, 1);
  const read = cursor.next() === QUESTION ? conditional(cursor, first, start) : first;
  cursor.leave();
  return read;
}

/** Operands with operators between that bind at least so close. */
function operation(cursor: Cursor, level: number): Expression {
  cursor.next();
  const start = cursor.at;
  let left = operand(cursor, start);
  for (;;) {
    cursor.next();
    const operator = operatorAt(cursor.text, cursor.at);
    if (!operator || operator.level < level) return left;
    const { height } = cursor;
    cursor.take(operator.text.length);
    cursor.enter();
    const right = operation(cursor, operator.level + 1);
    cursor.leave();
    cursor.grow(Math.max(height, cursor.height), start);
    left = { is: "binary", operator: operator.text, left, right, span: cursor.from(start) };
  }
}

/** `!a`, `-a`, and a term with the steps that follow it, to which a sign applies as a whole. */
function operand(cursor: Cursor, start: number): Expression {
  const code = cursor.text.charCodeAt(start);
  if (code !== NOT && code !== MINUS) return steps(cursor, term(cursor, expression), start, expression);
  if (code === NOT && cursor.text.charCodeAt(start + 1) === EQUALS) cursor.refuse();
  cursor.take(1);
  cursor.enter();
  cursor.next();
  const inner = operand(cursor, cursor.at);
  cursor.leave();
  cursor.grow(cursor.height, start);
  return { is: "unary", operator: code === NOT ? "!" : "-", operand: inner, span: cursor.from(start) };
}

/** `a ? b : c ? d : e`, of which `a` has been read: what follows the last colon belongs together. */
function conditional(cursor: Cursor, condition: Expression, start: number): Expression {
  const open: { readonly condition: Expression; readonly then: Expression; readonly start: number; readonly height: number }[] = [];
  let [last, lastStart] = [condition, start];
  while (cursor.next() === QUESTION) {
    const { height } = cursor;
    cursor.take(1);
    const then = expression(cursor);
    open.push({ condition: last, then, start: lastStart, height: Math.max(height, cursor.height) });
    cursor.deepen(open.length, start);
    colon(cursor);
    cursor.next();
    lastStart = cursor.at;
    last = operation(cursor, 1);
  }
  for (let branch = open.pop(); branch; branch = open.pop()) {
    cursor.grow(Math.max(branch.height, cursor.height), branch.start);
    const made: Conditional = { is: "conditional", condition: branch.condition, then: branch.then, else: last, span: cursor.from(branch.start) };
    last = made;
  }
  return last;
}

/** `:`, and not `::`. */
function colon(cursor: Cursor): void {
  if (cursor.next() === COLON && cursor.text.charCodeAt(cursor.at + 1) === COLON) cursor.refuse();
  cursor.expect(COLON);
}

const NOT = 33;
const MINUS = 45;
const COLON = 58;
const EQUALS = 61;
const QUESTION = 63;

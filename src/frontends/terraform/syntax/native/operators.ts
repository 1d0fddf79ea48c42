import type { BinaryOperator } from "../tree.ts";

/** An operator with two operands; the higher its level, the closer it binds. */
export interface Operator {
  readonly text: BinaryOperator;
  readonly level: number;
}

/** The operator at a place, if there is one. `<<` begins a heredoc, and `=` and `=>` are none. */
export function operatorAt(text: string, at: number): Operator | undefined {
  switch (text.charAt(at)) {
    case "|":
      return text.charAt(at + 1) === "|" ? OR : undefined;
    case "&":
      return text.charAt(at + 1) === "&" ? AND : undefined;
    case "=":
      return text.charAt(at + 1) === "=" ? EQUAL : undefined;
    case "!":
      return text.charAt(at + 1) === "=" ? DIFFERENT : undefined;
    case "<":
      return text.charAt(at + 1) === "=" ? AT_MOST : text.charAt(at + 1) === "<" ? undefined : LESS;
    case ">":
      return text.charAt(at + 1) === "=" ? AT_LEAST : MORE;
    case "+":
      return PLUS;
    case "-":
      return MINUS;
    case "*":
      return TIMES;
    case "/":
      return DIVIDED;
    case "%":
      return REMAINDER;
    default:
      return undefined;
  }
}

const OR: Operator = { text: "||", level: 1 };
const AND: Operator = { text: "&&", level: 2 };
const EQUAL: Operator = { text: "==", level: 3 };
const DIFFERENT: Operator = { text: "!=", level: 3 };
const LESS: Operator = { text: "<", level: 4 };
const AT_MOST: Operator = { text: "<=", level: 4 };
const MORE: Operator = { text: ">", level: 4 };
const AT_LEAST: Operator = { text: ">=", level: 4 };
const PLUS: Operator = { text: "+", level: 5 };
const MINUS: Operator = { text: "-", level: 5 };
const TIMES: Operator = { text: "*", level: 6 };
const DIVIDED: Operator = { text: "/", level: 6 };
const REMAINDER: Operator = { text: "%", level: 6 };

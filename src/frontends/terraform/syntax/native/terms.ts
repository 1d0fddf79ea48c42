import { numberAt } from "../characters.ts";
import type { Expression } from "../tree.ts";
import { call } from "./calls.ts";
import { object, tuple } from "./collections.ts";
import type { Cursor, Read } from "./cursor.ts";
import { heredoc } from "./heredocs.ts";
import { quoted } from "./quoted.ts";

/** The term at which a cursor is: a literal, a text, a name, a call, something in brackets. */
export function term(cursor: Cursor, read: Read): Expression {
  cursor.height = 1;
  const code = cursor.text.charCodeAt(cursor.at);
  switch (code) {
    case QUOTE:
      return quoted(cursor, read);
    case PARENTHESIS:
      return group(cursor, read);
    case BRACKET:
      return tuple(cursor, read);
    case BRACE:
      return object(cursor, read);
    case LESS:
      return heredoc(cursor, read);
    default:
      return code >= ZERO && code <= NINE ? number(cursor) : named(cursor, read);
  }
}

/** `(a)`: the same with another span. */
function group(cursor: Cursor, read: Read): Expression {
  const { at: start, isLined } = cursor;
  cursor.isLined = false;
  cursor.take(1);
  const inner = read(cursor);
  cursor.expect(CLOSE);
  cursor.isLined = isLined;
  return { ...inner, span: cursor.from(start) };
}

function number(cursor: Cursor): Expression {
  const start = cursor.at;
  const text = numberAt(cursor.text, start);
  cursor.take(text.length);
  if (cursor.name() !== "") cursor.refuse(undefined, start);
  return { is: "number", text, span: cursor.from(start) };
}

function named(cursor: Cursor, read: Read): Expression {
  const start = cursor.at;
  const name = cursor.name();
  if (name === "") cursor.refuse();
  const span = cursor.from(start);
  const code = cursor.next();
  if (code === PARENTHESIS || (code === COLON && cursor.text.charCodeAt(cursor.at + 1) === COLON)) return call(cursor, name, start, read);
  switch (name) {
    case "true":
    case "false":
      return { is: "boolean", value: name === "true", span };
    case "null":
      return { is: "null", span };
    default:
      return { is: "variable", name, span };
  }
}

const QUOTE = 34;
const PARENTHESIS = 40;
const CLOSE = 41;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const LESS = 60;
const BRACKET = 91;
const BRACE = 123;

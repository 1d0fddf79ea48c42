import { endOfName, endOfSpace } from "../characters.ts";
import type { Expression, ObjectEntry } from "../tree.ts";
import type { Cursor, Read } from "./cursor.ts";
import { beginsFor, forExpression } from "./for.ts";

/** `[a, b]`, or a `for` in brackets. */
export function tuple(cursor: Cursor, read: Read): Expression {
  const { at: start, isLined } = cursor;
  cursor.isLined = false;
  cursor.take(1);
  cursor.next();
  const made = beginsFor(cursor) ? forExpression(cursor, start, BRACKET_CLOSE, read) : items(cursor, start, read);
  cursor.isLined = isLined;
  return made;
}

function items(cursor: Cursor, start: number, read: Read): Expression {
  const list: Expression[] = [];
  let height = 0;
  while (cursor.next() !== BRACKET_CLOSE) {
    list.push(read(cursor));
    height = Math.max(height, cursor.height);
    const code = cursor.next();
    if (code === COMMA) cursor.take(1);
    else if (code !== BRACKET_CLOSE) cursor.refuse();
  }
  cursor.take(1);
  cursor.grow(height, start);
  return { is: "tuple", items: list, span: cursor.from(start) };
}

/** `{ a = b }`, in which line breaks end the items, or a `for` in braces, in which they mean nothing. */
export function object(cursor: Cursor, read: Read): Expression {
  const { at: start, isLined, entry } = cursor;
  cursor.isLined = false;
  cursor.take(1);
  cursor.next();
  const made = beginsFor(cursor) ? forExpression(cursor, start, BRACE_CLOSE, read) : entries(cursor, start, read);
  cursor.isLined = isLined;
  cursor.entry = entry;
  return made;
}

function entries(cursor: Cursor, start: number, read: Read): Expression {
  const list: ObjectEntry[] = [];
  let height = 0;
  let isSeparated = true;
  cursor.isLined = true;
  for (;;) {
    const isNewLine = cursor.lines();
    const code = cursor.next();
    if (code === BRACE_CLOSE) break;
    if (code === COMMA && isNewLine && !isSeparated) cursor.refuse("this comma begins a line; move it to the end of the line before");
    if (!isSeparated && !isNewLine) cursor.refuse("the items of an object are on lines of their own or have a comma in between; add `,` before this");
    cursor.entry = cursor.at;
    list.push(entryOf(cursor, read));
    height = Math.max(height, cursor.height);
    isSeparated = cursor.next() === COMMA;
    if (isSeparated) cursor.take(1);
  }
  cursor.take(1);
  cursor.grow(height, start);
  return { is: "object", entries: list, span: cursor.from(start) };
}

function entryOf(cursor: Cursor, read: Read): ObjectEntry {
  const start = cursor.at;
  const key = bareKey(cursor) ?? keyOf(cursor, read);
  const { height } = cursor;
  const code = cursor.next();
  const isSign = code === EQUALS ? isSingle(cursor.text, cursor.at) : code === COLON && cursor.text.charCodeAt(cursor.at + 1) !== COLON;
  if (!isSign) cursor.refuse();
  cursor.take(1);
  const value = read(cursor);
  cursor.height = Math.max(height, cursor.height);
  return { key, value, span: cursor.from(start) };
}

/** Nearly all keys are a name before `=`. */
function bareKey(cursor: Cursor): Expression | undefined {
  const { text, at: start } = cursor;
  const end = endOfName(text, start);
  const sign = endOfSpace(text, end);
  if (end === start || text.charCodeAt(sign) !== EQUALS || !isSingle(text, sign)) return undefined;
  cursor.height = 1;
  cursor.take(end - start);
  return textOf(text.slice(start, end), cursor, start);
}

/** A bare name is a text as key, also one that is a word of the language elsewhere. `aws.east = …` stands in `providers` only, and stays a traversal. */
function keyOf(cursor: Cursor, read: Read): Expression {
  const start = cursor.at;
  const isGroup = cursor.text.charCodeAt(start) === PARENTHESIS;
  const key = read(cursor);
  if (isGroup || (key.is !== "variable" && key.is !== "boolean" && key.is !== "null")) return key;
  return textOf(cursor.text.slice(start, cursor.end), cursor, start);
}

function textOf(text: string, cursor: Cursor, start: number): Expression {
  const span = cursor.from(start);
  return { is: "template", parts: [{ is: "text", text, span }], isWrapped: false, isHeredoc: false, span };
}

/** `=`, and neither `==` nor `=>`. */
function isSingle(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next !== EQUALS && next !== MORE;
}

const PARENTHESIS = 40;
const COMMA = 44;
const COLON = 58;
const EQUALS = 61;
const MORE = 62;
const BRACKET_CLOSE = 93;
const BRACE_CLOSE = 125;

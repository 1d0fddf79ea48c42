import type { Expression } from "../tree.ts";
import type { Cursor, Read } from "./cursor.ts";

/** `name(a, b...)`, and `provider::name::function(…)`, of which the first name has been read. */
export function call(cursor: Cursor, first: string, start: number, read: Read): Expression {
  const name = qualified(cursor, first, start);
  const nameSpan = cursor.from(start);
  const { isLined } = cursor;
  cursor.next();
  cursor.isLined = false;
  cursor.take(1);
  const given: Expression[] = [];
  let isExpanded = false;
  let height = 0;
  while (cursor.next() !== CLOSE) {
    if (isExpanded) cursor.refuse();
    given.push(read(cursor));
    height = Math.max(height, cursor.height);
    const code = cursor.next();
    if (code === COMMA) cursor.take(1);
    else if (cursor.text.startsWith("...", cursor.at)) {
      cursor.take(3);
      isExpanded = true;
    } else if (code !== CLOSE) cursor.refuse();
  }
  cursor.take(1);
  cursor.isLined = isLined;
  cursor.grow(height, start);
  return { is: "call", name, nameSpan, arguments: given, isExpanded, span: cursor.from(start) };
}

/** The whole name of a function; only that of one may have `::` in it. */
function qualified(cursor: Cursor, first: string, start: number): string {
  let name = first;
  while (cursor.next() === COLON) {
    if (cursor.text.charCodeAt(cursor.at + 1) !== COLON) break;
    cursor.take(2);
    cursor.next();
    const part = cursor.name();
    if (part === "") cursor.refuse();
    name += `::${part}`;
  }
  if (cursor.next() !== OPEN) cursor.refuse(`\`${name.slice(0, 100)}\` is a name that only a function can have: with \`::\` in it`, start, cursor.end);
  return name;
}

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const COLON = 58;

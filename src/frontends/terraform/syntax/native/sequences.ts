import type { Cursor, Read } from "./cursor.ts";
import { names } from "./for.ts";
import type { SequenceToken, Tokens } from "./tokens.ts";

/**
 * At `$` or `%` in a text of which all up to `from` has been taken: `${…}` or `%{…}`, or as many of these characters as mean themselves, since
 * `$${` is an escape, whatever stands before it. Gives up to where the text has been taken then.
 */
export function sequence(cursor: Cursor, tokens: Tokens, from: number, read: Read): number {
  const { at: start, text } = cursor;
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (text.charCodeAt(end) === code) end += 1;
  const isBrace = text.charCodeAt(end) === OPEN;
  if (!isBrace || end > start + 1) {
    cursor.at = isBrace ? end + 1 : end;
    return from;
  }
  tokens.text(from, start);
  const { isLined } = cursor;
  cursor.isLined = false;
  cursor.take(2);
  cursor.height = 0;
  const token = code === DOLLAR ? interpolation(cursor, start, read) : directive(cursor, start, read);
  cursor.isLined = isLined;
  tokens.sequence(token, cursor.height);
  return cursor.at;
}

function interpolation(cursor: Cursor, start: number, read: Read): SequenceToken {
  const stripsBefore = stripMarker(cursor);
  const code = cursor.next();
  if (code === CLOSE || (code === TILDE && cursor.text.charCodeAt(cursor.at + 1) === CLOSE)) {
    cursor.refuse("this interpolation is empty; write an expression into it, or remove it", start, cursor.at + 1);
  }
  const value = read(cursor);
  const stripsAfter = closing(cursor);
  return { is: "interpolation", value, start, end: cursor.at, stripsBefore, stripsAfter };
}

function directive(cursor: Cursor, start: number, read: Read): SequenceToken {
  const stripsBefore = stripMarker(cursor);
  cursor.next();
  const wordStart = cursor.at;
  const word = cursor.name();
  switch (word) {
    case "if": {
      const condition = read(cursor);
      return { is: "if", condition, start, stripsBefore, stripsAfter: closing(cursor), end: cursor.at };
    }
    case "for": {
      const { keyName, valueName } = names(cursor);
      const collection = read(cursor);
      return { is: "for", ...(keyName === undefined ? {} : { key: keyName }), value: valueName, collection, start, stripsBefore, stripsAfter: closing(cursor), end: cursor.at };
    }
    case "else":
    case "endif":
    case "endfor":
      return { is: word, start, stripsBefore, stripsAfter: closing(cursor), end: cursor.at };
    default:
      return cursor.refuse("`%{` begins a directive: `if`, `else`, `endif`, `for` or `endfor`; write `%%{` for these characters", start, Math.max(wordStart, cursor.at));
  }
}

/** `~` at the very beginning. */
function stripMarker(cursor: Cursor): boolean {
  const isThere = cursor.code() === TILDE;
  if (isThere) cursor.take(1);
  return isThere;
}

/** `}` or `~}`; says whether it strips. */
function closing(cursor: Cursor): boolean {
  const strips = cursor.next() === TILDE && cursor.text.charCodeAt(cursor.at + 1) === CLOSE;
  if (strips) cursor.take(1);
  cursor.expect(CLOSE);
  return strips;
}

const DOLLAR = 36;
const OPEN = 123;
const CLOSE = 125;
const TILDE = 126;

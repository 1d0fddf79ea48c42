import { escapeAt } from "../characters.ts";
import type { Template } from "../tree.ts";
import type { Cursor, Read } from "./cursor.ts";
import { sequence } from "./sequences.ts";
import { made } from "./templates.ts";
import { Tokens } from "./tokens.ts";

/** A text in double quotes. */
export function quoted(cursor: Cursor, read: Read): Template {
  const { at: start, text } = cursor;
  const end = endOfPlain(text, start + 1);
  if (text.charCodeAt(end) !== QUOTE) return withSequences(cursor, start, end, read);
  cursor.take(end + 1 - start);
  cursor.height = 1;
  const parts = end === start + 1 ? [] : [{ is: "text" as const, text: text.slice(start + 1, end), span: cursor.span(start + 1, end) }];
  return { is: "template", parts, isWrapped: false, isHeredoc: false, span: cursor.from(start) };
}

/** With escapes or interpolations, the first of which may be where the cursor is put. */
function withSequences(cursor: Cursor, start: number, first: number, read: Read): Template {
  const { text } = cursor;
  const tokens = new Tokens(text, true);
  let from = start + 1;
  cursor.at = first;
  for (;;) {
    switch (text.charCodeAt(cursor.at)) {
      case QUOTE:
        tokens.text(from, cursor.at);
        cursor.take(1);
        return made(cursor, tokens, "quoted", start);
      case BACKSLASH:
        cursor.at += lengthOfEscape(cursor);
        break;
      case DOLLAR:
      case PERCENT:
        from = sequence(cursor, tokens, from, read);
        break;
      default:
        cursor.refuse('this text has no closing quote on its line; add `"`, or write it as a heredoc', start, cursor.at);
    }
    cursor.at = endOfPlain(text, cursor.at);
  }
}

function lengthOfEscape(cursor: Cursor): number {
  const { length } = escapeAt(cursor.text, cursor.at);
  if (length === 0) cursor.refuse(undefined, cursor.at, cursor.at + 2);
  return length;
}

/** Where the next character stands that means something in a quoted text. */
function endOfPlain(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === DOLLAR || code === BACKSLASH || code === PERCENT || code === LINE_FEED || code === RETURN) return at;
  }
  return text.length;
}

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const BACKSLASH = 92;

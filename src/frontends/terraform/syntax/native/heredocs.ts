import { heredocAt, nextInUnquoted } from "../characters.ts";
import type { Template } from "../tree.ts";
import type { Cursor, Read } from "./cursor.ts";
import { sequence } from "./sequences.ts";
import { made } from "./templates.ts";
import { Tokens } from "./tokens.ts";

/** `<<EOT`, or `<<-EOT`, up to the line that is the marker alone. */
export function heredoc(cursor: Cursor, read: Read): Template {
  const { at: start, text } = cursor;
  const opener = heredocAt(text, start);
  if (opener === "") cursor.refuse();
  const isIndented = opener.startsWith("<<-");
  const marker = opener.trimEnd().slice(isIndented ? 3 : 2);
  cursor.take(opener.length);
  const tokens = new Tokens(text, false);
  let from = cursor.at;
  let line = from;
  while (cursor.at < text.length) {
    if (cursor.at === line) {
      const end = endOfMarker(text, line, marker);
      if (end !== undefined) {
        tokens.text(from, line);
        cursor.take(end - line);
        return made(cursor, tokens, isIndented ? "indented" : "heredoc", start);
      }
    }
    const before = cursor.at;
    from = unquoted(cursor, tokens, from, read);
    if (text.charCodeAt(before) === LINE_FEED) line = cursor.at;
  }
  return cursor.refuse(`this heredoc has no end; add a line that says \`${marker}\` and nothing else`, start, start + opener.trimEnd().length);
}

/** A whole text as `templatefile` reads it. */
export function bare(cursor: Cursor, read: Read): Template {
  const start = cursor.at;
  const tokens = new Tokens(cursor.text, false);
  let from = start;
  while (cursor.at < cursor.text.length) from = unquoted(cursor, tokens, from, read);
  tokens.text(from, cursor.text.length);
  cursor.end = cursor.at;
  return made(cursor, tokens, "bare", start);
}

/** A piece of a text without quotes: a sequence, a line break, or all up to the next of them. */
function unquoted(cursor: Cursor, tokens: Tokens, from: number, read: Read): number {
  switch (cursor.code()) {
    case DOLLAR:
    case PERCENT:
      return sequence(cursor, tokens, from, read);
    case LINE_FEED:
      cursor.at += 1;
      return from;
    default:
      cursor.at = nextInUnquoted(cursor.text, cursor.at);
      return from;
  }
}

/** Where the marker ends, if the line that begins at `start` says nothing else. A line break has to follow. */
function endOfMarker(text: string, start: number, marker: string): number | undefined {
  const end = text.indexOf("\n", start);
  if (end === -1 || end - start > LONGEST_LINE) return undefined;
  const line = text.slice(start, end);
  return line.trim() === marker ? start + line.trimEnd().length : undefined;
}

/** Longer than any marker with its indentation. */
const LONGEST_LINE = 10_000;
const LINE_FEED = 10;
const DOLLAR = 36;
const PERCENT = 37;

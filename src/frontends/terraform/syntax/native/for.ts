import { endOfName } from "../characters.ts";
import type { Expression } from "../tree.ts";
import type { Cursor, Read } from "./cursor.ts";

/** Whether the word `for` stands here: at the beginning of brackets it is no name. */
export const beginsFor = (cursor: Cursor): boolean => isWord(cursor, "for");

/** `for k, v in c : k => v... if d}`, in brackets that begin at `start`. */
export function forExpression(cursor: Cursor, start: number, close: number, read: Read): Expression {
  const makesObject = close === BRACE_CLOSE;
  cursor.take("for".length);
  const { keyName, valueName } = names(cursor);
  const collection = read(cursor);
  let height = cursor.height;
  const part = (): Expression => {
    const made = read(cursor);
    height = Math.max(height, cursor.height);
    return made;
  };
  if (cursor.next() === COLON && cursor.text.charCodeAt(cursor.at + 1) === COLON) cursor.refuse();
  cursor.expect(COLON);
  const first = part();
  if (makesObject) arrow(cursor);
  const value = makesObject ? part() : first;
  const isGrouped = makesObject && ellipsis(cursor);
  cursor.next();
  const condition = isWord(cursor, "if") ? (cursor.take("if".length), part()) : undefined;
  cursor.expect(close);
  cursor.grow(height, start);
  return {
    is: "for",
    ...(keyName === undefined ? {} : { keyName }),
    valueName,
    collection,
    ...(makesObject ? { key: first } : {}),
    value,
    isGrouped,
    ...(condition ? { condition } : {}),
    span: cursor.from(start),
  };
}

/** `k, v in`, in a directive of a text, too. */
export function names(cursor: Cursor): { readonly keyName?: string; readonly valueName: string } {
  const first = nameOf(cursor);
  const isPair = cursor.next() === COMMA;
  if (isPair) cursor.take(1);
  const second = isPair ? nameOf(cursor) : "";
  cursor.next();
  if (!isWord(cursor, "in")) cursor.refuse();
  cursor.take("in".length);
  return isPair ? { keyName: first, valueName: second } : { valueName: first };
}

function nameOf(cursor: Cursor): string {
  cursor.next();
  const name = cursor.name();
  if (name === "") cursor.refuse();
  return name;
}

function arrow(cursor: Cursor): void {
  cursor.next();
  if (!cursor.text.startsWith("=>", cursor.at)) cursor.refuse();
  cursor.take(2);
}

function ellipsis(cursor: Cursor): boolean {
  cursor.next();
  const isThere = cursor.text.startsWith("...", cursor.at);
  if (isThere) cursor.take(3);
  return isThere;
}

const isWord = ({ text, at }: Cursor, word: string): boolean => text.startsWith(word, at) && endOfName(text, at) === at + word.length;

const COMMA = 44;
const COLON = 58;
const BRACE_CLOSE = 125;

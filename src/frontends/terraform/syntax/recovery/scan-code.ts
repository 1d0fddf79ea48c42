import { beginsFor, endOfName, endOfSpace, numberAt, wordsOfCharacter } from "../characters.ts";
import { looksLikeArgument, looksLikeBlock, topLevelBlockAt } from "./resync.ts";
import { Frame } from "./outline.ts";
import type { ScanState } from "./scan-state.ts";
import { scanLessThan } from "./scan-texts.ts";

/** One token, comment or line break of what is no text. */
export function scanCode(state: ScanState): void {
  const start = state.at;
  const character = state.text.charAt(start);
  switch (character) {
    case " ":
    case "\t":
      state.at = endOfSpace(state.text, start + 1);
      return;
    case "\r":
      if (state.text.charAt(start + 1) === "\n") state.at += 1;
      else strange(state, start, "\r");
      return;
    case "\n":
      newline(state);
      return;
    case "#":
      lineComment(state);
      return;
    case "/":
      if (state.text.startsWith("//", start)) lineComment(state);
      else if (state.text.startsWith("/*", start)) blockComment(state);
      else state.pass(1);
      return;
    case '"':
      state.pass(1);
      state.push(new Frame("quote", start, '"'));
      return;
    case "<":
      scanLessThan(state);
      return;
    case "(":
    case "[":
      state.pass(1);
      state.push(new Frame("group", start, character === "(" ? ")" : "]"));
      return;
    case "{":
      openBrace(state);
      return;
    case ")":
    case "]":
    case "}":
      state.close(character);
      return;
    case "=":
      equals(state);
      return;
    default:
      word(state, character);
  }
}

/** A name, a number, an operator, or what means nothing at all. */
function word(state: ScanState, character: string): void {
  const start = state.at;
  const end = endOfName(state.text, start);
  if (end > start) state.pass(end - start, state.text.slice(start, end));
  else if (character >= "0" && character <= "9") number(state, start);
  else if (OPERATORS.includes(character)) state.pass(1);
  else if (character === "~") stripMarker(state);
  else strange(state, start, String.fromCodePoint(state.text.codePointAt(start) ?? 0));
}

function number(state: ScanState, start: number): void {
  const number = numberAt(state.text, start);
  const end = endOfName(state.text, start + number.length);
  const written = state.text.slice(start, Math.min(end, start + 100));
  if (end > start + number.length) state.fault(start, end, `\`${written}\` is not a number in Terraform; write it in decimal, or in double quotes`);
  if (number.includes(".") && state.text.charAt(state.end - 1) === ".") {
    state.fault(start, end, `two indexes in a row stand in brackets; write \`[${number.replace(".", "][")}]\` in place of \`.${number}\``);
  }
  state.pass(end - start);
}

/** `~` stands at the very beginning or end of an interpolation. */
function stripMarker(state: ScanState): void {
  const start = state.at;
  const { kind, start: opened } = state.top();
  if (kind === "sequence" && (opened + 2 === start || state.text.charAt(start + 1) === "}")) state.pass(1);
  else strange(state, start, "~");
}

function strange(state: ScanState, start: number, character: string): void {
  state.fault(start, start + character.length, wordsOfCharacter(character));
  state.pass(character.length);
}

function equals(state: ScanState): void {
  const { item, kind } = state.top();
  const next = state.text.charAt(state.at + 1);
  if (kind === "body" && item && item.equals === undefined && next !== "=" && next !== ">") item.equals = state.at;
  state.pass(next === "=" || next === ">" ? 2 : 1);
}

function newline(state: ScanState): void {
  const frame = state.top();
  if (frame.kind === "body") state.endItem(frame);
  state.at += 1;
  if (state.careful) lookForForgotten(state);
}

function lineComment(state: ScanState): void {
  const start = state.at;
  const newline = state.text.indexOf("\n", start);
  let end = newline === -1 ? state.text.length : newline;
  if (newline !== -1 && state.text.charAt(end - 1) === "\r") end -= 1;
  state.comments.push({ start, end });
  state.at = end;
}

function blockComment(state: ScanState): void {
  const start = state.at;
  const found = state.text.indexOf("*/", start + 2);
  if (found === -1) {
    state.fault(start, start + 2, "this comment has no end; add `*/`");
    state.restart(start + 2);
    return;
  }
  state.comments.push({ start, end: found + 2 });
  state.at = found + 2;
}

function openBrace(state: ScanState): void {
  const start = state.at;
  const frame = state.top();
  const item = frame.kind === "body" ? frame.item : undefined;
  state.pass(1);
  if (item?.name && item.equals === undefined) {
    item.block = { open: start, items: [] };
    state.push(new Frame("body", start, "}", { items: item.block.items }));
  } else {
    state.push(new Frame(beginsFor(state.text, state.at) ? "group" : "object", start, "}"));
  }
}

/** After a line break: whether the next line shows that a bracket was forgotten before it. */
function lookForForgotten(state: ScanState): void {
  const isTopLevel = topLevelBlockAt(state.text, state.at);
  if (isTopLevel !== undefined && state.stack.length > 1 && !(isTopLevel === "data" && isInCheck(state))) {
    state.unwind(1);
    state.endItem(state.top());
  }
  const { kind } = state.top();
  if (kind === "group" && looksLikeArgument(state.text, state.at)) unwindTo(state, "object");
  else if (kind === "object" && looksLikeBlock(state.text, state.at)) unwindTo(state, "body");
}

function unwindTo(state: ScanState, kind: "body" | "object"): void {
  const depth = state.stack.findLastIndex((frame) => frame.kind === "body" || frame.kind === kind);
  if (depth === -1) return;
  state.unwind(depth + 1);
  const frame = state.top();
  if (frame.kind === "body") state.endItem(frame);
}

function isInCheck(state: ScanState): boolean {
  return state.stack.length === 2 && state.stack[0]?.item?.name?.text === "check";
}

const OPERATORS = ".,*/%+-<>!?:&|";

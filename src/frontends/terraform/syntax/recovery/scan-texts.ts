import { directiveAt, escapeAt, heredocAt, nextInQuoted, nextInUnquoted } from "../characters.ts";
import { MAX_DEPTH } from "../faults.ts";
import { Frame } from "./outline.ts";
import type { ScanState } from "./scan-state.ts";

/** A piece of a quoted text. */
export function scanQuoted(state: ScanState): void {
  const start = state.at;
  const character = state.text.charAt(start);
  switch (character) {
    case '"':
      state.stack.pop();
      state.at += 1;
      state.end = state.at;
      return;
    case "\\":
      escape(state);
      return;
    case "$":
    case "%":
      sequence(state, character);
      return;
    case "\n":
    case "\r":
      unfinishedLine(state);
      return;
    default:
      state.at = nextInQuoted(state.text, start + 1);
  }
}

function escape(state: ScanState): void {
  const start = state.at;
  const escape = escapeAt(state.text, start);
  if (escape !== "") {
    state.at += escape.length;
    return;
  }
  const next = state.text.charAt(start + 1);
  if (next === "\n" || next === "\r" || next === "") {
    state.at += 1;
    return;
  }
  state.fault(start, start + 2, `\`\\${next}\` is no escape in Terraform; write \`\\\\${next === "u" || next === "U" ? "" : next}\` for a backslash`);
  state.at += 2;
}

/** `${`, `%{`, or as many `$` and `%` as mean themselves. `$${` is an escape, whatever stands before it. */
function sequence(state: ScanState, character: string): void {
  const start = state.at;
  let end = start + 1;
  while (state.text.charAt(end) === character) end += 1;
  const isBrace = state.text.charAt(end) === "{";
  if (isBrace && end - start === 1) {
    if (isLabel(state)) state.fault(start, end + 1, `a label is plain text; write \`${character}${character}{\` if it really holds \`${character}{\``);
    state.at = end + 1;
    if (character === "%") directive(state, start);
    if (state.at !== end + 1) return;
    state.push(new Frame("sequence", start, "}"));
    return;
  }
  state.at = isBrace ? end + 1 : end;
}

function directive(state: ScanState, start: number): void {
  const frame = state.top();
  const word = directiveAt(state.text, start + 2);
  frame.directives += word === "if" || word === "for" ? 1 : word === "endif" || word === "endfor" ? -1 : 0;
  if (frame.directives <= MAX_DEPTH) return;
  state.fault(start, start + 2, `directives are nested more than ${MAX_DEPTH} levels deep here; flatten them`);
  state.restart(start + 2);
}

function isLabel(state: ScanState): boolean {
  const around = state.stack.at(-2);
  return state.top().kind === "quote" && around?.kind === "body" && around.item?.equals === undefined;
}

/** A text ends on the line on which it begins. Where it does not, all that the line has opened since is given up. */
function unfinishedLine(state: ScanState): void {
  const lineStart = Math.max(state.text.lastIndexOf("\n", state.at - 1), state.text.lastIndexOf("\r", state.at - 1)) + 1;
  const depth = state.stack.findIndex(({ kind, start }) => kind === "quote" && start >= lineStart);
  const outermost = state.stack[depth === -1 ? state.stack.length - 1 : depth] ?? state.top();
  state.fault(outermost.start, state.at, 'this text has no closing quote on its line; add `"`, or write it as a heredoc');
  state.end = state.at;
  const before = state.faults.length;
  const unbalanced = state.isUnbalanced;
  state.unwind(depth === -1 ? state.stack.length - 1 : depth);
  state.faults.length = before;
  state.isUnbalanced = unbalanced;
}

/** `<`, or the beginning of a heredoc. */
export function scanLessThan(state: ScanState): void {
  const start = state.at;
  const opener = heredocAt(state.text, start);
  if (opener === "") {
    if (state.text.startsWith("<<", start)) {
      state.fault(start, start + 2, "a heredoc begins with `<<`, a name and the end of the line; write `<<EOT`");
      state.pass(2);
    } else state.pass(1);
    return;
  }
  const nameStart = start + (opener.startsWith("<<-") ? 3 : 2);
  const nameEnd = start + opener.trimEnd().length;
  state.pass(nameEnd - start);
  state.at = start + opener.length;
  state.push(new Frame("heredoc", start, "", { marker: state.text.slice(nameStart, nameEnd), line: state.at }));
}

/** In a heredoc, or in a template that is a file of its own. */
export function scanUnquoted(state: ScanState): void {
  const frame = state.top();
  if (frame.kind === "heredoc" && frame.line === state.at && endsHeredoc(state, frame)) return;
  const character = state.text.charAt(state.at);
  if (character === "$" || character === "%") {
    sequence(state, character);
    return;
  }
  if (character === "\n") {
    state.at += 1;
    frame.line = state.at;
    return;
  }
  const start = state.at;
  state.at = nextInUnquoted(state.text, start + 1);
}

/** At the beginning of a line: whether it is the marker alone. */
function endsHeredoc(state: ScanState, frame: Frame): boolean {
  const marker = frame.marker;
  const newline = state.text.indexOf("\n", state.at);
  const lineEnd = newline === -1 ? state.text.length : newline;
  const line = state.text.slice(state.at, Math.min(lineEnd, state.at + 10_000));
  const trimmed = line.trimStart();
  const start = state.at + line.length - trimmed.length;
  if (trimmed.trimEnd() !== marker) return false;
  if (newline === -1) state.fault(start, start + marker.length, "the file ends here, before the heredoc does; end this line with a line break");
  state.stack.pop();
  state.at = start + marker.length;
  state.end = state.at;
  return true;
}

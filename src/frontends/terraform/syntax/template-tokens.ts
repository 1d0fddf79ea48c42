import type { Expression, TemplatePart } from "./tree.ts";
import type { Reader } from "./reader.ts";

/** A template as Terraform's parser has it before directives enclose what lies between them. */
export type Token = TextToken | SequenceToken;

interface TextToken {
  readonly is: "text";
  text: string;
  readonly start: number;
  readonly end: number;
}

type SequenceToken = Sequence &
  (
    | { readonly is: "interpolation"; readonly value: Expression }
    | { readonly is: "if"; readonly condition: Expression }
    | { readonly is: "for"; readonly key?: string; readonly value: string; readonly collection: Expression }
    | { readonly is: "else" | "end" }
  );

interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly stripsBefore: boolean;
  readonly stripsAfter: boolean;
}

/** `~` takes away the white space of the text next to it; in a heredoc that is a line at most. */
export function withStripMarkers(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.is === "text") return;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.stripsBefore && before?.is === "text") before.text = before.text.replace(SPACE_AT_END, "");
    if (token.stripsAfter && after?.is === "text") after.text = after.text.replace(SPACE_AT_START, "");
  });
}

/**
 * `<<-`: as many spaces are taken away as the least indented line begins with. A blank line counts for nothing and is left as it is; a line
 * that begins with an interpolation has none.
 */
export function withoutIndentation(tokens: readonly Token[]): void {
  const firsts: TextToken[] = [];
  let least = Infinity;
  let isLineStart = true;
  for (const token of tokens) {
    if (isLineStart) {
      if (token.is !== "text") least = 0;
      else if (!BLANK_LINE.test(token.text)) {
        firsts.push(token);
        least = Math.min(least, (SPACE_AT_START.exec(token.text)?.[0] ?? "").length);
      }
    }
    isLineStart = token.is === "text" && token.text.endsWith("\n");
  }
  for (const token of firsts) token.text = token.text.slice(least);
}

interface Open {
  readonly token?: Extract<SequenceToken, { is: "if" | "for" }>;
  readonly parts: TemplatePart[];
  /** What came before `else`. */
  then?: readonly TemplatePart[];
}

/** Puts what lies between directives into them, and joins texts that lie side by side. */
export function nested(tokens: readonly Token[], reader: Reader, depth: number): readonly TemplatePart[] {
  const root: Open = { parts: [] };
  const stack = [root];
  for (const token of tokens) {
    const top = stack.at(-1) ?? root;
    switch (token.is) {
      case "text":
        addText(top.parts, token, reader);
        break;
      case "interpolation":
        top.parts.push({ is: "interpolation", value: token.value, span: reader.span(token.start, token.end) });
        break;
      case "if":
      case "for":
        if (reader.isTooDeep(depth + stack.length, token.start)) return [];
        stack.push({ token, parts: [] });
        break;
      case "else":
        top.then = top.parts.splice(0);
        break;
      case "end":
        stack.pop();
        if (top.token) (stack.at(-1) ?? root).parts.push(closed(top.token, top, token.end, reader));
        break;
    }
  }
  return root.parts;
}

function closed(token: Extract<SequenceToken, { is: "if" | "for" }>, { parts, then }: Open, end: number, reader: Reader): TemplatePart {
  const span = reader.span(token.start, end);
  if (token.is === "if") return { is: "if", condition: token.condition, then: then ?? parts, else: then ? parts : [], span };
  return { is: "for", ...(token.key === undefined ? {} : { key: token.key }), value: token.value, collection: token.collection, body: parts, span };
}

function addText(parts: TemplatePart[], { text, start, end }: TextToken, reader: Reader): void {
  if (text === "") return;
  const span = reader.span(start, end);
  const last = parts.at(-1);
  if (last?.is === "text") parts[parts.length - 1] = { is: "text", text: last.text + text, span: { ...span, start: last.span.start } };
  else parts.push({ is: "text", text, span });
}

/** What Go calls white space. */
const SPACE = "[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";
const SPACE_AT_START = new RegExp(`^${SPACE}+`, "u");
const SPACE_AT_END = new RegExp(`(?<!${SPACE})${SPACE}+$`, "u");
const BLANK_LINE = new RegExp(`^${SPACE}*\\n$`, "u");

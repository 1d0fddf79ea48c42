import type { Template, TemplatePart } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import { withoutIndentation, withStripMarkers } from "./template-space.ts";
import type { SequenceToken, TextToken, Tokens } from "./tokens.ts";

/** The template that tokens make, which begins at `start` and ends with the last token. */
export function made(cursor: Cursor, tokens: Tokens, kind: "quoted" | "heredoc" | "indented" | "bare", start: number): Template {
  const { list } = tokens;
  const isHeredoc = kind === "heredoc" || kind === "indented";
  const isWrapped = list.length === 1 && list[0]?.is === "interpolation" && !isHeredoc;
  withStripMarkers(list);
  if (kind === "indented") withoutIndentation(list);
  const nesting = new Nesting(cursor);
  for (const token of list) nesting.add(token);
  const parts = nesting.end();
  cursor.grow(tokens.height + nesting.deepest, start);
  return { is: "template", parts, isWrapped, isHeredoc, span: cursor.from(start) };
}

interface Open {
  readonly token?: Extract<SequenceToken, { is: "if" | "for" }>;
  readonly parts: TemplatePart[];
  /** What came before `else`. */
  then?: readonly TemplatePart[];
}

/** Puts what lies between directives into them, and joins texts that lie side by side. */
class Nesting {
  deepest = 0;
  readonly #cursor: Cursor;
  readonly #stack: Open[] = [{ parts: [] }];

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  add(token: TextToken | SequenceToken): void {
    const { parts } = this.#top();
    switch (token.is) {
      case "text":
        this.#text(parts, token);
        break;
      case "interpolation":
        parts.push({ is: "interpolation", value: token.value, span: this.#cursor.span(token.start, token.end) });
        break;
      case "if":
      case "for":
        this.#stack.push({ token, parts: [] });
        this.deepest = Math.max(this.deepest, this.#stack.length - 1);
        break;
      case "else":
        this.#otherwise(token);
        break;
      case "endif":
        this.#close("if", token);
        break;
      case "endfor":
        this.#close("for", token);
        break;
    }
  }

  end(): readonly TemplatePart[] {
    const { parts, token } = this.#top();
    if (token) this.#cursor.refuse(`this directive has no end; add \`%{ end${token.is} }\``, token.start, token.end);
    return parts;
  }

  #top(): Open {
    return this.#stack.at(-1) ?? { parts: [] };
  }

  #otherwise({ start, end }: SequenceToken): void {
    const top = this.#top();
    if (top.token?.is !== "if" || top.then) this.#cursor.refuse("this `else` belongs to no `%{ if … }`; remove it", start, end);
    top.then = top.parts.splice(0);
  }

  #close(is: "if" | "for", { start, end }: SequenceToken): void {
    const { token, parts, then } = this.#top();
    if (token?.is !== is) this.#cursor.refuse(`this \`end${is}\` ends no \`%{ ${is} … }\`; remove it`, start, end);
    this.#stack.pop();
    this.#top().parts.push(this.#closed(token, parts, then, end));
  }

  #closed(token: Extract<SequenceToken, { is: "if" | "for" }>, parts: readonly TemplatePart[], then: readonly TemplatePart[] | undefined, end: number): TemplatePart {
    const span = this.#cursor.span(token.start, end);
    if (token.is === "if") return { is: "if", condition: token.condition, then: then ?? parts, else: then ? parts : [], span };
    return { is: "for", ...(token.key === undefined ? {} : { key: token.key }), value: token.value, collection: token.collection, body: parts, span };
  }

  #text(parts: TemplatePart[], { text, start, end }: TextToken): void {
    if (text === "") return;
    const span = this.#cursor.span(start, end);
    const last = parts.at(-1);
    if (last?.is === "text") parts[parts.length - 1] = { is: "text", text: last.text + text, span: { ...span, start: last.span.start } };
    else parts.push({ is: "text", text, span });
  }
}

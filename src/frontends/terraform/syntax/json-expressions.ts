import type { Node } from "jsonc-parser";
import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Span } from "../../../source/span.ts";
import type { Expression } from "./tree.ts";
import { type JsonText, jsonText } from "./json-text.ts";

/** What a text is in the JSON variant: a template, a reference or a type, or nothing but text. */
export type TextMeans = "template" | "reference" | "literal";

/** Reads the text of a JSON string in native syntax. */
export type ReadText = (as: "template" | "expression", file: string, text: JsonText) => { readonly expression: Expression; readonly diagnostics: readonly Diagnostic[] };

/** Turns the values of a JSON file into expressions. */
export class JsonExpressions {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: SourceText;
  readonly #read: ReadText;

  constructor(source: SourceText, read: ReadText) {
    this.#source = source;
    this.#read = read;
  }

  span({ offset, length }: Pick<Node, "offset" | "length">): Span {
    return { file: this.#source.file, start: offset, end: offset + length };
  }

  value(node: Node, means: TextMeans): Expression {
    const span = this.span(node);
    const children = node.children ?? [];
    switch (node.type) {
      case "object":
        return { is: "object", entries: children.flatMap((property) => this.#entry(property, means)), span };
      case "array":
        return { is: "tuple", items: children.map((item) => this.value(item, means)), span };
      case "number":
        return { is: "number", text: this.#source.text.slice(span.start, span.end), span };
      case "boolean":
        return { is: "boolean", value: node.value === true, span };
      case "null":
        return { is: "null", span };
      case "string":
        return this.#text(node, String(node.value), means);
      case "property":
        return { is: "broken", span };
    }
  }

  #entry(property: Node, means: TextMeans): { readonly key: Expression; readonly value: Expression; readonly span: Span }[] {
    const [key, value] = property.children ?? [];
    if (!key) return [];
    const isName = means === "reference" && !String(key.value).includes(".");
    return [{ key: this.value(key, isName ? "literal" : means), value: value ? this.value(value, means) : this.#missing(property), span: this.span(property) }];
  }

  #text(node: Node, text: string, means: TextMeans): Expression {
    const span = this.span(node);
    const isTemplate = means !== "literal" && SEQUENCE.test(text);
    if (isTemplate || means === "reference") {
      const { expression, diagnostics } = this.#read(isTemplate ? "template" : "expression", this.#source.file, jsonText(this.#source.text, text, span.start, span.end));
      this.diagnostics.push(...diagnostics);
      return { ...expression, span };
    }
    const inner = { ...span, start: span.start + 1, end: Math.max(span.start + 1, span.end - 1) };
    return { is: "template", parts: text === "" ? [] : [{ is: "text", text, span: inner }], isWrapped: false, isHeredoc: false, span };
  }

  #missing(property: Node): Expression {
    return { is: "broken", span: this.span(property) };
  }
}

const SEQUENCE = /[$%]\{/u;

import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Span } from "../../../source/span.ts";
import type { Attribute, Block, Body, Comment, Label } from "./tree.ts";
import { tooDeep } from "../../json-depth.ts";
import { explainJsonError } from "../../json-errors.ts";
import { JsonExpressions, type ReadText } from "./json-expressions.ts";
import { type BlockShape, type BodyShape, CONFIGURATION, VALUES } from "./json-shapes.ts";
import { MAX_DEPTH, MAX_FAULTS } from "./faults.ts";
import type { ParsedFile } from "./parse.ts";

const isConfiguration = (file: string): boolean => /\.(?:tf|tofu)\.json$/u.test(file);

/** Reads the JSON variant into the tree of the native syntax. */
export function readJson(source: SourceText, read: ReadText): ParsedFile {
  const deep = tooDeep(source.text, MAX_DEPTH);
  if (deep !== undefined) {
    const message = `lists and objects are nested more than ${MAX_DEPTH} levels deep here; flatten them`;
    const span = { file: source.file, start: deep, end: deep + 1 };
    return { body: { attributes: [], blocks: [], span: { ...span, start: 0, end: source.text.length } }, comments: [], diagnostics: [{ level: "error", message, span }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(source.text.replace(/^\uFEFF/u, " "), errors, { disallowComments: true, allowTrailingComma: false });
  const file = new JsonFile(source, read, errors);
  const body = file.body(root ? [root] : [], isConfiguration(source.file) ? CONFIGURATION : VALUES, { file: source.file, start: 0, end: source.text.length });
  return { body, comments: root ? commentsIn(root, source) : [], diagnostics: file.diagnostics() };
}

/** A key that says nothing to Terraform: https://developer.hashicorp.com/terraform/language/syntax/json#comment-properties */
const COMMENT_KEY = "//";

/** The texts under that key, one or a list of them, at any depth, in the order of the file. */
function commentsIn(root: Node, { file, text }: SourceText): readonly Comment[] {
  if (!text.includes(`"${COMMENT_KEY}"`)) return [];
  const comments: Comment[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [key, value] = node.type === "property" ? (node.children ?? []) : [];
    if (value && key?.value === COMMENT_KEY) {
      const texts = (value.type === "array" ? (value.children ?? []) : [value]).filter(({ type }) => type === "string");
      for (const each of texts) comments.push({ text: String(each.value), span: { file, start: each.offset, end: each.offset + each.length } });
    } else for (const each of node.children ?? []) waiting.push(each);
  }
  return comments.sort((a, b) => a.span.start - b.span.start);
}

class JsonFile {
  readonly #source: SourceText;
  readonly #expressions: JsonExpressions;
  readonly #errors: readonly ParseError[];
  readonly #faults: Diagnostic[] = [];

  constructor(source: SourceText, read: ReadText, errors: readonly ParseError[]) {
    this.#source = source;
    this.#expressions = new JsonExpressions(source, read);
    this.#errors = errors.slice(0, MAX_FAULTS);
  }

  diagnostics(): readonly Diagnostic[] {
    const { file, text } = this.#source;
    const broken = this.#errors.map((error): Diagnostic => {
      const start = Math.min(error.offset, text.length);
      return { level: "error", message: explainJsonError(error, text), span: { file, start, end: Math.min(start + error.length, text.length) } };
    });
    return [...broken, ...this.#faults, ...this.#expressions.diagnostics].sort((a, b) => a.span.start - b.span.start).slice(0, MAX_FAULTS);
  }

  /** A body is an object, or several that are one. */
  body(nodes: readonly Node[], shape: BodyShape, span: Span): Body {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (const property of this.#propertiesOf(nodes)) {
      const [key, value] = property.children ?? [];
      const name = String(key?.value);
      if (!key) continue;
      const block = shape.blocks.get(name);
      if (name === COMMENT_KEY) continue;
      if (block && value) this.#blocks(blocks, { type: name, typeNode: key, property, shape: block }, value, []);
      else if (shape === CONFIGURATION) this.#strange(key, name);
      else attributes.push(this.#attribute(property, key, value, shape));
    }
    this.#refuseDoubles(attributes);
    return { attributes, blocks, span };
  }

  #propertiesOf(nodes: readonly Node[]): readonly Node[] {
    return nodes.flatMap((node) => {
      if (node.type === "object") return node.children ?? [];
      if (node.type === "array") return (node.children ?? []).flatMap((item) => this.#propertiesOfItem(item));
      if (node.type !== "null") this.#fault(node, NO_OBJECT);
      return [];
    });
  }

  #propertiesOfItem(item: Node): readonly Node[] {
    if (item.type === "object") return item.children ?? [];
    this.#fault(item, NO_OBJECT);
    return [];
  }

  #attribute(property: Node, key: Node, value: Node | undefined, shape: BodyShape): Attribute {
    const name = String(key.value);
    const means = shape === VALUES || shape.literals.has(name) ? "literal" : shape.references.has(name) ? "reference" : "template";
    const isBroken = !value || this.#errors.some(({ offset }) => offset >= value.offset && offset < value.offset + value.length);
    const span = this.#expressions.span(property);
    return {
      name,
      nameSpan: this.#expressions.span(key),
      value: isBroken ? { is: "broken", span: value ? this.#expressions.span(value) : span } : this.#expressions.value(value, means),
      span,
    };
  }

  /** Labels are the names of objects within each other; a list of objects, at any level, is so many blocks. */
  #blocks(blocks: Block[], head: Head, value: Node, labels: readonly Label[]): void {
    if (value.type === "null") return;
    if (value.type === "array") {
      for (const item of value.children ?? []) this.#blocks(blocks, { ...head, property: item }, item, labels);
    } else if (value.type !== "object") this.#fault(value, `\`${head.type}\` is a block here; write \`{ … }\``);
    else if (labels.length === head.shape.labels) {
      const header = labels.at(-1)?.span ?? this.#expressions.span(head.typeNode);
      const body = this.body([value], head.shape.body, this.#inside(value));
      blocks.push({ type: head.type, labels, body, header, span: this.#expressions.span(head.property) });
    } else {
      for (const property of value.children ?? []) {
        const [key, inner] = property.children ?? [];
        if (key && inner && key.value !== COMMENT_KEY) this.#blocks(blocks, { ...head, property }, inner, [...labels, { text: String(key.value), span: this.#expressions.span(key) }]);
      }
    }
  }

  #inside(node: Node): Span {
    const span = this.#expressions.span(node);
    return { ...span, start: span.start + 1, end: Math.max(span.start + 1, span.end - 1) };
  }

  #strange(key: Node, name: string): void {
    const known = [...CONFIGURATION.blocks.keys()].map((each) => `\`${each}\``).join(", ");
    this.#fault(key, `\`${name}\` is no block of Terraform's language; it knows ${known}`);
  }

  #refuseDoubles(attributes: readonly Attribute[]): void {
    const names = new Set<string>();
    for (const { name, nameSpan } of attributes) {
      if (names.has(name)) this.#faults.push({ level: "error", message: `\`${name}\` is already set in this block; remove one of them`, span: nameSpan });
      names.add(name);
    }
  }

  #fault(node: Node, message: string): void {
    this.#faults.push({ level: "error", message, span: this.#expressions.span(node) });
  }
}

const NO_OBJECT = "this is no object; write `{ … }` with a name before each value";

interface Head {
  readonly type: string;
  readonly typeNode: Node;
  /** What the block spans: its name with the value, or the item of a list. */
  readonly property: Node;
  readonly shape: BlockShape;
}

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Span } from "../../../source/span.ts";
import { MAX_DEPTH } from "./document.ts";
import { Duplicates } from "./duplicates.ts";
import { type EntrySyntax, ledBy, type ScalarSyntax, type Syntax } from "./syntax.ts";
import { mergeInto } from "./yaml-merge.ts";
import type { Padding } from "./yaml-quotes.ts";
import type { TokenPlace } from "./yaml-survey.ts";

export interface Tree {
  readonly root: Syntax;
  readonly diagnostics: readonly Diagnostic[];
  /** True where an alias cannot be followed. */
  readonly broken: boolean;
}

/** Turns one composed YAML document into our tree. */
export function toSyntax(contents: ParsedNode, source: SourceText, padding: Padding, tags: readonly TokenPlace[]): Tree {
  return new TreeBuilder(source, padding, tags).build(contents);
}

/** How much a node weighs when every alias in it is written out. */
interface Built {
  readonly node: Syntax;
  readonly nodes: number;
  readonly height: number;
}

/** Values that aliases may add to a document, all told: ten times the largest real template. */
const MAX_ALIASED = 500_000;

class TreeBuilder {
  readonly #file: string;
  /** The text that was parsed, and the way back to the file. */
  readonly #padding: Padding;
  readonly #tags: readonly TokenPlace[];
  readonly #problems: Diagnostic[] = [];
  readonly #duplicates: Duplicates;
  /** Undefined while the anchored value itself is being built. */
  readonly #anchors = new Map<string, Built | undefined>();
  #aliased = 0;
  #broken = false;

  constructor(source: SourceText, padding: Padding, tags: readonly TokenPlace[]) {
    this.#file = source.file;
    this.#padding = padding;
    this.#tags = tags;
    this.#duplicates = new Duplicates(source.text);
  }

  build(contents: ParsedNode): Tree {
    const { node } = this.#convert(contents, 0);
    return { root: node, diagnostics: [...this.#problems, ...this.#duplicates.diagnostics], broken: this.#broken };
  }

  #convert(node: ParsedNode, depth: number): Built {
    if (isAlias(node)) return this.#follow(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, undefined);
    const built = this.#convertWritten(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, built);
    return built;
  }

  #convertWritten(node: Exclude<ParsedNode, Alias.Parsed>, depth: number): Built {
    if (isScalar(node)) return { node: this.#scalar(node), nodes: 1, height: 0 };
    if (isSeq(node)) return this.#sequence(node, depth);
    return this.#mapping(node, depth);
  }

  #sequence(seq: YAMLSeq.Parsed, depth: number): Built {
    const items = seq.items.map((item) => this.#item(item, seq, depth + 1));
    const nodes = items.map((item) => item.node);
    const span = this.#collectionSpan(seq, nodes.at(-1)?.span.end);
    return weigh({ kind: "sequence", items: nodes, span, via: [], ...localTag(seq) }, items);
  }

  #item(item: unknown, seq: YAMLSeq.Parsed, depth: number): Built {
    if (isNode(item)) return this.#convert(item, depth);
    return { node: this.#nothing(seq.range[1]), nodes: 1, height: 0 };
  }

  #mapping(map: YAMLMap.Parsed, depth: number): Built {
    const entries = new Map<string, EntrySyntax>();
    const merges: EntrySyntax[] = [];
    const built: Built[] = [];
    let end: number | undefined;
    for (const pair of map.items) {
      const key = this.#key(pair.key);
      const value = pair.value ? this.#convert(pair.value, depth + 1) : this.#empty(pair.key.range[1]);
      end = Math.max(end ?? 0, value.node.span.end, this.#padding.original(pair.key.range[1]));
      built.push(value);
      if (key === undefined) continue;
      if (key.text === "<<" && !key.quoted) {
        merges.push({ key, value: value.node });
        continue;
      }
      const earlier = entries.get(key.text);
      if (earlier) this.#duplicates.add(key, earlier.key);
      entries.set(key.text, { key, value: value.node });
    }
    for (const merge of merges) mergeInto(entries, merge, (message, span) => this.#problem(message, span));
    return weigh({ kind: "mapping", entries, span: this.#collectionSpan(map, end), via: [], ...localTag(map) }, built);
  }

  #empty(offset: number): Built {
    return { node: this.#nothing(offset), nodes: 1, height: 0 };
  }

  #nothing(offset: number): ScalarSyntax {
    return { kind: "scalar", text: "", quoted: false, span: this.#span(offset, offset), via: [] };
  }

  #key(node: ParsedNode): ScalarSyntax | undefined {
    const { node: key } = this.#convert(node, MAX_DEPTH);
    if (key.kind === "scalar") return key;
    this.#problem("this key is not text; write the key as text", key.span);
    return undefined;
  }

  #scalar(node: Scalar.Parsed): ScalarSyntax {
    const text = typeof node.value === "string" ? node.value : "";
    const quoted = node.type !== "PLAIN" || node.tag === "tag:yaml.org,2002:str" || node.tag === "!";
    const [start, end] = node.range;
    const first = this.#tagStart(node, start);
    const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
    // A value that is left out stands where it would begin, right after the colon.
    const last = isBlock || start === end ? this.#trimmed(end) : end;
    return { kind: "scalar", text, quoted, span: this.#span(Math.min(first, last), last), via: [], ...localTag(node) };
  }

  #follow(alias: Alias.Parsed, depth: number): Built {
    const span = this.#span(alias.range[0], alias.range[1]);
    const nothing = { node: { kind: "scalar", text: "", quoted: false, span, via: [] } as const, nodes: 1, height: 0 };
    const target = this.#anchors.get(alias.source);
    if (!target) {
      this.#problem(
        this.#anchors.has(alias.source)
          ? `the alias \`*${alias.source}\` stands inside its own anchor, so that it would never end; take it out`
          : `the alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it; add the anchor or correct the name`,
        span,
      );
      return nothing;
    }
    this.#aliased += target.nodes;
    const tooMuch = this.#aliased > MAX_ALIASED ? "expand to more than 500,000 values" : depth + target.height > MAX_DEPTH ? `nest more than ${MAX_DEPTH} levels deep` : undefined;
    if (tooMuch !== undefined) {
      if (!this.#broken) this.#problem(`the aliases up to \`*${alias.source}\` ${tooMuch}; write the values out`, span);
      return nothing;
    }
    const step = { span: target.node.span, label: `the anchor \`&${alias.source}\`` };
    return { ...target, node: { ...target.node, span, via: ledBy(step, target.node.via) } };
  }

  #problem(message: string, span: Span): void {
    this.#broken = true;
    this.#problems.push({ level: "error", message, span });
  }

  /** A block ends where its last value ends: comments and blank lines after it are not part of it. */
  #collectionSpan(node: YAMLMap.Parsed | YAMLSeq.Parsed, lastEnd: number | undefined): Span {
    const [start, end] = node.range;
    const span = this.#span(this.#tagStart(node, start), end);
    return node.flow === true || lastEnd === undefined ? span : { ...span, end: lastEnd };
  }

  #trimmed(end: number): number {
    let last = end;
    while (last > 0 && WHITE.has(this.#padding.text.charAt(last - 1))) last -= 1;
    return last;
  }

  /** The tag of a node is the last one before it; whatever is inside the node comes after its start. */
  #tagStart(node: ParsedNode, start: number): number {
    if (isAlias(node) || node.tag === undefined) return start;
    let low = 0;
    let high = this.#tags.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tags[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return this.#tags[low - 1]?.start ?? start;
  }

  #span(start: number, end: number): Span {
    return { file: this.#file, start: this.#padding.original(start), end: this.#padding.original(end) };
  }
}

const weigh = (node: Syntax, inner: readonly Built[]): Built => ({
  node,
  nodes: inner.reduce((sum, built) => sum + built.nodes, 1),
  height: inner.reduce((most, built) => Math.max(most, built.height + 1), 0),
});

const localTag = (node: { tag?: string | undefined }): { tag?: string } =>
  node.tag !== undefined && node.tag.startsWith("!") && node.tag.length > 1 ? { tag: node.tag.slice(1) } : {};

const isNode = (item: unknown): item is ParsedNode => isAlias(item) || isScalar(item) || isSeq(item) || isMap(item);

const WHITE: ReadonlySet<string> = new Set([" ", "\t", "\r", "\n"]);

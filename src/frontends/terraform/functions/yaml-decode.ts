import { type Alias, Composer, type CST, type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, Scalar, visit, type YAMLMap } from "yaml";
import type { Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { yamlTokens } from "../../yaml-tokens.ts";
import { object, text as textOf, tuple } from "./values.ts";
import { resolvePlain, resolveTagged } from "./yaml-scalars.ts";

/** What a YAML text says; a text of what is wrong with it otherwise. */
export function decodeYaml(text: string, place: Place): Reading | string {
  if (text.length > MAX_LENGTH) return { is: "unknown", why: "its YAML is too long to be read", place };
  const { tokens, deepest } = yamlTokens(text, { depth: MAX_DEPTH });
  if (deepest !== undefined || isTooDeep(tokens)) return { is: "unknown", why: "its YAML is nested too deep to be read", place };
  const [document, ...others] = [...new Composer({ schema: "failsafe", uniqueKeys: false, strict: false }).compose(tokens)];
  if (!document?.contents) return "it holds no document";
  if (others.length > 0) return "it holds more than one document";
  const [error] = document.errors;
  if (error) return error.message.split("\n")[0] ?? "it is no YAML";
  const builder = new Builder(targetsOf(document), place);
  const built = builder.build(document.contents);
  return builder.isSpent ? { is: "unknown", why: "its YAML is too long to be read", place } : built;
}

class Builder {
  readonly #targets: ReadonlyMap<Alias, Node>;
  readonly #place: Place;
  readonly #inside = new Set<unknown>();
  #left = MOST_NODES;

  constructor(targets: ReadonlyMap<Alias, Node>, place: Place) {
    this.#targets = targets;
    this.#place = place;
  }

  /** True where there is more than is read, and what was built is thrown away. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  build(node: unknown): Reading | string {
    this.#left -= 1;
    if (this.isSpent) return "it is too long";
    if (node === null || node === undefined) return { is: "absent", place: this.#place };
    if (isAlias(node)) {
      const target = this.#targets.get(node);
      if (!target) return `it names no anchor "${node.source}"`;
      return this.#inside.has(target) ? `the anchor "${node.source}" is named within itself` : this.build(target);
    }
    if (isScalar(node)) return this.#scalar(node);
    if (!isMap(node) && !isSeq(node)) return "it holds something that is not read";
    if (node.tag !== undefined && node.tag !== (isMap(node) ? MAP : SEQUENCE)) return `it knows no tag \`${node.tag}\` there`;
    this.#inside.add(node);
    const built = isMap(node) ? this.#map(node) : this.#list(node.items);
    this.#inside.delete(node);
    return built;
  }

  #scalar(node: Scalar): Reading | string {
    // The library gives bytes and dates a value of its own.
    const written = typeof node.value === "string" ? node.value : (node.source ?? "");
    const isPlain = node.type === Scalar.PLAIN || node.type === undefined;
    if (node.tag !== undefined) return resolveTagged(node.tag, written, isPlain, this.#place);
    return isPlain ? resolvePlain(written, this.#place) : textOf(written, this.#place);
  }

  #list(nodes: readonly unknown[]): Reading | string {
    const items: Reading[] = [];
    for (const node of nodes) {
      const item = this.build(node);
      if (typeof item === "string") return item;
      items.push(item);
    }
    return tuple(items, this.#place);
  }

  #map(map: YAMLMap): Reading | string {
    const entries = new Map<string, Reading>();
    for (const { key, value } of map.items) {
      const built = this.build(value);
      if (typeof built === "string") return built;
      if (isScalar(key) && key.value === "<<" && key.type === Scalar.PLAIN) {
        if (built.is !== "map") return "it merges something that is no map";
        for (const [name, entry] of built.entries) entries.set(name, entry.value);
        continue;
      }
      const name = this.build(key);
      if (typeof name === "string") return name;
      if (name.is !== "scalar") return "it has a key that is no text";
      entries.set(name.text, built);
    }
    return object(entries, this.#place);
  }
}

/** What each alias stands for: the last thing before it that has its name. The library would look through the whole text for each. */
function targetsOf(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
  });
  return targets;
}

/** Without recursion, before anything recursive looks at the text. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let seen = waiting.pop(); seen; seen = waiting.pop()) {
    const { token, depth } = seen;
    if (depth > MAX_DEPTH) return true;
    if (token.type === "document" && token.value) waiting.push({ token: token.value, depth });
    if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection") continue;
    for (const item of token.items) {
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
  return false;
}

const MAP = "tag:yaml.org,2002:map";

const SEQUENCE = "tag:yaml.org,2002:seq";

/** A text of that length is read in about a second. */
const MAX_LENGTH = 262_144;

const MAX_DEPTH = 200;

/** With those that aliases name again and again. */
const MOST_NODES = 50_000;

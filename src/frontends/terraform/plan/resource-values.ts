import { parseTree, type Node } from "jsonc-parser";
import type { Place, Span } from "../../../source/span.ts";
import type { Entry, MapReading, Reading, Unknown } from "../../../value/reading.ts";
import type { Expression } from "./configuration.ts";
import { expressionsOfItems } from "./expressions.ts";
import { isObject, itemsOf, member } from "./json.ts";
import { isSecretName } from "./secrets.ts";
import type { Range } from "./scan.ts";

/** What a value's reading needs besides the value. */
export interface ValueContext {
  readonly file: string;
  readonly text: string;
  readonly scope: string;
  readonly address: string;
  /** Where a value stands that the plan does not write out, since it is not known yet. */
  readonly name: Span;
  /** What a value that is not known before the apply is, by its expression in the configuration. */
  unknownAt(path: string, expression: Expression | undefined, place: Place): Reading;
  /** The same for one of so many unknown items of a list, which the expression gives as a whole. */
  unknownItem(path: string, expression: Expression | undefined, item: { readonly index: number; readonly of: number }, place: Place): Reading;
  /** A known text, or the resource that it names. */
  textAt(path: string, text: string, expression: Expression | undefined, place: Place): Reading;
  /** True where the configuration has been found, so that what is not in it is not written. */
  readonly configured: boolean;
}

/** What belongs to one place of the tree: the masks of the plan, and the expression that gives it. */
interface Masks {
  readonly unknown: unknown;
  readonly sensitive: unknown;
  readonly expression: Expression | undefined;
}

/** Reads the `values` of a resource: what is null is an absent entry, and what the apply will tell is unknown by name, or no entry at all. */
export function readValues(range: Range | undefined, masks: Masks, context: ValueContext): MapReading {
  const node = range ? parseTree(context.text.slice(range.start, range.end)) : undefined;
  const builder = new Values(range?.start ?? 0, context);
  const place: Place = { span: context.name, via: [] };
  const entries = new Map<string, Entry>();
  builder.fill(entries, node, masks, "");
  return { is: "map", entries, place: range ? { span: { file: context.file, ...range }, via: [] } : place };
}

class Values {
  readonly #offset: number;
  readonly #context: ValueContext;

  constructor(offset: number, context: ValueContext) {
    this.#offset = offset;
    this.#context = context;
  }

  /** The members of an object, and those that only the mask of unknowns names. */
  fill(entries: Map<string, Entry>, node: Node | undefined, masks: Masks, path: string): void {
    const unknown = isObject(masks.unknown) ? masks.unknown : undefined;
    for (const property of node?.children ?? []) {
      const [name, value] = property.children ?? [];
      const key: unknown = name?.value;
      if (!name || !value || typeof key !== "string") continue;
      const below = masksAt(masks, key);
      const isUnknown = below.unknown === true;
      const reading = isUnknown ? this.#unwritten(join(path, key), below, this.#placeOf(name)) : this.read(value, below, join(path, key));
      const isSecret = reading?.place.span === this.#context.name;
      if (reading) entries.set(key, { key: isSecret ? reading.place : this.#placeOf(name), value: reading });
      else entries.delete(key);
    }
    for (const [key, mask] of Object.entries(unknown ?? {})) {
      if (mask !== true || entries.has(key)) continue;
      const place: Place = node ? this.#placeOf(node, true) : { span: this.#context.name, via: [] };
      const reading = this.#unwritten(join(path, key), masksAt(masks, key), path === "" ? { span: this.#context.name, via: [] } : place);
      if (reading) entries.set(key, { key: reading.place, value: reading });
    }
  }

  read(node: Node, masks: Masks, path: string): Reading {
    const place = this.#placeOf(node);
    if (masks.sensitive === true && node.type !== "null") return this.#secret(path);
    switch (node.type) {
      case "object": {
        const entries = new Map<string, Entry>();
        this.fill(entries, node, masks, path);
        const written = masks.expression !== undefined || !this.#context.configured;
        return entries.size === 0 && !written ? { is: "absent", place } : { is: "map", entries, blocks: true, place };
      }
      case "array":
        return this.#list(node, masks, path, place);
      case "string": {
        const value: unknown = node.value;
        const text = typeof value === "string" ? value : "";
        return isSecretName(path) ? this.#secret(path) : this.#context.textAt(path, text, masks.expression, place);
      }
      case "number":
        return { is: "scalar", text: decimal(this.#textOf(node)), quoted: false, place };
      case "boolean":
        return { is: "scalar", text: this.#textOf(node), quoted: false, place };
      case "null":
      case "property":
        return { is: "absent", place };
    }
  }

  /**
   * A list. Without an expression an empty one is what the provider writes for a block that is not there; objects are taken for
   * blocks, since the plan does not tell them from blocks.
   */
  #list(node: Node, masks: Masks, path: string, place: Place): Reading {
    const nodes = node.children ?? [];
    if (nodes.length === 0 && masks.expression === undefined) return { is: "absent", place };
    const unknown = itemsOf(masks.unknown);
    const sensitive = itemsOf(masks.sensitive);
    const expressions = expressionsOfItems(nodes, masks.expression);
    const missing = unknown.filter((mask) => mask === true).length;
    let asked = 0;
    const items = nodes.flatMap((item, index): readonly Reading[] => {
      const at = `${path}[${String(index)}]`;
      if (unknown[index] === true) {
        return [this.#context.unknownItem(at, masks.expression, { index: asked++, of: missing }, this.#placeOf(item))];
      }
      const reading = this.read(item, { unknown: unknown[index], sensitive: sensitive[index], expression: expressions[index] }, at);
      return reading.is === "absent" ? [] : [reading];
    });
    const blocks = nodes.length > 0 && nodes.every((item) => item.type === "object");
    return { is: "list", items, ...(blocks && { blocks: true }), place };
  }

  /**
   * What is not known and not written in the configuration either is what AWS chooses: its default holds. (A `dynamic` block over what
   * is not known would look the same; no plan tells the two apart.)
   */
  #unwritten(path: string, { expression }: Masks, place: Place): Reading | undefined {
    if (expression === undefined && this.#context.configured) return undefined;
    return this.#context.unknownAt(path, expression, place);
  }

  /** It stands where its resource does, since a report draws the line of a place. */
  #secret(path: string): Unknown {
    const { address, scope, name } = this.#context;
    const label = `${address}.${path}`;
    return { is: "unknown", why: `\`${label}\` is sensitive`, term: { scope, text: `sensitive ${label}`, label }, place: { span: name, via: [] } };
  }

  #textOf(node: Node): string {
    return this.#context.text.slice(this.#offset + node.offset, this.#offset + node.offset + node.length);
  }

  #placeOf(node: Node, beginning = false): Place {
    const start = this.#offset + node.offset;
    return { span: { file: this.#context.file, start, end: beginning ? start + 1 : start + node.length }, via: [] };
  }
}

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

function masksAt({ unknown, sensitive, expression }: Masks, key: string): Masks {
  return { unknown: member(unknown, key), sensitive: sensitive === true ? true : member(sensitive, key), expression: below(expression, key) };
}

/** The expression of a whole map gives each of its entries, too. */
function below(expression: Expression | undefined, key: string): Expression | undefined {
  if (expression === undefined || expression.is === "leaf") return expression;
  return expression.is === "block" ? expression.arguments.get(key) : undefined;
}

/** Terraform writes numbers as Go does, and large ones with an exponent. */
function decimal(text: string): string {
  if (!/[eE]/u.test(text)) return text;
  const number = Number(text);
  return Number.isSafeInteger(number) ? String(number) : text;
}

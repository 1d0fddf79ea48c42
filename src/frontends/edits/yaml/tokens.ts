import type { CST } from "yaml";
import type { Padding } from "../../cloudformation/syntax/yaml-quotes.ts";
import type { Entry, Item, Named, YamlNode } from "./node.ts";
import { isEmpty, isProp, lengthOf, scalarOf } from "./token.ts";

/** Turns the tokens of a document without errors into our tree. */
export class TokenReader {
  readonly anchors: Named[] = [];
  readonly aliases: Named[] = [];
  readonly #text: string;
  /** The text that was parsed, and the way back to the file. */
  readonly #padding: Padding;

  constructor(text: string, padding: Padding) {
    this.#text = text;
    this.#padding = padding;
  }

  /** The value of a token; `before` are the tokens in front of it, with its anchor and its tag. */
  node(token: CST.Token, before: readonly CST.SourceToken[]): YamlNode {
    const props = this.#props(before);
    const start = this.#at(token.offset);
    const placed = { ...props, propsStart: props.propsStart ?? start, start };
    switch (token.type) {
      case "alias":
        this.aliases.push({ name: token.source.slice(1), at: start });
        return { ...placed, is: "alias", name: token.source.slice(1), end: this.#end(token) };
      case "block-map": {
        const slots = this.#entries(token.items);
        return { ...placed, is: "map", flow: false, slots, end: slots.at(-1)?.end ?? start };
      }
      case "block-seq": {
        const slots = this.#dashes(token.items);
        return { ...placed, is: "list", flow: false, slots, end: slots.at(-1)?.end ?? start };
      }
      case "flow-collection": {
        const end = this.#end(token.end[0] ?? token.start);
        if (token.start.source === "{") return { ...placed, is: "map", flow: true, slots: this.#entries(token.items), end };
        return { ...placed, is: "list", flow: true, slots: this.#items(token.items), end };
      }
      default:
        return { ...placed, ...scalarOf(token), end: this.#end(token) };
    }
  }

  #entries(items: readonly CST.CollectionItem[]): readonly Entry[] {
    return items.flatMap((item, index) => {
      if (item.key === undefined && item.sep === undefined) return [];
      return [{ ...this.#entry(item), ...this.#commaIn(items[index + 1]) }];
    });
  }

  #entry({ start, key, sep, value }: CST.CollectionItem): Entry {
    const marks = start.filter((token) => token.type === "explicit-key-ind" || isProp(token));
    const keyNode = key ? this.node(key, start) : undefined;
    const colon = sep?.find((token) => token.type === "map-value-ind");
    const last = sep?.findLast((token) => token.type === "map-value-ind" || isProp(token));
    const first = marks[0] ?? key ?? last;
    const intro = last ? this.#end(last) : (keyNode?.end ?? 0);
    const node = value && !isEmpty(value) ? this.node(value, sep ?? []) : this.#nothing(sep ?? []);
    return {
      is: "entry",
      ...(keyNode?.is === "scalar" && keyNode.tag === undefined && { key: keyNode.text, keyStyle: keyNode.style }),
      hasColon: colon !== undefined,
      start: first ? this.#at(first.offset) : intro,
      intro,
      end: node?.end ?? intro,
      ...(node && { node }),
    };
  }

  #dashes(items: readonly CST.CollectionItem[]): readonly Item[] {
    return items.flatMap(({ start, value }) => {
      const dash = start.find((token) => token.type === "seq-item-ind");
      if (!dash) return [];
      const intro = this.#end(start.findLast((token) => token === dash || isProp(token)) ?? dash);
      const node = value && !isEmpty(value) ? this.node(value, start) : this.#nothing(start);
      return [{ is: "item", start: this.#at(dash.offset), intro, end: node?.end ?? intro, ...(node && { node }) }];
    });
  }

  #items(items: readonly CST.CollectionItem[]): readonly Item[] {
    return items.flatMap((item, index) => {
      const node = this.#flowItem(item);
      const comma = this.#commaIn(items[index + 1]);
      return node ? [{ is: "item", start: node.propsStart, intro: node.propsStart, end: node.end, node, ...comma }] : [];
    });
  }

  #flowItem(item: CST.CollectionItem): YamlNode | undefined {
    const { start, key, sep, value } = item;
    if (key === undefined && sep === undefined) {
      return value ? this.node(value, start) : this.#nothing(start);
    }
    const pair = this.#entry(item);
    return { is: "pair", propsStart: pair.start, start: pair.start, end: pair.end };
  }

  /** A value that is nothing but an anchor or a tag. */
  #nothing(before: readonly CST.SourceToken[]): YamlNode | undefined {
    const { propsStart, ...props } = this.#props(before);
    const last = before.findLast(isProp);
    if (propsStart === undefined || !last) return undefined;
    return { ...props, is: "scalar", text: "", style: "plain", propsStart, start: this.#end(last), end: this.#end(last) };
  }

  #props(before: readonly CST.SourceToken[]): Props {
    const mark = before.findLastIndex((token) => token.type === "map-value-ind" || token.type === "explicit-key-ind");
    const own = before.slice(mark + 1);
    const first = own.find(isProp);
    const tag = own.find((token) => token.type === "tag");
    const anchor = own.find((token) => token.type === "anchor");
    const name = anchor?.source.slice(1);
    if (anchor && name !== undefined) this.anchors.push({ name, at: this.#at(anchor.offset) });
    return {
      ...(first && { propsStart: this.#at(first.offset) }),
      ...(tag && { tag: tag.source }),
      ...(name !== undefined && { anchor: name }),
    };
  }

  #commaIn(next: CST.CollectionItem | undefined): { comma?: number } {
    const comma = next?.start.find((token) => token.type === "comma");
    return comma ? { comma: this.#at(comma.offset) } : {};
  }

  #at(offset: number): number {
    return this.#padding.original(offset);
  }

  /** The end of a token: of its last character that is no white space, unless a block text keeps its last lines. */
  #end(token: CST.Token): number {
    const end = this.#at(token.offset + lengthOf(token));
    if (token.type !== "block-scalar" || token.props.some((prop) => prop.type === "block-scalar-header" && prop.source.includes("+"))) return end;
    return this.#text.slice(0, end).trimEnd().length;
  }
}

interface Props {
  readonly propsStart?: number;
  readonly tag?: string;
  readonly anchor?: string;
}

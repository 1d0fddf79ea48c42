import type { Block, Body, Expression } from "../../terraform/syntax/tree.ts";
import type { Span } from "../../../source/span.ts";
import type { FilePath } from "../change.ts";
import { literalOf } from "./literals.ts";

/** The path of the innermost block, argument, entry or item that an offset lies in; undefined where that is the file itself. */
export function hclPathAt(root: Body, offset: number): FilePath | undefined {
  const path = inBody(root, offset, true);
  return path.length === 0 ? undefined : path;
}

function inBody({ attributes, blocks }: Body, offset: number, isRoot: boolean): FilePath {
  const attribute = attributes.find(({ span }) => isIn(span, offset));
  if (attribute) return [attribute.name, ...inValue(attribute.value, offset)];
  const block = blocks.find(({ span }) => isIn(span, offset));
  if (!block) return [];
  const alike = blocks.filter((each) => isAlike(each, block));
  const index = isRoot && alike.length === 1 ? [] : [alike.indexOf(block)];
  return [block.type, ...block.labels.map(({ text }) => text), ...index, ...inBody(block.body, offset, false)];
}

/** Whether two blocks have one path but for their indexes. */
const isAlike = (a: Block, b: Block): boolean =>
  a.type === b.type && a.labels.length === b.labels.length && a.labels.every(({ text }, index) => text === b.labels[index]?.text);

function inValue(value: Expression, offset: number): FilePath {
  switch (value.is) {
    case "object": {
      const entry = value.entries.find(({ span }) => isIn(span, offset));
      const key = entry && literalOf(entry.key);
      return key === undefined ? [] : [key, ...inValue(entry?.value ?? value, offset)];
    }
    case "tuple": {
      const index = value.items.findIndex(({ span }) => isIn(span, offset));
      const item = value.items[index];
      return item ? [index, ...inValue(item, offset)] : [];
    }
    case "conditional":
      if (isIn(value.then.span, offset)) return [1, ...inValue(value.then, offset)];
      return isIn(value.else.span, offset) ? [2, ...inValue(value.else, offset)] : [];
    case "call": {
      const index = value.arguments.findIndex(({ span }) => isIn(span, offset));
      const argument = value.arguments[index];
      return argument ? [index, ...inValue(argument, offset)] : [];
    }
    default:
      return [];
  }
}

const isIn = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

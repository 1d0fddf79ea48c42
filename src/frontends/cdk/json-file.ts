import { findNodeAtLocation, parseTree, type JSONPath, type Node, type ParseError } from "jsonc-parser";
import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import { tooDeep } from "../json-depth.ts";
import { isObject, type Json } from "../json-values.ts";

/**
 * A file of JSON that the CDK writes. Its values come from the quick parser of the runtime; where something stands is found only when it
 * is asked for, since nearly nothing of a manifest is ever pointed at.
 */
export interface JsonFile {
  readonly root: Json;
  /** The place of a value; the start of the file where there is none. */
  readonly at: (...path: JSONPath) => Span;
  /** The place of the key of an entry. */
  readonly keyAt: (...path: JSONPath) => Span;
}

export type JsonRead =
  | { readonly is: "json"; readonly file: JsonFile }
  /** `problem` is a clause: what is wrong with the text. */
  | { readonly is: "broken"; readonly problem: string; readonly span: Span };

export function readJson(source: SourceText): JsonRead {
  const { file, text } = source;
  const deep = tooDeep(text, MAX_DEPTH);
  if (deep !== undefined) {
    return { is: "broken", problem: `lists and maps are nested more than ${String(MAX_DEPTH)} levels deep here`, span: { file, start: deep, end: deep + 1 } };
  }
  try {
    const root: unknown = JSON.parse(text);
    if (isObject(root)) return { is: "json", file: located(root, source) };
    return { is: "broken", problem: "it holds no map", span: startOf(source) };
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const { offset = text.length, length = 0 } = errors[0] ?? {};
    return { is: "broken", problem: "this is not JSON", span: { file, start: offset, end: Math.min(offset + length, text.length) } };
  }
}

function located(root: Json, source: SourceText): JsonFile {
  const { file, text } = source;
  let tree: Node | undefined;
  const find = (path: JSONPath): Node | undefined => {
    tree ??= parseTree(text);
    return tree && findNodeAtLocation(tree, path);
  };
  const spanOf = (node: Node | undefined): Span => (node ? { file, start: node.offset, end: node.offset + node.length } : startOf(source));
  return {
    root,
    at: (...path) => spanOf(find(path)),
    keyAt: (...path) => {
      const parent = find(path)?.parent;
      return spanOf(parent?.type === "property" ? parent.children?.[0] : parent);
    },
  };
}

const startOf = ({ file }: SourceText): Span => ({ file, start: 0, end: 0 });

const MAX_DEPTH = 200;

import type { Edit } from "../../../source/edit.ts";
import type { Declined, FilePath, Written } from "../change.ts";
import { habitsOf } from "./habits.ts";
import { lineEnd } from "./lines.ts";
import { functionOf, isNothing, says } from "./meaning.ts";
import type { ScalarNode, YamlFile } from "./node.ts";
import { put } from "./put.ts";
import { quoted, scalarText } from "./scalar.ts";
import { nameOf, type Reached, walk } from "./walk.ts";
import { unwritable } from "./write.ts";

/** Gives a literal another value, or writes what is not there. */
export function set(file: YamlFile, path: FilePath, value: Written, after: FilePath | undefined): readonly Edit[] | Declined {
  const reached = walk(file, path);
  if ("declined" in reached) return reached;
  const { node, rest } = reached;
  if (rest.length > 0 || node === undefined || isNothing(node)) return put(file, reached, value, after);
  const name = nameOf(reached);
  const written = functionOf(node) ?? (node.is === "list" ? reached.argumentsOf : undefined);
  if (written !== undefined) return { declined: `${name} is a function, \`${written}\`` };
  if (says(node, value)) return [];
  if (node.is === "scalar") {
    return typeof value === "object" ? { declined: `${name} is a single value` } : (unwritable(value) ?? replaced(file, node, value));
  }
  const isSame = typeof value === "object" && value.is === node.is;
  const isEmpty = (node.is === "map" || node.is === "list") && node.slots.length === 0;
  return isSame && isEmpty ? put(file, reached, value, after) : { declined: `${name} is a ${node.is}` };
}

/** A literal instead of another one, in the quotes that its author chose. */
function replaced(file: YamlFile, node: ScalarNode, value: string | number | boolean): readonly Edit[] {
  const { start, end, style } = node;
  if (style === "single" || style === "double") return [{ start, end, text: quoted(String(value), style) }];
  // What is a switch without quotes stays one: CloudFormation takes both for the same.
  const isSwitch = style === "plain" && isBoolean(node.text) && isBoolean(value);
  const text = isSwitch ? String(value) : scalarText(value, habitsOf(file).quote);
  if (style === "plain") return [{ start, end, text }];
  // A comment may stand behind the mark of a block text, and the line break behind its last line stays.
  const header = start + (/^[|>][-+\d]*/.exec(file.text.slice(start))?.[0].length ?? 0);
  const last = file.text.slice(0, end).trimEnd().length;
  const lines = { start: lineEnd(file.text, header), end: last, text: "" };
  return [{ start, end: header, text }, ...(lines.end > lines.start ? [lines] : [])];
}

const isBoolean = (value: string | number | boolean): boolean => /^(?:true|false)$/iu.test(String(value));

/** Adds an item to a list, which is written where it is not there. */
export function append(file: YamlFile, path: FilePath, value: Written): readonly Edit[] | Declined {
  const reached = walk(file, path);
  if ("declined" in reached) return reached;
  const { node, rest } = reached;
  if (rest.length > 0 || node === undefined || isNothing(node)) return put(file, { ...reached, rest: [...rest, 0] }, value, undefined);
  const name = nameOf(reached);
  const written = functionOf(node) ?? reached.argumentsOf;
  if (written !== undefined) return { declined: `${name} is a function, \`${written}\`` };
  if (node.is !== "list") return { declined: `${name} is ${node.is === "map" ? "a map" : "a single value"}` };
  if (node.slots.some((slot) => says(slot.node, value))) return [];
  const next: Reached = { ...reached, rest: [node.slots.length] };
  return put(file, next, value, undefined);
}

import { applyEdits, findNodeAtLocation, getLocation, modify, parseTree, type FormattingOptions, type JSONPath, type Node } from "jsonc-parser";
import { lineBreakOf } from "../../source/edit.ts";
import { directivesIn } from "../ignore-comment.ts";
import { METADATA_KEY } from "../ignores.ts";
import { directive } from "./comment.ts";
import type { IgnoreToWrite } from "./ignore.ts";

/** Writes an ignore into a template of JSON: into the Metadata of the resource, or into that of the template. */
export function writeMetadata(text: string, ignore: IgnoreToWrite): string {
  const owner = ignore.of === "file" ? [] : pathAt(text, ignore.offset);
  const list = [...owner, "Metadata", METADATA_KEY, "ignore"];
  const tree = parseTree(text);
  const written = tree && findNodeAtLocation(tree, list);
  const entry = { id: idOf(ignore.rules), reason: ignore.reason };
  if (written?.type !== "array") return changed(text, list, written ? [valueOf(written), entry] : [entry]);
  const items = written.children ?? [];
  const same = items.findIndex((item) => memberOf(item, "reason")?.value === ignore.reason && !memberOf(item, "until"));
  const ids = same < 0 ? undefined : memberOf(items[same], "id");
  if (!ids) return changed(text, [...list, items.length], entry, true);
  return changed(text, [...list, same, "id"], idOf([...new Set([...textsIn(ids), ...ignore.rules])]));
}

/** Writes an ignore into a file of Terraform's JSON: as the key `//` of the block, or of the file. */
export function writeCommentKey(text: string, ignore: IgnoreToWrite): string {
  const tree = parseTree(text);
  const at = ignore.of === "file" ? [] : pathAt(text, ignore.offset);
  // A list of objects is so many blocks.
  const owner = tree && findNodeAtLocation(tree, at)?.type === "array" ? [...at, 0] : at;
  const path = [...owner, "//"];
  const written = tree && findNodeAtLocation(tree, path);
  if (!written) return changed(text, path, directive(ignore));
  const texts = textsIn(written);
  const merged = texts.map((each) => withRules(each, ignore));
  const all = merged.some((each, index) => each !== texts[index]) ? merged : [...texts, directive(ignore)];
  return changed(text, path, all.length === 1 ? all[0] : all);
}

/** A text that accepts something for the same reason, with the further rules. */
function withRules(text: string, { of, rules, reason }: IgnoreToWrite): string {
  const [only, ...others] = directivesIn(text, (start, end) => ({ file: "", start, end }));
  if (!only || others.length > 0 || only.of !== of) return text;
  const { problem, until, key, place, reason: other, rules: known } = only.suppression;
  if (problem !== undefined || until !== undefined || key !== undefined || other !== reason) return text;
  const added = rules.filter((rule) => !known.includes(rule)).map((rule) => `, ${rule}`);
  return `${text.slice(0, place.end)}${added.join("")}${text.slice(place.end)}`;
}

/** The path of the key that begins at an offset. */
const pathAt = (text: string, offset: number): JSONPath => getLocation(text, offset + 1).path;

const idOf = (rules: readonly string[]): string | readonly string[] => (rules.length === 1 ? (rules[0] ?? "") : rules);

function changed(text: string, path: JSONPath, value: unknown, isArrayInsertion = false): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions: formattingOf(text), isArrayInsertion, getInsertionIndex: (names) => (path.at(-1) === "//" ? 0 : afterType(names)) }));
}

/** The Metadata of a resource stands right behind its Type; that of a template before its sections. */
const afterType = (names: readonly string[]): number => names.indexOf("Type") + 1;

/** As the file is indented already. */
function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)"/u.exec(text)?.[1] ?? "  ";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.startsWith("\t") ? 1 : indent.length, eol: lineBreakOf(text) };
}

function memberOf(node: Node | undefined, name: string): Node | undefined {
  return node?.type === "object" ? findNodeAtLocation(node, [name]) : undefined;
}

/** A text, or a list of such. */
const textsIn = (node: Node): readonly string[] => (node.type === "array" ? (node.children ?? []).map(({ value }) => String(value)) : [String(node.value)]);

/** What is no list is one item of it: a rule, or an object. */
function valueOf(node: Node): unknown {
  if (node.type !== "object") return node.value;
  return Object.fromEntries((node.children ?? []).map(({ children: [key, value] = [] }) => [String(key?.value), value && (value.type === "array" ? textsIn(value) : value.value)]));
}

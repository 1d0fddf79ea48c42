import type { Edit } from "../../../source/edit.ts";
import type { Written } from "../change.ts";
import { insertion } from "./insert.ts";
import { columnOf, lineEnd, lineStart } from "./lines.ts";
import { functionOf } from "./meaning.ts";
import type { Item, Slot, YamlNode } from "./node.ts";
import { flowText, hasLines, indented, type Style, valueLines } from "./write.ts";
import type { Taken } from "./walk.ts";

/** Writes a value where nothing is: behind a key or a dash, or instead of null, of `AWS::NoValue`, of `{}` or `[]`. */
export function fill(text: string, { container, slot }: Taken, value: Written, style: Style): readonly Edit[] {
  const { node, intro } = slot;
  if (node && isCommented(text, node)) return [insertion(node.end - 1, `${flowText(value, style).slice(1, -1)} `)];
  if (container.flow || !hasLines(value)) return fillInline(text, slot, flowText(value, style));
  if (slot.is === "item") return fillItem(text, slot, value, style);
  const start = node ? startOf(node) : intro;
  if (node && lineStart(text, start) !== lineStart(text, intro)) {
    return [{ start, end: node.end, text: aligned(valueLines(value, style), columnOf(text, start), style) }];
  }
  const column = columnOf(text, slot.start) + (value.is === "map" ? style.step : style.listStep);
  const lines = indented(valueLines(value, style), column).map((line) => style.lineBreak + line);
  const end = node?.end ?? intro;
  const before = text.slice(0, start).trimEnd().length;
  return [...(before < end ? [{ start: before, end, text: "" }] : []), insertion(lineEnd(text, end), lines.join(""))];
}

/** Behind a dash the first line goes on. An anchor there would be taken for that of the first key, so that braces follow it. */
function fillItem(text: string, slot: Item, value: Written, style: Style): readonly Edit[] {
  const { node, intro } = slot;
  if (node && node.propsStart < startOf(node)) return fillInline(text, slot, flowText(value, style));
  const column = node ? columnOf(text, startOf(node)) : columnOf(text, intro) + 1;
  return fillInline(text, slot, aligned(valueLines(value, style), column, style));
}

function fillInline(text: string, slot: Slot, written: string): readonly Edit[] {
  const { node, intro } = slot;
  if (node && node.end > startOf(node)) return [{ start: startOf(node), end: node.end, text: written }];
  const colon = slot.is === "entry" && !slot.hasColon ? ":" : "";
  const at = node?.end ?? intro;
  const gap = text.slice(at, slot.comma ?? at);
  return [{ start: at, end: /^ *$/.test(gap) ? at + gap.length : at, text: `${colon} ${written}` }];
}

/** `AWS::NoValue` goes with its tag; an anchor or a tag before null stays. */
const startOf = (node: YamlNode): number => (functionOf(node) === undefined ? node.start : node.propsStart);

/** True for empty braces or brackets with a comment in them. */
const isCommented = (text: string, node: YamlNode): boolean =>
  (node.is === "map" || node.is === "list") && node.slots.length === 0 && text.slice(node.start + 1, node.end - 1).trim() !== "";

/** Lines of which the first is written where the text goes on already. */
const aligned = (lines: readonly string[], column: number, style: Style): string => lines.join(style.lineBreak + " ".repeat(column));

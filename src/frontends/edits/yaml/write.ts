import type { Declined, Written, WrittenList, WrittenMap } from "../change.ts";
import type { Habits } from "./habits.ts";
import type { Quote } from "./node.ts";
import { isPlainText, quoted, scalarText } from "./scalar.ts";

/** How new text is written in its place. */
export interface Style extends Habits {
  /** The quotes of all keys there, as JSON has them; texts are then written in quotes, too. */
  readonly keyQuote?: Quote;
}

/** An entry of a map as lines, without the indentation of the place where it comes to stand. */
export function entryLines(key: string, value: Written, style: Style): readonly string[] {
  const name = keyText(key, style);
  const inner = innerLines(value, style);
  return inner === undefined ? [`${name}: ${flowText(value, style)}`] : [`${name}:`, ...inner];
}

/** An item of a list as lines: `- `, and what belongs to it below. */
export function itemLines(value: Written, style: Style): readonly string[] {
  return valueLines(value, style).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** A value as lines: its entries, its items, or the literal. */
export function valueLines(value: Written, style: Style): readonly string[] {
  if (!hasLines(value)) return [flowText(value, style)];
  if (value.is === "map") return [...value.entries].flatMap(([key, inner]) => entryLines(key, inner, style));
  return value.items.flatMap((item) => itemLines(item, style));
}

/** The lines that stand below a key for its value; undefined for a value that stands behind the key. */
export function innerLines(value: Written, style: Style): readonly string[] | undefined {
  if (!hasLines(value)) return undefined;
  return indented(valueLines(value, style), value.is === "map" ? style.step : style.listStep);
}

export const indented = (lines: readonly string[], columns: number): readonly string[] => lines.map((line) => " ".repeat(columns) + line);

/** A value on one line, between braces and brackets. */
export function flowText(value: Written, style: Style): string {
  if (typeof value === "string" && style.keyQuote) return quoted(value, style.keyQuote);
  if (typeof value !== "object") return scalarText(value, style.quote);
  switch (value.is) {
    case "list":
      return `[${value.items.map((item) => flowText(item, style)).join(", ")}]`;
    case "map":
      return `{${[...value.entries].map(([key, inner]) => flowEntry(key, inner, style)).join(", ")}}`;
    case "code":
      return value.text;
  }
}

export const flowEntry = (key: string, value: Written, style: Style): string => `${keyText(key, style)}: ${flowText(value, style)}`;

function keyText(key: string, style: Style): string {
  if (style.keyQuote) return quoted(key, style.keyQuote);
  return isPlainText(key) ? key : quoted(key, style.quote);
}

/** False for what has no lines of its own: a literal, an empty list, an empty map. */
export function hasLines(value: Written): value is WrittenList | WrittenMap {
  if (typeof value !== "object" || value.is === "code") return false;
  return value.is === "map" ? value.entries.size > 0 : value.items.length > 0;
}

/** Why a value has no place in a template. */
export function unwritable(value: Written): Declined | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : { declined: `${value} is no number that YAML can say` };
  if (typeof value !== "object") return undefined;
  if (value.is === "code") return { declined: "an expression of Terraform has no place in a template" };
  const inner = value.is === "list" ? value.items : [...value.entries.values()];
  return inner.map(unwritable).find((declined) => declined !== undefined);
}

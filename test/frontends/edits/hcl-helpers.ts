import { type Change, isDeclined, type Written } from "../../../src/frontends/edits/change.ts";
import { hclWriter } from "../../../src/frontends/edits/hcl/writer.ts";
import { edited } from "../../../src/source/edit.ts";

export const writer = hclWriter();

/** The text after a change, or why it is not made. */
export function after(text: string, change: Change): string {
  const made = writer.edits(text, change);
  return isDeclined(made) ? `declined: ${made.declined}` : edited(text, made);
}

export const map = (entries: Readonly<Record<string, Written>>): Written => ({ is: "map", entries: new Map(Object.entries(entries)) });
export const list = (...items: readonly Written[]): Written => ({ is: "list", items });
export const code = (text: string): Written => ({ is: "code", text });

/** Lines, each with its line break. */
export const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join("");

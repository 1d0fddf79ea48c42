import { lineBreakOf } from "../../../source/edit.ts";
import { columnOf } from "./lines.ts";
import type { Quote, YamlFile, YamlNode } from "./node.ts";

/** How a file is written, so that what is new looks like the rest. */
export interface Habits {
  readonly lineBreak: string;
  /** Columns from a key to the keys of its map. */
  readonly step: number;
  /** Columns from a key to the dashes of its list. */
  readonly listStep: number;
  readonly quote: Quote;
}

/** What a file does most; two columns and double quotes where it shows nothing. */
export function habitsOf(file: YamlFile): Habits {
  const seen: Seen = { steps: [], listSteps: [], quotes: [] };
  look(file.text, file.root, seen);
  const step = mostUsed(seen.steps) ?? 2;
  return { lineBreak: lineBreakOf(file.text), step, listStep: mostUsed(seen.listSteps) ?? step, quote: mostUsed(seen.quotes) ?? "double" };
}

/** The quotes that a part of a file uses most; undefined where it has none. */
export function quotesIn(text: string, node: YamlNode): Quote | undefined {
  const seen: Seen = { steps: [], listSteps: [], quotes: [] };
  look(text, node, seen);
  return mostUsed(seen.quotes);
}

interface Seen {
  readonly steps: number[];
  readonly listSteps: number[];
  readonly quotes: Quote[];
}

function look(text: string, node: YamlNode, seen: Seen): void {
  if (node.is === "scalar" && (node.style === "single" || node.style === "double")) seen.quotes.push(node.style);
  if (node.is !== "map" && node.is !== "list") return;
  for (const slot of node.slots) {
    if (slot.is === "entry" && (slot.keyStyle === "single" || slot.keyStyle === "double")) seen.quotes.push(slot.keyStyle);
    if (slot.node === undefined) continue;
    const first = slot.node.is === "map" || slot.node.is === "list" ? slot.node.slots[0] : undefined;
    if (slot.is === "entry" && !node.flow && first && "flow" in slot.node && !slot.node.flow) {
      const columns = columnOf(text, first.start) - columnOf(text, slot.start);
      (slot.node.is === "map" ? seen.steps : seen.listSteps).push(columns);
    }
    look(text, slot.node, seen);
  }
}

/** The first of those that occur most. */
function mostUsed<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

import type { FixedReport } from "../fix/offer.ts";
import type { Fixed } from "../fix/rounds.ts";
import type { ToFix } from "./fixed.ts";

/**
 * The words of an example that a fix has lost, besides those that it says that it changes: each literal that is given another value loses
 * one, and what is taken out loses its own.
 */
export function strayed({ file, text }: ToFix, { texts, fixed }: Fixed<FixedReport>): readonly string[] {
  const after = texts.get(file);
  if (after === undefined) return [];
  const lost = missing(wordsOf(text), wordsOf(after));
  const changes = fixed.flatMap((offer) => offer.changes);
  if (changes.some(({ change }) => change.op === "remove")) return [];
  const sets = changes.filter(({ change }) => change.op === "set").length;
  return lost.length <= sets * MOST_WORDS ? [] : lost;
}

/** What a replaced literal may take with it: itself, and the braces of an empty block that opens. */
const MOST_WORDS = 2;

/** White space says nothing here: aligned arguments stay what they are. A quoted text is one word. */
const wordsOf = (text: string): readonly string[] => text.match(/"[^"\n]*"|'[^'\n]*'|[\w.$:/-]+|\S/gu) ?? [];

/** The words of the first list that are in no longest sequence which both lists have in the same order. */
function missing(before: readonly string[], after: readonly string[]): readonly string[] {
  const lengths = commonLengths(before, after);
  const lost: string[] = [];
  let at = 0;
  before.forEach((word, index) => {
    const rest = lengths[index]?.[at] ?? 0;
    while (rest > 0 && after[at] !== word && (lengths[index]?.[at + 1] ?? 0) === rest) at += 1;
    if (rest > 0 && after[at] === word) at += 1;
    else lost.push(word);
  });
  return lost;
}

/** How long the longest common sequence is from each word of the first list and each of the second one on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let below: readonly number[] = [];
  for (const word of [...before].reverse()) {
    const row: number[] = [];
    for (let index = after.length - 1; index >= 0; index -= 1) {
      row[index] = after[index] === word ? (below[index + 1] ?? 0) + 1 : Math.max(below[index] ?? 0, row[index + 1] ?? 0);
    }
    rows.unshift(row);
    below = row;
  }
  return rows;
}

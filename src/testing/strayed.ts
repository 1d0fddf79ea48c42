import type { FixedReport } from "../fix/offer.ts";
import type { Fixed } from "../fix/rounds.ts";
import type { ToFix } from "./fixed.ts";

/**
 * The words of an example that a fix has lost and that it does not say it changes: a literal that is given another value loses a word or two, and
 * what is taken out loses its own, from its key on.
 */
export function strayed({ file, text }: ToFix, { texts, fixed }: Fixed<FixedReport>): readonly string[] {
  const after = texts.get(file);
  if (after === undefined) return [];
  const changes = fixed.flatMap((offer) => offer.changes).map(({ change }) => change);
  const gone = new Set(changes.flatMap(({ op, path }) => (op === "remove" ? path.slice(-2) : [])).filter((step) => typeof step === "string"));
  const count = (kind: "set" | "remove"): number => changes.filter(({ op }) => op === kind).length;
  const [sets, removals] = [count("set"), count("remove")];
  const runs = runsOf(missing(wordsOf(text), wordsOf(after)));
  const others = runs.filter((run) => !run.slice(0, MOST_WORDS).some(({ word }) => gone.has(word.replace(/^["']|["']?:?$/gu, ""))));
  // What a key shares with its neighbours, such as `=`, may part it from its value.
  const isFew = others.length <= sets + removals && others.filter((run) => run.length > MOST_WORDS).length <= removals;
  return isFew ? [] : others.map((run) => run.map(({ word }) => word).join(" "));
}

/** What a replaced literal may take with it: itself, and the braces of an empty block that opens. */
const MOST_WORDS = 2;

interface Word {
  readonly word: string;
  readonly index: number;
}

/** Words that stand one after the other are one run. */
function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.at(-1)?.index === word.index - 1) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** White space says nothing here: aligned arguments stay what they are. A quoted text is one word. */
const wordsOf = (text: string): readonly string[] => text.match(/"[^"\n]*"|'[^'\n]*'|[\w.$:/-]+|\S/gu) ?? [];

/** The words of the first list that are in no longest sequence which both lists have in the same order. */
function missing(before: readonly string[], after: readonly string[]): readonly Word[] {
  const lengths = commonLengths(before, after);
  const lost: Word[] = [];
  let at = 0;
  before.forEach((word, index) => {
    const rest = lengths[index]?.[at] ?? 0;
    while (rest > 0 && after[at] !== word && (lengths[index]?.[at + 1] ?? 0) === rest) at += 1;
    if (rest > 0 && after[at] === word) at += 1;
    else lost.push({ word, index });
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

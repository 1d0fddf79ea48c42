import { changedLines, type ChangedLines } from "./line-diff.ts";
import { visible } from "./visible.ts";

/** A file whose text is another one than before; `name` is the way to it, with `/`. */
export interface ChangedText {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What changes, as `git apply` and `patch -p1` take it: three lines around each change, names from where the user stands. The header has no line of
 * Git's own, with which names would count from the top of the repository. Line breaks stay as they are.
 * https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export const unifiedDiff = (files: readonly ChangedText[]): string => files.map((file) => linesOf(file).join("")).join("");

/** The same for a terminal: in colours where they are wanted, and with nothing in it that a terminal would obey. */
export const shownDiff = (files: readonly ChangedText[], color: boolean): string =>
  files.flatMap(linesOf).map((line) => {
    const text = visible(line.replace(/\r?\n$/u, ""));
    const code = color ? COLORS.find(([start]) => text.startsWith(start))?.[1] : undefined;
    return `${code === undefined ? text : `\u001B[${code}m${text}\u001B[0m`}\n`;
  }).join("");

/** As Git has them. */
const COLORS = [["--- ", "1"], ["+++ ", "1"], ["@@ ", "36"], ["-", "31"], ["+", "32"]] as const;

function linesOf({ name, before, after }: ChangedText): readonly string[] {
  const [old, now] = [split(before), split(after)];
  const hunks = grouped(changedLines(old, now));
  if (hunks.length === 0) return [];
  return [`--- ${quoted(`a/${name}`)}\n`, `+++ ${quoted(`b/${name}`)}\n`, ...hunks.flatMap((changes) => hunk(changes, old, now))];
}

/** Each line with its break. */
const split = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** Changes that stand so near to one another that the lines around them touch are told together. */
function grouped(changes: readonly ChangedLines[]): readonly (readonly ChangedLines[])[] {
  const groups: ChangedLines[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && change.from - last.to <= 2 * AROUND) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunk(changes: readonly ChangedLines[], old: readonly string[], now: readonly string[]): readonly string[] {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return [];
  const lead = Math.min(AROUND, first.from);
  const [from, to] = [first.from - lead, Math.min(last.to + AROUND, old.length)];
  const newFrom = first.newFrom - lead;
  const newTo = last.newTo + (to - last.to);
  const lines: string[] = [`@@ -${range(from, to)} +${range(newFrom, newTo)} @@\n`];
  const add = (mark: string, texts: readonly string[]): unknown => lines.push(...texts.map((text) => `${mark}${text}${text.endsWith("\n") ? "" : NO_BREAK}`));
  let at = from;
  for (const change of changes) {
    add(" ", old.slice(at, change.from));
    add("-", old.slice(change.from, change.to));
    add("+", now.slice(change.newFrom, change.newTo));
    at = change.to;
  }
  add(" ", old.slice(at, to));
  return lines.flatMap((line) => line.split(/(?<=\n)(?=\\ No newline)/u));
}

/** Where nothing is, the line before it is named. */
const range = (from: number, to: number): string => (to - from === 1 ? String(from + 1) : `${String(to === from ? from : from + 1)},${String(to - from)}`);

/** A name with a quotation mark, a backslash or a control character is written as in C; after one with a space comes a tab, so that it ends there. */
function quoted(name: string): string {
  if (/["\\\p{Cc}]/u.test(name)) return `"${name.replace(/["\\\p{Cc}]/gu, (found) => (/["\\]/u.test(found) ? `\\${found}` : [...new TextEncoder().encode(found)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")))}"`;
  return /\s/u.test(name) ? `${name}\t` : name;
}

const AROUND = 3;

const NO_BREAK = "\n\\ No newline at end of file\n";

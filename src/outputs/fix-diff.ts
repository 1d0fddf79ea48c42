import type { Lines } from "../source/source.ts";
import type { ReportedChange, ReportedFix } from "./report.ts";

/** Lines of a file that a fix takes out, and those that it puts in their place, each with its number before or after the fix. */
export interface Hunk {
  readonly file: string;
  readonly removed: readonly NumberedLine[];
  readonly added: readonly NumberedLine[];
}

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** What a fix changes, line by line. Nothing of a file whose text is not at hand, or in which secrets may stand beside anything else. */
export function hunksOf({ changes }: ReportedFix, source: (file: string) => Lines | undefined): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const grown = new Map<string, number>();
  for (const group of together(changes)) {
    const { file, startLine } = group[0].location;
    const lines = source(file);
    if (!lines || lines.guarded) continue;
    const shift = grown.get(file) ?? 0;
    const { before, after } = linesOf(group, lines);
    const head = alike(before, after);
    const tail = alike(before.slice(head).reverse(), after.slice(head).reverse());
    hunks.push({
      file,
      removed: numbered(before.slice(head, before.length - tail), startLine + head),
      added: numbered(after.slice(head, after.length - tail), startLine + head + shift),
    });
    grown.set(file, shift + after.length - before.length);
  }
  return hunks;
}

type Group = [ReportedChange, ...ReportedChange[]];

/** Changes of which one begins on the line on which the one before ends. */
function together(changes: readonly ReportedChange[]): readonly Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1)?.location;
    if (group && last?.file === change.location.file && last.endLine === change.location.startLine) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** The lines on which the changes stand, as they are and as they become. */
function linesOf(group: Group, lines: Lines): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const line = (number: number): string => lines.line(number);
  const [{ location: first }] = group;
  const last = group.at(-1)?.location ?? first;
  const before = Array.from({ length: last.endLine - first.startLine + 1 }, (_, index) => line(first.startLine + index));
  let after = line(first.startLine).slice(0, first.startColumn - 1);
  for (const [index, { location, text }] of group.entries()) {
    const next = group[index + 1]?.location;
    after += text + line(location.endLine).slice(location.endColumn - 1, next && next.startColumn - 1);
  }
  return { before, after: after.split(/\r\n|\r|\n/u) };
}

/** With how many items both begin. */
function alike(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((text, at) => text !== other[at]);
  return Math.min(index < 0 ? one.length : index, other.length);
}

const numbered = (texts: readonly string[], from: number): readonly NumberedLine[] => texts.map((text, index) => ({ number: from + index, text }));

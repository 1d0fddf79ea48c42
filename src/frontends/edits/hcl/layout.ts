import { type Edit, edited } from "../../../source/edit.ts";
import { composed, originOf } from "../../../source/compose-edits.ts";
import { aligned, commentRuns, equalsRuns, type Run } from "./columns.ts";
import { hclText, type HclReader, type HclText } from "./text.ts";

/**
 * The edits with those that keep in line what `terraform fmt` keeps in line: the `=` of arguments on consecutive lines, then the comments at
 * their ends. Lines that were not in line before are left as they are, and what is new beside them gets one space.
 */
export function inLine(reader: HclReader, file: HclText, edits: readonly Edit[]): readonly Edit[] {
  return [equalsRuns, commentRuns].reduce((made, runsOf) => {
    const after = hclText(reader, edited(file.text, made));
    return composed(file.text, [made, realigned(file, after, made, runsOf)]);
  }, edits);
}

function realigned(before: HclText, after: HclText, made: readonly Edit[], runsOf: (file: HclText) => readonly Run[]): readonly Edit[] {
  const wild = new Set(runsOf(before).flatMap((run) => (aligned(before, run).length > 0 ? run.map(({ end }) => end) : [])));
  const wasWild = ({ end }: Run[number]): boolean => {
    const origin = originOf(made, end);
    return origin !== undefined && wild.has(origin);
  };
  return runsOf(after).flatMap((run) => (run.some(wasWild) ? [] : aligned(after, run)));
}

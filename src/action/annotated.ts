import { identityOf } from "../outputs/difference.ts";
import type { OutputOptions } from "../outputs/options.ts";
import type { Report } from "../outputs/report.ts";
import { shownEntries, type Entry } from "../outputs/shown.ts";
import type { ActionInputs } from "./inputs.ts";
import type { LineRange } from "./diff.ts";

/**
 * What is marked beside the lines, that of the change first. Of the change is what it introduces, wherever that stands, and what stands on a line that
 * it has written. Where nothing is compared it is all.
 */
export function annotated(report: Report, options: OutputOptions, choice: ActionInputs["annotations"], changed: ReadonlyMap<string, readonly LineRange[]>): readonly Entry[] {
  if (choice === "none") return [];
  const entries = shownEntries(report, options);
  if (report.difference === undefined) return entries;
  const introduced = new Set(report.difference.introduced.map(identityOf));
  const isOfChange = (entry: Entry): boolean =>
    (entry.is === "finding" && entry.finding.subjects.some((subject) => introduced.has(identityOf(subject)))) || isWritten(entry, changed);
  const own = entries.filter(isOfChange);
  return choice === "changed" ? own : [...own, ...entries.filter((entry) => !own.includes(entry))];
}

/** What has no place is about the inputs as a whole, and concerns every change. */
function isWritten({ location }: Entry, changed: ReadonlyMap<string, readonly LineRange[]>): boolean {
  if (location === undefined) return true;
  const { file, startLine, endLine } = location;
  return (changed.get(file) ?? []).some(({ first, last }) => startLine <= last && endLine >= first);
}

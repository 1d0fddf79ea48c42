import { closing } from "./closing.ts";
import { acceptanceOf, subjectsOf, wordOf } from "./finding-text.ts";
import type { OutputOptions } from "./options.ts";
import { paint, type Paint } from "./paint.ts";
import { placeOf } from "./place.ts";
import type { Report } from "./report.ts";
import { ranking } from "./scorecards.ts";
import { shownEntries, type Entry } from "./shown.ts";
import { statistics } from "./statistics.ts";
import { visible } from "./visible.ts";

/**
 * One line for each finding, as compilers write them: `file:line:column: severity: message [rule]`. Several workloads are
 * ranked below, so that an audit of many is more than a heap of lines.
 */
export function concise(report: Report, options: OutputOptions): string {
  const brushes = paint(options.color ?? false);
  const entries = shownEntries(report, options);
  const listed = options.statistics ? entries.filter(({ is }) => is === "diagnostic") : entries;
  const lines = [
    ...listed.map((entry) => line(entry, brushes, options)),
    ...(options.statistics ? statistics(report, options) : []),
    ...(options.quiet ? [] : [...ranking(report, options), ...closing(report, options)]),
  ];
  return lines.map((each) => `${each}\n`).join("");
}

function line(entry: Entry, brushes: Paint, options: OutputOptions): string {
  const { location } = entry;
  const place = location ? `${placeOf(location, options)}: ` : "";
  if (entry.is === "diagnostic") {
    const { level, message } = entry.diagnostic;
    return `${place}${brushes[level](level)}: ${visible(message)}`;
  }
  const { finding } = entry;
  const { word, brush } = wordOf(finding, brushes);
  const subjects = subjectsOf(finding, 3);
  const whom = subjects === undefined ? "" : ` (${subjects})`;
  const acceptance = acceptanceOf(finding);
  const why = acceptance === undefined ? "" : ` (${acceptance})`;
  return `${place}${brush(word)}: ${visible(finding.shown.message)}${whom}${why} ${brushes.faint(`[${finding.rule.id}]`)}`;
}

import { chain } from "./chain.ts";
import { excerpt, type Mark } from "./excerpt.ts";
import { subjectsOf, wordOf } from "./finding-text.ts";
import type { Finding } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import { paint, type Paint } from "./paint.ts";
import { opening, paragraphs, sentence } from "./prose.ts";
import type { Report, ReportedDiagnostic } from "./report.ts";
import { scorecards } from "./scorecards.ts";
import { shownEntries } from "./shown.ts";
import { statistics } from "./statistics.ts";
import { summary } from "./summary.ts";
import { visible } from "./visible.ts";
import { hanging } from "./width.ts";

/** For reading: each finding with its source, where its value comes from, why it matters and what to do; then the scorecard. */
export function full(report: Report, options: OutputOptions): string {
  const page: Page = { report, options, paint: paint(options.color ?? false), columns: options.width ?? 80, told: new Set() };
  const blocks: (readonly string[])[] = [];
  for (const entry of shownEntries(report, options)) {
    if (entry.is === "diagnostic") blocks.push(diagnosticBlock(entry.diagnostic, page));
    else if (!options.statistics) blocks.push(findingBlock(entry.finding, page));
  }
  if (options.statistics) blocks.push(statistics(report, options));
  if (!options.quiet) blocks.push(...scorecards(report, options), summary(report, options));
  return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}

interface Page {
  readonly report: Report;
  readonly options: OutputOptions;
  readonly paint: Paint;
  readonly columns: number;
  /** The rules that have been explained: at their next finding what to do is enough. */
  readonly told: Set<string>;
}

function findingBlock(finding: Finding, page: Page): readonly string[] {
  const { paint, columns, options, report } = page;
  const { rule, location, shown } = finding;
  const { word, brush } = wordOf(finding, paint);
  const { marks, left } = chain(finding, options.verbose ? Infinity : MOST_EVIDENCE);
  const subjects = subjectsOf(finding, options.verbose ? Infinity : MOST_SUBJECTS);
  return [
    `${paint.strong(placeOf(location))}  ${brush(word)}  ${rule.id}`,
    ...hanging("  ", visible(shown.message), columns),
    ...excerpt(marks, { source: report.source, file: location.file, columns, paint, primary: brush }),
    ...(left > 0 ? [`  and ${String(left)} more (-v)`] : []),
    ...(subjects === undefined ? [] : hanging("  for  ", subjects, columns)),
    ...(finding.outcome === "holds" ? [] : advice(finding, page)),
  ];
}

/** Why it matters and what to do: in full at the first finding of a rule, then in a sentence. */
function advice({ rule }: Finding, { options, told, columns }: Page): readonly string[] {
  if (options.verbose) return [...section("  why  ", rule.why, columns), ...section("  do   ", rule.remedy, columns)];
  if (told.has(rule.id)) return hanging("  do   ", sentence(opening(rule.remedy, 1)), columns);
  told.add(rule.id);
  return [...hanging("  why  ", sentence(opening(rule.why, 2)), columns), ...hanging("  do   ", sentence(opening(rule.remedy, 2)), columns)];
}

const section = (lead: string, text: string, columns: number): readonly string[] =>
  paragraphs(text).flatMap((paragraph, index) => hanging(index === 0 ? lead : " ".repeat(lead.length), paragraph, columns));

function diagnosticBlock({ level, message, location }: ReportedDiagnostic, { paint, columns, report }: Page): readonly string[] {
  const marks: readonly Mark[] = location && report.source(location.file) ? [{ location, label: "", primary: true }] : [];
  const place = location ? `${paint.strong(placeOf(location))}  ` : "";
  return [
    `${place}${paint[level](level)}`,
    ...hanging("  ", visible(message), columns),
    ...(marks.length === 0 ? [] : excerpt(marks, { source: report.source, file: location?.file, columns, paint, primary: paint[level] })),
  ];
}

const placeOf = ({ file, startLine, startColumn }: { readonly file: string; readonly startLine: number; readonly startColumn: number }): string =>
  `${visible(file)}:${String(startLine)}:${String(startColumn)}`;

/** Places that one finding shows unless all are asked for. */
const MOST_EVIDENCE = 6;
const MOST_SUBJECTS = 5;

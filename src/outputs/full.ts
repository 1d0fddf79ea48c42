import { chain } from "./chain.ts";
import { excerpt, type Mark } from "./excerpt.ts";
import { acceptanceOf, subjectsOf, wordOf } from "./finding-text.ts";
import type { Finding } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import { paint, type Paint } from "./paint.ts";
import { placeOf } from "./place.ts";
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
  const acceptance = acceptanceOf(finding);
  return [
    `${paint.strong(placeOf(location, options))}  ${brush(word)}  ${rule.id}`,
    ...hanging("  ", visible(shown.message), columns),
    ...excerpt(marks, { ...options, source: report.source, file: location.file, columns, paint, primary: brush }),
    ...(left > 0 ? [`  and ${String(left)} more (-v)`] : []),
    ...(subjects === undefined ? [] : hanging("  for  ", subjects, columns)),
    ...(acceptance === undefined || !shown.suppressed ? advice(finding, page) : hanging("  by   ", `${placeOf(shown.suppressed.location, options)}: ${acceptance}`, columns)),
  ];
}

/** Why it matters and what to do: at a rule's first finding, then what to do in a sentence. Of what is unknown only why. */
function advice({ rule, outcome }: Finding, { options, told, columns }: Page): readonly string[] {
  if (outcome === "holds") return [];
  const first = !told.has(rule.id);
  told.add(rule.id);
  const brief = (lead: string, text: string, sentences: number): readonly string[] =>
    options.verbose ? section(lead, text, columns) : hanging(lead, sentence(opening(text, sentences)), columns);
  const why = first || options.verbose ? brief("  why  ", rule.why, 2) : [];
  return outcome === "unknown" ? why : [...why, ...brief("  do   ", rule.remedy, first ? 2 : 1)];
}

const section = (lead: string, text: string, columns: number): readonly string[] =>
  paragraphs(text).flatMap((paragraph, index) => hanging(index === 0 ? lead : " ".repeat(lead.length), paragraph, columns));

function diagnosticBlock({ level, message, location }: ReportedDiagnostic, { paint, columns, report, options }: Page): readonly string[] {
  const marks: readonly Mark[] = location && report.source(location.file) ? [{ location, label: "", primary: true }] : [];
  const place = location ? `${paint.strong(placeOf(location, options))}  ` : "";
  return [
    `${place}${paint[level](level)}`,
    ...hanging("  ", visible(message), columns),
    ...(marks.length === 0 ? [] : excerpt(marks, { ...options, source: report.source, file: location?.file, columns, paint, primary: paint[level] })),
  ];
}

/** Places that one finding shows unless all are asked for. */
const MOST_EVIDENCE = 6;
const MOST_SUBJECTS = 5;

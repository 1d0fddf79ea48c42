import type { FixMeta, RemedyExample } from "../engine/define-rule.ts";
import { changeLines } from "./change-text.ts";
import { chain } from "./chain.ts";
import { excerpt, type Mark } from "./excerpt.ts";
import { fixFlag, offeredIn } from "./fix-words.ts";
import { acceptanceOf, subjectsOf, wordOf } from "./finding-text.ts";
import type { Finding } from "./fold.ts";
import { ignoreSnippet } from "./ignore-snippet.ts";
import type { OutputOptions } from "./options.ts";
import { paint, type Paint } from "./paint.ts";
import { placeOf } from "./place.ts";
import { opening, paragraphs, sentence } from "./prose.ts";
import { shownCode } from "./remedy-example.ts";
import type { Report, ReportedDiagnostic } from "./report.ts";
import { scorecards } from "./scorecards.ts";
import { shownEntries } from "./shown.ts";
import { statistics } from "./statistics.ts";
import { summary } from "./summary.ts";
import { visible } from "./visible.ts";
import { hanging } from "./width.ts";

/** For reading: each finding with its source, where its value comes from, why it matters and what to do; then the scorecard. */
export function full(report: Report, options: OutputOptions): string {
  const page: Page = { report, options, paint: paint(options.color ?? false), columns: options.width ?? 80, told: new Set(), offered: offeredIn(report) };
  const blocks: (readonly string[])[] = [];
  for (const entry of shownEntries(report, options)) {
    if (entry.is === "diagnostic") blocks.push(diagnosticBlock(entry.diagnostic, page));
    else if (!options.statistics) blocks.push(findingBlock(entry.finding, page));
  }
  if (options.statistics) blocks.push(statistics(report, options));
  if (!options.quiet) blocks.push(...scorecards(report, options), changeLines(report, options), summary(report, options));
  return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}

interface Page {
  readonly report: Report;
  readonly options: OutputOptions;
  readonly paint: Paint;
  readonly columns: number;
  /** The rules that have been explained: at their next finding what to do is enough. */
  readonly told: Set<string>;
  /** What is said of the fix of a finding, where there is one. */
  readonly offered: (finding: Finding) => FixMeta | undefined;
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
    ...(options.verbose ? [...ignoring(finding, page), `  id   ${shown.fingerprint}`] : []),
  ];
}

/** The line that accepts the finding, to be pasted as it is: it is never broken. */
function ignoring(finding: Finding, { report, columns }: Page): readonly string[] {
  const snippet = ignoreSnippet(finding, report);
  return snippet === undefined ? [] : [...hanging("  or   ", `accept it, ${visible(snippet.where)}:`, columns), `       ${visible(snippet.text)}`];
}

/** Why it matters and what to do: at a rule's first finding, then what to do in a sentence. Of what is unknown only why. */
function advice(finding: Finding, { options, told, columns, offered }: Page): readonly string[] {
  const { rule, outcome } = finding;
  if (outcome === "holds") return [];
  const first = !told.has(rule.id);
  told.add(rule.id);
  const isNew = first && options.verbose === true;
  const brief = (lead: string, text: string, sentences: number): readonly string[] =>
    options.verbose ? section(lead, text, columns) : hanging(lead, sentence(opening(text, sentences)), columns);
  const why = first || options.verbose ? brief("  why  ", rule.why, 2) : [];
  const pages = isNew ? rule.references.map((reference, index) => `${index === 0 ? "  see  " : "       "}${reference}`) : [];
  if (outcome === "unknown") return [...why, ...pages];
  const fix = offered(finding);
  const making = fix ? hanging("  fix  ", `resilint ${fixFlag(fix)} (${fix.note})`, columns) : [];
  return [...why, ...brief("  do   ", rule.remedy, first ? 2 : 1), ...making, ...(isNew ? example(rule.example, finding) : []), ...pages];
}

/** The remedy as code, in the language of the file. */
function example(remedy: RemedyExample | undefined, { location: { file } }: Finding): readonly string[] {
  if (remedy === undefined) return [];
  const language = /\.(?:tf|tofu)(?:\.json)?$/u.test(file) ? "Terraform" : "CloudFormation";
  const code = shownCode(remedy).find((each) => each.language === language);
  return code === undefined ? [] : ["  such as", ...code.lines.map((line) => `       ${line}`.trimEnd())];
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

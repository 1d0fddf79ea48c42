import { said } from "../chain.ts";
import { acceptanceOf, subjectsOf } from "../finding-text.ts";
import { countUnknown, type Finding } from "../fold.ts";
import { counted, opening, sentence } from "../prose.ts";
import type { Report } from "../report.ts";
import { pageOf } from "../rule-page.ts";
import { details } from "./details.ts";
import { code, html, link, prose } from "./escape.ts";
import { placeIn, type MarkdownOptions } from "./places.ts";

/** The findings on one resource. */
interface OfResource {
  readonly name: string;
  readonly workload: string;
  readonly findings: Finding[];
}

/** The findings by resource, an entry for each, the resource with the worst finding first: folded up where there are many. */
export function byResource(findings: readonly Finding[], report: Report, options: MarkdownOptions): readonly string[] {
  const groups = new Map<string, OfResource>();
  for (const finding of findings) {
    const { resource, workload } = finding.shown;
    const key = JSON.stringify([workload, resource.block]);
    const group = groups.get(key) ?? { name: resource.shown, workload, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  const several = report.workloads.length > 1;
  const isFolded = findings.length > MOST_OPEN;
  const worst = ({ findings: own }: OfResource): number => Math.min(...own.map((each) => WORDS.indexOf(wordFor(each))));
  return [...groups.values()].sort((a, b) => worst(a) - worst(b)).map(({ name, workload, findings: own }) => {
    const lines = own.map((finding) => findingItem(finding, report, options)).join("\n");
    if (isFolded) return `\n${details(`<code>${html(name)}</code>${several ? ` in <code>${html(workload)}</code>` : ""}: ${countsOf(own)}`, lines)}`;
    return `\n#### ${code(name)}${several ? ` in ${code(workload)}` : ""}\n\n${lines}`;
  });
}

/** "2 errors, 1 warning". */
export function countsOf(findings: readonly Finding[]): string {
  const counts = WORDS.flatMap((word) => {
    const called = findings.filter((each) => wordFor(each) === word);
    const count = word === "unknown" ? countUnknown(called) : called.length;
    return count === 0 ? [] : [counted(count, word, word === "suppressed" || word === "holds" ? word : undefined)];
  });
  return counts.join(", ");
}

/** An item of a list: what is wrong, where, why it is known, what to do. */
function findingItem(finding: Finding, { tool }: Report, options: MarkdownOptions): string {
  const { rule, shown, location, outcome } = finding;
  const subjects = subjectsOf(finding, MOST_SUBJECTS);
  const acceptance = acceptanceOf(finding);
  const evidence = shown.evidence.slice(0, MOST_EVIDENCE);
  const left = shown.evidence.length - evidence.length;
  return [
    `- **${wordFor(finding)}** ${placeIn(location, options)} ${sentence(prose(shown.message))} (${link(code(rule.id), pageOf(rule.id, tool.homepage))})`,
    ...evidence.map((each) => `  - ${[`${prose(said(each))}${each.location.file === location.file && each.location.startLine === location.startLine ? "" : ` (${placeIn(each.location, options)})`}`, ...each.steps.map((step) => `${prose(step.label)} (${placeIn(step.location, options)})`)].join("; ")}`),
    ...(left > 0 ? [`  - and ${String(left)} more`] : []),
    ...(subjects === undefined ? [] : [`  - for ${prose(subjects)}`]),
    ...(acceptance === undefined ? [] : [`  - accepted: ${prose(acceptance)}`]),
    ...(outcome === "fails" && acceptance === undefined ? [`  - To do: ${prose(sentence(opening(rule.remedy, 1)))}`] : []),
  ].join("\n");
}

function wordFor({ outcome, severity, shown }: Finding): (typeof WORDS)[number] {
  if (shown.suppressed) return "suppressed";
  return outcome === "fails" ? (severity === "none" ? "note" : severity) : outcome;
}

const WORDS = ["error", "warning", "note", "unknown", "holds", "suppressed"] as const;

/** More findings than these are folded up by resource. */
const MOST_OPEN = 15;
const MOST_EVIDENCE = 4;
const MOST_SUBJECTS = 5;

import { hash } from "../source/hash.ts";
import { acceptanceOf, subjectsOf } from "./finding-text.ts";
import type { Finding } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import type { Location, Report, ReportedDiagnostic } from "./report.ts";
import { shownEntries, type Entry } from "./shown.ts";
import { visible, visibleJson } from "./visible.ts";

/** An issue as GitLab's Code Quality reads it (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } };
}

/** A Code Quality report of GitLab. What holds is no issue, and what has no place in a file cannot be one. */
export function gitlab(report: Report, options: OutputOptions): string {
  const entries = shownEntries(report, options).filter((entry) => entry.is === "diagnostic" || entry.finding.outcome !== "holds");
  const counts = new Map<string, number>();
  for (const entry of entries) if (entry.is === "finding") counts.set(entry.finding.shown.fingerprint, (counts.get(entry.finding.shown.fingerprint) ?? 0) + 1);
  const issues = entries.flatMap((entry) => issueOf(entry, counts));
  const distinct = [...new Map(issues.map((issue) => [issue.fingerprint, issue])).values()];
  return `${visibleJson(JSON.stringify(distinct, undefined, 2))}\n`;
}

function issueOf(entry: Entry, counts: ReadonlyMap<string, number>): readonly Issue[] {
  if (entry.location === undefined) return [];
  if (entry.is === "diagnostic") {
    const { level, message } = entry.diagnostic;
    return [{ description: visible(message), check_name: "input-problem", fingerprint: hash(`input-problem\n${entry.location.file}\n${message}`), severity: OF_DIAGNOSTICS[level], location: placed(entry.location) }];
  }
  const { finding } = entry;
  return [{ description: described(finding), check_name: finding.rule.id, fingerprint: identified(finding, counts), severity: severityOf(finding), location: placed(finding.location) }];
}

const placed = ({ file, startLine, endLine }: Location): Issue["location"] => ({ path: file, lines: { begin: startLine, ...(endLine > startLine && { end: endLine }) } });

function described(finding: Finding): string {
  const subjects = subjectsOf(finding, MOST_SUBJECTS);
  const acceptance = acceptanceOf(finding);
  const unknown = finding.outcome === "unknown" ? "unknown: " : "";
  return `${unknown}${visible(finding.shown.message)}${subjects === undefined ? "" : ` (${subjects})`}${acceptance === undefined ? "" : ` (suppressed: ${acceptance})`}`;
}

/**
 * Of issues with one fingerprint GitLab shows the first. That of a finding stays when lines move; where a block has several findings of one rule, as two deployments
 * with different values may make them, each has the first of its subjects in it, too.
 */
function identified({ outcome, shown, subjects }: Finding, counts: ReadonlyMap<string, number>): string {
  if ((counts.get(shown.fingerprint) ?? 0) < 2) return shown.fingerprint;
  const [first = ""] = subjects.map(({ resource: { deployment, address } }) => JSON.stringify([deployment, address])).sort();
  return hash([shown.fingerprint, outcome, first].join("\n"));
}

/** What fails as bad as its severity; what is not known and what somebody accepts is for information. */
function severityOf({ outcome, severity, shown }: Finding): Issue["severity"] {
  return shown.suppressed || outcome !== "fails" ? "info" : OF_FINDINGS[severity];
}

const OF_FINDINGS = { error: "critical", warning: "major", note: "minor", none: "info" } as const;

const OF_DIAGNOSTICS: Readonly<Record<ReportedDiagnostic["level"], Issue["severity"]>> = { error: "critical", warning: "minor", note: "info" };

const MOST_SUBJECTS = 3;

import type { RuleMeta } from "../engine/define-rule.ts";
import type { Severity } from "../recovery/severity.ts";
import type { Outcome } from "../value/verdict.ts";
import type { Location, ReportedVerdict } from "./report.ts";

/** What a reader sees as one thing: one rule, outcome and fault on one block and one place, accepted or not, whatever the number of subjects. */
export interface Finding {
  readonly rule: RuleMeta;
  readonly outcome: Outcome;
  /** The worst of its subjects'. */
  readonly severity: Severity;
  readonly location: Location;
  /** The worst subject's verdict, whose words and evidence are shown. */
  readonly shown: ReportedVerdict;
  /** Every instance of the block in every deployment, in the order of the report. */
  readonly subjects: readonly ReportedVerdict[];
}

/** Folds verdicts into findings, each in the place of its first verdict. */
export function fold(verdicts: readonly ReportedVerdict[]): readonly Finding[] {
  const groups = new Map<string, ReportedVerdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  return [...groups.values()].flatMap((subjects) => {
    const [first, ...others] = subjects;
    if (!first) return [];
    const shown = others.reduce((worst, each) => (rank(each.severity) < rank(worst.severity) ? each : worst), first);
    return [{ rule: first.rule, outcome: first.outcome, severity: shown.severity, location: first.location, shown, subjects }];
  });
}

/**
 * How many questions are open: whether a rule holds for a block. One whose unknowns are explained may have a finding for each of them, and is
 * one all the same, so that the number does not hang on who asked why.
 */
export const countUnknown = (findings: readonly Finding[]): number => new Set(findings.flatMap((finding) => (finding.outcome === "unknown" ? [questionOf(finding)] : []))).size;

/** Which question a finding leaves open. */
export function questionOf({ rule, shown, location }: Finding): string {
  const { file, startLine, startColumn } = shown.resource.declaredAt ?? location;
  return JSON.stringify([rule.id, shown.resource.block, file, startLine, startColumn]);
}

/** 0 is the worst. */
export const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Worst first. */
export const SEVERITIES = ["error", "warning", "note", "none"] as const;

function keyOf({ rule, outcome, fault, resource, location, suppressed }: ReportedVerdict): string {
  const { file, startLine, startColumn, endLine, endColumn } = location;
  return JSON.stringify([rule.id, outcome, fault, resource.block, file, startLine, startColumn, endLine, endColumn, suppressed && [suppressed.by, suppressed.reason, suppressed.until]]);
}

import type { FixMeta } from "../engine/define-rule.ts";
import type { PropertyEdit } from "../value/edit.ts";
import { obstacleTo } from "../value/obstacle.ts";
import type { Finding } from "./fold.ts";
import { counted, listed } from "./prose.ts";
import type { Report, ReportedFix, ReportedVerdict } from "./report.ts";

/** What a fix does, and at which price: "set Db.MultiAZ to true; doubles the cost of the instance (review)". */
export const fixText = (fix: ReportedFix): string => `${listed(fix.says)}; ${fix.note} (${fix.safety})`;

/** The flag with which the fixes of a safety are made. */
export const fixFlag = ({ safety }: Pick<FixMeta, "safety">): string => (safety === "safe" ? "--fix" : "--fix=review");

/**
 * The fix that a finding may have, by its rule: whether it can be placed is found out when it is made. None in what other programs make anew, where
 * the rule has no edit for it, nor where it is known to be declined.
 */
export function offeredIn({ inputs }: Pick<Report, "inputs">): (finding: Finding) => FixMeta | undefined {
  const made = new Set(inputs.flatMap(({ file, kind }) => (kind === "plan" || kind === "cdk" ? [file] : [])));
  return ({ rule, outcome, location, shown: { resource, suppressed, fix, edits } }) => {
    const isMade = resource.constructPath !== undefined || made.has(location.file) || made.has(resource.declaredAt?.file ?? location.file);
    if (outcome !== "fails" || suppressed || isMade || fix?.declined !== undefined) return undefined;
    return fix || mayBeMade({ rule, outcome, ...(edits && { edits }) }) ? rule.fix : undefined;
  };
}

/** The fix of a verdict of which nobody has asked what it changes; undefined where the rule has none for it, or it cannot be made. */
export function unplaced(verdict: Verdict): ReportedFix | undefined {
  const { fix } = verdict.rule;
  return fix && mayBeMade(verdict) ? { safety: fix.safety, note: fix.note, says: [], changes: [] } : undefined;
}

type Verdict = Pick<ReportedVerdict, "rule" | "outcome" | "edits">;

const mayBeMade = ({ rule, outcome, edits }: Verdict): boolean => outcome === "fails" && rule.fix !== undefined && edits !== undefined && isPossible(edits);

const isPossible = (edits: readonly PropertyEdit[]): boolean => edits.length > 0 && edits.every((edit) => obstacleTo(edit) === undefined);

/** How many of the findings have a fix, and how they are made. */
export function fixLine(report: Pick<Report, "inputs">, findings: readonly Finding[]): readonly string[] {
  const offered = offeredIn(report);
  const fixes = findings.flatMap((finding) => offered(finding) ?? []);
  const safe = fixes.filter(({ safety }) => safety === "safe").length;
  if (fixes.length === 0) return [];
  const flags = safe === fixes.length ? "--fix makes them" : safe === 0 ? "--fix=review makes them" : `--fix makes ${String(safe)}, --fix=review all`;
  return [`${counted(fixes.length, "finding")} may be fixed: ${fixes.length === 1 ? flags.replace("them", "it") : flags}`];
}

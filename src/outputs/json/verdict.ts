import { unplaced } from "../fix-words.ts";
import { sameStart } from "../chain.ts";
import type { ReportedVerdict } from "../report.ts";

/** A verdict for programs. What is not reported has the severity `none`; what it would have then stands beside it. What only repeats something is left out. */
export function verdictJson(verdict: ReportedVerdict): object {
  const { rule, outcome, fault, message, workload, location, evidence, fingerprint, fix, suppressed, leftOut } = verdict;
  const { address, shown, block, type, kind, deployment, constructPath, declaredAt } = verdict.resource;
  const isLeft = suppressed !== undefined || leftOut !== undefined;
  const severity = isLeft ? "none" : verdict.severity;
  return {
    rule: rule.id,
    outcome,
    ...(fault !== undefined && { fault }),
    severity,
    ...(isLeft && verdict.severity !== severity && { otherwise: verdict.severity }),
    ...(verdict.atWorst !== verdict.severity && { atWorst: verdict.atWorst }),
    message,
    workload,
    resource: { address, ...(shown !== address && { shown }), ...(block !== address && { block }), type, kind, deployment, constructPath, ...(declaredAt && !sameStart(declaredAt, location) && { declaredAt }) },
    location,
    evidence,
    fingerprint,
    fix: fix ?? unplaced(verdict),
    suppressed,
    leftOut,
  };
}

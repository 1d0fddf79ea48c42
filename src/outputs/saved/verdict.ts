import type { RuleMeta } from "../../engine/define-rule.ts";
import { SEVERITIES } from "../fold.ts";
import type { ReportedEvidence, ReportedFix, ReportedResource, ReportedSuppression, ReportedVerdict } from "../report.ts";
import { locationOf } from "./location.ts";
import type { Node } from "./node.ts";

/** A verdict as `json/verdict.ts` writes it down. Of a rule that this program does not have nothing can be said. */
export function verdictOf(node: Node, rules: ReadonlyMap<string, RuleMeta>): readonly ReportedVerdict[] {
  const rule = rules.get(node.text("rule"));
  if (!rule) return [];
  const severity = node.maybeWord("otherwise", SEVERITIES) ?? node.word("severity", SEVERITIES);
  const [fault, fix, suppressed, leftOut] = [node.maybeText("fault"), node.maybeNode("fix"), node.maybeNode("suppressed"), node.maybeWord("leftOut", ["baseline", "before", "elsewhere"])];
  return [{
    rule,
    outcome: node.word("outcome", OUTCOMES),
    ...(fault !== undefined && { fault }),
    severity,
    atWorst: node.maybeWord("atWorst", SEVERITIES) ?? severity,
    message: node.text("message"),
    workload: node.text("workload"),
    resource: resourceOf(node.node("resource")),
    location: locationOf(node.node("location")),
    evidence: node.nodes("evidence").map(evidenceOf),
    fingerprint: node.text("fingerprint"),
    ...(fix && { fix: fixOf(fix) }),
    ...(suppressed && { suppressed: suppressionOf(suppressed) }),
    ...(leftOut && { leftOut }),
  }];
}

const OUTCOMES = ["holds", "fails", "unknown"] as const;

function resourceOf(node: Node): ReportedResource {
  const [address, constructPath, declaredAt] = [node.text("address"), node.maybeText("constructPath"), node.maybeNode("declaredAt")];
  return {
    address,
    shown: node.maybeText("shown") ?? address,
    block: node.maybeText("block") ?? address,
    type: node.text("type"),
    kind: node.text("kind"),
    deployment: node.text("deployment"),
    ...(constructPath !== undefined && { constructPath }),
    ...(declaredAt && { declaredAt: locationOf(declaredAt) }),
  };
}

function evidenceOf(node: Node): ReportedEvidence {
  const [when, gives] = [node.maybeText("when"), node.maybeWord("gives", OUTCOMES)];
  return {
    location: locationOf(node.node("location")),
    says: node.text("says"),
    ...(when !== undefined && { when }),
    ...(gives !== undefined && { gives }),
    steps: node.nodes("steps").map((step) => ({ location: locationOf(step.node("location")), label: step.text("label") })),
  };
}

function fixOf(node: Node): ReportedFix {
  const declined = node.maybeText("declined");
  return {
    safety: node.word("safety", ["safe", "review"]),
    note: node.text("note"),
    says: node.texts("says"),
    changes: node.nodes("changes").map((change) => ({ location: locationOf(change.node("location")), text: change.text("text") })),
    ...(declined !== undefined && { declined }),
  };
}

function suppressionOf(node: Node): ReportedSuppression {
  const [reason, until] = [node.maybeText("reason"), node.maybeText("until")];
  return {
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
    by: node.word("by", ["metadata", "acknowledgement", "comment", "configuration"]),
    location: locationOf(node.node("location")),
  };
}

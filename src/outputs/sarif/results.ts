import type { CodeFlow, LogicalLocation, Result, Suppression } from "sarif";
import type { Finding } from "../fold.ts";
import type { ReportedEvidence, ReportedSuppression, ReportedVerdict } from "../report.ts";
import { fixesOf } from "./fixes.ts";
import { hopsOf } from "./flow.ts";
import type { Locations } from "./locations.ts";
import { visible } from "../visible.ts";
import { linksOf, messageOf } from "./message.ts";

/** A finding. Whatever does not fail has a kind of its own, and no level. */
export function result(finding: Finding, ruleIndex: number, locations: Locations): Result {
  const { rule, outcome, severity, location, shown, subjects } = finding;
  const links = linksOf(finding);
  const fixes = fixesOf(shown.fix, locations);
  const flows = shown.evidence.flatMap((evidence) => codeFlow(evidence, locations));
  return {
    ruleId: rule.id,
    ruleIndex,
    ...(outcome === "fails" ? { level: severity } : { kind: outcome === "holds" ? "pass" : "open", level: "none" }),
    message: { text: messageOf(finding, links) },
    locations: [{ physicalLocation: locations.physical(location), logicalLocations: logicalLocations(subjects) }],
    ...(links.length > 0 && { relatedLocations: links.map((link, index) => locations.related(link.location, link.text, index + 1)) }),
    ...(flows.length > 0 && { codeFlows: flows }),
    ...(fixes.length > 0 && { fixes: [...fixes] }),
    ...(subjects.length > 1 && { occurrenceCount: subjects.length }),
    ...(shown.suppressed && { suppressions: [suppression(shown.suppressed, locations)] }),
    partialFingerprints: { "resilint/v1": shown.fingerprint },
    properties: {
      workload: shown.workload,
      subjects: subjects.map(({ resource: { address, deployment } }) => ({ address, deployment })),
    },
  };
}

/** Who accepts a finding does so in the source, unless the configuration does. */
const suppression = ({ by, reason, location }: ReportedSuppression, locations: Locations): Suppression => ({
  kind: by === "configuration" ? "external" : "inSource",
  status: "accepted",
  ...(reason !== undefined && { justification: visible(reason) }),
  location: { physicalLocation: locations.physical(location) },
});

/** The way of a value from where it is written to where it is used, each hop once: the report tells it the other way round. */
function codeFlow(evidence: ReportedEvidence, locations: Locations): readonly CodeFlow[] {
  const [use, ...steps] = hopsOf(evidence);
  if (steps.length === 0) return [];
  const hops = new Map(steps.map((step) => [JSON.stringify(step), step] as const).reverse());
  const flow = [...hops.values(), use].map(({ location, text }) => ({ location: locations.related(location, text) }));
  return [{ threadFlows: [{ locations: flow }] }];
}

/** The resources by their addresses; what the CDK makes by its construct too. */
function logicalLocations(subjects: readonly ReportedVerdict[]): LogicalLocation[] {
  const names = new Map<string, LogicalLocation>();
  for (const { resource } of subjects) {
    const { address, constructPath } = resource;
    names.set(address, { name: address.slice(address.lastIndexOf(".") + 1), fullyQualifiedName: address, kind: "resource" });
    if (constructPath !== undefined) {
      names.set(constructPath, { name: constructPath.slice(constructPath.lastIndexOf("/") + 1), fullyQualifiedName: constructPath, kind: "construct" });
    }
  }
  return [...names.values()];
}

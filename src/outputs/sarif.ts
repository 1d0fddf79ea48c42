import type { Log, Notification, ReportingDescriptor, Run } from "sarif";
import { rank, type Finding } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import { counted } from "./prose.ts";
import { recoveryJson } from "./recovery/json.ts";
import type { Input, Report, ReportedDiagnostic, ReportedRegions } from "./report.ts";
import { artifactLocation, Locations, ROOT } from "./sarif/locations.ts";
import { result } from "./sarif/results.ts";
import { descriptor } from "./sarif/rules.ts";
import { relate, supportedTaxonomies } from "./sarif/taxonomies.ts";
import { shownFindings } from "./shown.ts";
import { visible, visibleJson } from "./visible.ts";

/** SARIF 2.1.0, as GitHub and others take it. */
export function sarif(report: Report, options: OutputOptions): string {
  const log: Log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run(report, options)] };
  return `${visibleJson(JSON.stringify(log, undefined, 2))}\n`;
}

function run(report: Report, options: OutputOptions): Run {
  const { tool, tier, inputs, diagnostics } = report;
  const rules = [...report.rules.values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const { taxonomies, relationships } = relate(rules);
  const locations = new Locations(report);
  const found = shownFindings(report, options);
  const kept = worst(found);
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: tool.homepage,
        rules: rules.map((rule) => descriptor(rule, relationships.get(rule.id) ?? [], tier.chosen, tool.homepage)),
        notifications: [INPUT_PROBLEM],
        supportedTaxonomies: supportedTaxonomies(),
      },
    },
    taxonomies,
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the Git repository, else the folder that was checked." } } },
    automationDetails: { id: tier.isMixed ? "resilint/" : `resilint/${tier.chosen}/` },
    columnKind: "utf16CodeUnits",
    artifacts: distinct(inputs).map(({ file, outcome }) => ({
      location: artifactLocation(file, new Map()),
      roles: ["analysisTarget"],
      properties: { outcome },
    })),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [...diagnostics.map((each) => notification(each, locations)), ...leftOut(found.length - kept.length)],
      },
    ],
    results: kept.map((finding) => result(finding, indexes.get(finding.rule.id) ?? -1, locations)),
    properties: { scorecard: scorecardOf(report) },
  };
}

const notification = ({ level, message, location }: ReportedDiagnostic, locations: Locations): Notification => ({
  descriptor: { id: INPUT_PROBLEM.id, index: 0 },
  level,
  message: { text: visible(message) },
  ...(location && { locations: [{ physicalLocation: locations.physical(location) }] }),
});

/** The worst findings, in their own order, where there are more than GitHub takes. */
function worst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_RESULTS) return findings;
  const ranked = [...findings].sort((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS);
  const kept = new Set(ranked);
  return findings.filter((finding) => kept.has(finding));
}

const weight = ({ outcome, severity, shown }: Finding): number => (outcome === "fails" && !shown.suppressed ? rank(severity) : 10);

function leftOut(count: number): Notification[] {
  if (count === 0) return [];
  const text = `Left out: ${counted(count, "finding")} beyond the ${String(MOST_RESULTS)} that GitHub takes.`;
  return [{ descriptor: { id: INPUT_PROBLEM.id, index: 0 }, level: "warning", message: { text } }];
}

/** A file is listed once. */
const distinct = (inputs: readonly Input[]): readonly Input[] => [...new Map(inputs.map((input) => [input.file, input])).values()];

function scorecardOf({ tier, workloads }: Report): object {
  return {
    ...(!tier.isMixed && { tier: tier.chosen }),
    workloads: workloads.map(({ workload, tier: own, verdict, highestMet, score, capabilities, suppressed, regions, recovery }) => ({
      name: workload,
      ...(tier.isMixed && { tier: own }),
      verdict: verdict ?? null,
      highestMet: highestMet ?? null,
      score: score ?? null,
      capabilities: capabilities.map(({ id, outcome, required }) => ({ id, outcome, required })),
      ...(regions && { regions: regionsOf(regions) }),
      ...(recovery && recoveryJson(recovery, false)),
      suppressed,
    })),
  };
}

/** By name only: each place would have to be an artifact of the run. */
const regionsOf = ({ home, recovery, undecided, regions, unknown }: ReportedRegions): object => ({
  home: home ?? null,
  recovery,
  ...(undecided !== undefined && { undecided }),
  regions: regions.map(({ name, role, how }) => ({ name, role, how: how.map(({ says }) => says) })),
  unknown: unknown.map(({ name, why }) => ({ name, why })),
});

/** What diagnostics are. */
const INPUT_PROBLEM: ReportingDescriptor = {
  id: "input-problem",
  name: "InputProblem",
  shortDescription: { text: "An input is wrong or cannot be read." },
  fullDescription: { text: "Something is wrong with an input itself, and not with what it describes. All else that could be read was judged." },
  help: { text: "The message says what is wrong, where, and what to do." },
};

/** GitHub refuses a file with more. */
const MOST_RESULTS = 25_000;

import type { Log, Notification, ReportingDescriptor, Result, Run } from "sarif";
import { NO_TIER } from "../recovery/tiers.ts";
import { identityOf } from "./difference.ts";
import type { Finding } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import { recoveryJson } from "./recovery/json.ts";
import type { Input, Report, ReportedDiagnostic, ReportedRegions } from "./report.ts";
import { withinLimits } from "./sarif/limits.ts";
import { artifactLocation, Locations, ROOT } from "./sarif/locations.ts";
import { result } from "./sarif/results.ts";
import { descriptor } from "./sarif/rules.ts";
import { relate, supportedTaxonomies } from "./sarif/taxonomies.ts";
import { asksNothing } from "./scorecard-text.ts";
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
  const since = baselineStates(report);
  const { results, left } = withinLimits(shownFindings(report, options), (finding) => ({ ...result(finding, indexes.get(finding.rule.id) ?? -1, locations), ...since(finding) }));
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
    automationDetails: { id: tier.isMixed === true || asksNothing(report.workloads) ? "resilint/" : `resilint/${tier.chosen}/` },
    columnKind: "utf16CodeUnits",
    artifacts: distinct(inputs).map(({ file, outcome }) => ({
      location: artifactLocation(file, new Map()),
      roles: ["analysisTarget"],
      properties: { outcome },
    })),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [...diagnostics.map((each) => notification(each, locations)), ...left.map(leftOut)],
      },
    ],
    results: [...results],
    properties: { scorecard: scorecardOf(report) },
  };
}

/** Where a run is compared with a base, each result says whether it has come since: those that have not are listed where that is asked for. */
function baselineStates({ difference }: Report): (finding: Finding) => Pick<Result, "baselineState"> {
  if (!difference) return () => ({});
  const introduced = new Set(difference.introduced.map(identityOf));
  return ({ subjects }) => ({ baselineState: subjects.some((each) => introduced.has(identityOf(each))) ? "new" : "unchanged" });
}

const notification = ({ level, message, location }: ReportedDiagnostic, locations: Locations): Notification => ({
  descriptor: { id: INPUT_PROBLEM.id, index: 0 },
  level,
  message: { text: visible(message) },
  ...(location && { locations: [{ physicalLocation: locations.physical(location) }] }),
});

const leftOut = (text: string): Notification => ({ descriptor: { id: INPUT_PROBLEM.id, index: 0 }, level: "warning", message: { text } });

/** A file is listed once. */
const distinct = (inputs: readonly Input[]): readonly Input[] => [...new Map(inputs.map((input) => [input.file, input])).values()];

function scorecardOf({ tier, workloads }: Report): object {
  return {
    ...(!tier.isMixed && { tier: asksNothing(workloads) ? NO_TIER : tier.chosen }),
    workloads: workloads.map(({ workload, tier: own, isFree, verdict, highestMet, score, capabilities, suppressed, regions, recovery }) => ({
      name: workload,
      ...(isFree ? { tier: NO_TIER } : tier.isMixed && { tier: own }),
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

import { countUnknown, rank, type Finding } from "../fold.ts";
import type { Input, Report, ReportedResource, ReportedWorkload } from "../report.ts";
import { findingsFor, suppressedFindings } from "../shown.ts";

/** What the parts of a page have in common: what they list, and by which names they lead to each other. */
export interface Page {
  readonly report: Report;
  readonly failing: readonly ResourceGroup[];
  readonly unknown: readonly ResourceGroup[];
  readonly suppressed: readonly ResourceGroup[];
  readonly kindOf: (file: string) => Input["kind"] | undefined;
  /** Where on the page a workload is told of. */
  readonly workloadAnchor: (workload: string) => string;
  /** What was found of a resource, worst first; nothing where there is nothing to tell. */
  readonly foundOf: (resource: Pick<ReportedResource, "deployment" | "address">) => readonly ResourceGroup[];
}

/** All that is found of one resource, as one list tells it, worst first. */
export interface ResourceGroup {
  readonly anchor: string;
  readonly resource: ReportedResource;
  readonly workload: string;
  readonly findings: readonly Finding[];
}

export function pageOf(report: Report): Page {
  const findings = findingsFor(report);
  const failing = groupsOf("f", findings.filter(({ outcome }) => outcome === "fails"));
  const unknown = groupsOf("u", findings.filter(({ outcome }) => outcome === "unknown"));
  const anchors = new Map(report.workloads.map(({ workload }, index) => [workload, `w${String(index + 1)}`]));
  const kinds = new Map(report.inputs.map(({ file, kind }) => [file, kind]));
  const found = new Map<string, ResourceGroup[]>();
  for (const group of [...failing, ...unknown]) {
    for (const key of new Set(group.findings.flatMap(({ subjects }) => subjects.map(({ resource }) => subjectKey(resource))))) {
      const known = found.get(key);
      if (known) known.push(group);
      else found.set(key, [group]);
    }
  }
  return {
    report,
    failing,
    unknown,
    suppressed: groupsOf("s", suppressedFindings(report)),
    kindOf: (file) => kinds.get(file),
    workloadAnchor: (workload) => anchors.get(workload) ?? "overview",
    foundOf: (resource) => found.get(subjectKey(resource)) ?? [],
  };
}

const subjectKey = ({ deployment, address }: Pick<ReportedResource, "deployment" | "address">): string => JSON.stringify([deployment, address]);

/** Findings by the block that they are about; the blocks with the worst first. */
function groupsOf(prefix: string, findings: readonly Finding[]): readonly ResourceGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { workload, resource } = finding.shown;
    const key = JSON.stringify([workload, resource.deployment, resource.block, resource.type, resource.constructPath]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const sorted = [...groups.values()].map((group) => group.toSorted(byRank)).sort((a, b) => worst(a) - worst(b));
  return sorted.flatMap((group, index) => {
    const [first] = group;
    return first ? [{ anchor: `${prefix}${String(index + 1)}`, resource: first.shown.resource, workload: first.shown.workload, findings: group }] : [];
  });
}

const byRank = (a: Finding, b: Finding): number => rank(a.severity) - rank(b.severity);

const worst = ([first]: readonly Finding[]): number => (first ? rank(first.severity) : Infinity);

/** How many findings the groups hold. */
export const countOf = (groups: readonly ResourceGroup[]): number => groups.reduce((sum, { findings }) => sum + findings.length, 0);

/** How many questions they leave open. */
export const countOpen = (groups: readonly ResourceGroup[]): number => countUnknown(groups.flatMap(({ findings }) => findings));

/** How many of them are that bad. */
export const countBySeverity = (groups: readonly ResourceGroup[], severity: Finding["severity"]): number =>
  groups.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);

/** Workloads of which something was judged, and those without. */
export const judgedWorkloads = ({ workloads }: Report): readonly ReportedWorkload[] => workloads.filter(({ verdict }) => verdict !== undefined);

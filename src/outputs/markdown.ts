import { changeSections } from "./markdown/change.ts";
import { CLOSED, opened } from "./markdown/details.ts";
import { documentOf, type Section } from "./markdown/document.ts";
import { prose } from "./markdown/escape.ts";
import { byResource, countsOf } from "./markdown/findings.ts";
import { placeIn, type MarkdownOptions } from "./markdown/places.ts";
import { cards, standings } from "./markdown/scorecard.ts";
import { tierLine } from "./closing.ts";
import { countUnknown } from "./fold.ts";
import { capital, counted } from "./prose.ts";
import type { Report } from "./report.ts";
import { findingsFor, shownFindings, suppressedFindings } from "./shown.ts";
import { summary } from "./summary.ts";
import { mermaid } from "./topology/mermaid.ts";

/**
 * Markdown for a job's summary, a comment on a pull request, a wiki: what a change has done, the scorecard, the findings by resource, what is
 * unknown or suppressed, the topology as a diagram. The most important stands first, so that what has no room is the least.
 */
export function markdown(report: Report, options: MarkdownOptions): string {
  const sections: readonly Section[] = [
    { head: heading(report, options), entries: [], left: () => "" },
    ...(report.difference ? changeSections(report.difference, report, options) : []),
    ...scorecardSections(report, options),
    ...problems(report, options),
    ...findingSection(report, options),
    ...unknownSection(report, options),
    ...suppressedSection(report, options),
    ...topologySections(report),
  ];
  return documentOf(sections, options.mostBytes);
}

function heading(report: Report, options: MarkdownOptions): string {
  const [found = "", ...rest] = summary(report, { ...options, showUnknown: true, showSuppressed: true });
  const lines = [...tierLine(report, options).map(capital), capital(found), rest.at(-1) ?? ""].filter((line) => line !== "");
  return `## Resilience\n\n${lines.map((line) => prose(line)).join("  \n")}`;
}

function scorecardSections(report: Report, options: MarkdownOptions): readonly Section[] {
  if (report.workloads.length === 0) return [];
  const { head, rows } = standings(report);
  return [
    { head: `### Scorecard\n\n${head}`, entries: rows, left: (count) => `and ${counted(count, "workload")} more` },
    { head: "", entries: cards(report, options), left: (count) => `The details of ${counted(count, "workload")} have no room here.` },
  ];
}

/** What is wrong with the inputs themselves. */
function problems({ diagnostics }: Report, options: MarkdownOptions): readonly Section[] {
  if (diagnostics.length === 0) return [];
  const entries = diagnostics.map(({ level, message, location }) => `- **${level}** ${location ? `${placeIn(location, options)} ` : ""}${prose(message)}`);
  return [{ head: "### Inputs\n", entries, left: (count) => `and ${String(count)} more` }];
}

function findingSection(report: Report, options: MarkdownOptions): readonly Section[] {
  const findings = shownFindings(report, { ...options, showUnknown: false, showSuppressed: false });
  if (findings.length === 0) return [];
  return [{ head: `### Findings: ${countsOf(findings)}`, entries: byResource(findings, report, options), left: (count) => `The findings on ${counted(count, "more resource")} have no room here.` }];
}

function unknownSection(report: Report, options: MarkdownOptions): readonly Section[] {
  const unknown = findingsFor(report).filter(({ outcome }) => outcome === "unknown");
  if (unknown.length === 0) return [];
  return [{ head: `### Unknown: ${String(countUnknown(unknown))}\n\n${opened("What could not be decided")}`, entries: byResource(unknown, report, options), foot: CLOSED, left: (count) => `and what is unknown of ${counted(count, "resource")} more` }];
}

function suppressedSection(report: Report, options: MarkdownOptions): readonly Section[] {
  const accepted = suppressedFindings(report).filter(({ outcome }) => outcome === "fails");
  if (accepted.length === 0) return [];
  if (!options.showSuppressed) return [{ head: `### Suppressed: ${String(accepted.length)}`, entries: [], left: () => "" }];
  return [{ head: `### Suppressed: ${String(accepted.length)}\n\n${opened("What somebody accepts")}`, entries: byResource(accepted, report, options), foot: CLOSED, left: (count) => `and what is suppressed on ${counted(count, "resource")} more` }];
}

/** A diagram of each workload, but of one that is too large to be drawn where Markdown is shown. */
function topologySections({ topologies, workloads }: Report): readonly Section[] {
  const drawn = (topologies?.() ?? []).filter(({ places }) => places.length > 0);
  if (drawn.length === 0) return [];
  const entries = drawn.map((topology) => {
    const diagram = mermaid([topology]);
    return diagram.length > MOST_OF_DIAGRAM ? `\nThe diagram of ${prose(topology.workload)} is too large to be drawn here; \`resilint graph\` draws it.` : `\n\`\`\`mermaid\n${diagram}\`\`\``;
  });
  const several = workloads.length > 1;
  return [{ head: several ? `### Topology\n\n${opened(counted(drawn.length, "diagram"))}` : "### Topology", entries, ...(several && { foot: CLOSED }), left: (count) => `and ${counted(count, "diagram")} more` }];
}

/** Characters of a diagram that Mermaid takes where nobody has told it to take more. */
const MOST_OF_DIAGRAM = 50_000;

export type { MarkdownOptions } from "./markdown/places.ts";

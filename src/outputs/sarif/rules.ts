import type { ReportingDescriptor, ReportingDescriptorRelationship } from "sarif";
import type { RuleMeta } from "../../engine/define-rule.ts";
import { severityOf, type Severity } from "../../recovery/severity.ts";
import { CAPABILITIES, type Tier } from "../../recovery/tiers.ts";
import { paragraphs, sentence } from "../prose.ts";
import { codeBlocks } from "../remedy-example.ts";
import { pageOf } from "../rule-page.ts";

/** A rule as code scanning shows it. Its level is the one that the chosen tier gives it. */
export function descriptor(rule: RuleMeta, related: ReportingDescriptorRelationship[], tier: Tier, homepage: string): ReportingDescriptor {
  const severity = severityOf(rule, tier);
  return {
    id: rule.id,
    name: rule.id.split("-").map(capitalized).join(""),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: paragraphs(rule.why).join(" ") },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    helpUri: pageOf(rule.id, homepage),
    defaultConfiguration: { level: severity },
    ...(related.length > 0 && { relationships: related }),
    properties: {
      tags: tagsOf(rule).slice(0, MOST_TAGS),
      precision: rule.precision ?? "very-high",
      "problem.severity": PROBLEM[severity],
      capability: rule.capability,
      survives: rule.survives,
      since: rule.since,
      ...(rule.fix && { fix: { safety: rule.fix.safety, note: rule.fix.note } }),
      ...(rule.similar && { similar: [...rule.similar] }),
    },
  };
}

/** What a plain reader sees: no markup. */
function helpText({ why, remedy, references }: RuleMeta): string {
  return [...paragraphs(why), ...paragraphs(remedy), ...references].join("\n\n");
}

function helpMarkdown({ title, why, remedy, example = {}, references, capability }: RuleMeta): string {
  return [
    `# ${title}`,
    ...paragraphs(why),
    "## What to do",
    ...paragraphs(remedy),
    ...codeBlocks(example),
    "## References",
    [`Capability \`${capability}\`: ${CAPABILITIES[capability].label}.`, "", ...references.map((page) => `- <${page}>`)].join("\n"),
  ].join("\n\n");
}

const tagsOf = ({ survives, capability, frameworks }: RuleMeta): readonly string[] => [
  "reliability",
  "disaster-recovery",
  survives,
  capability,
  ...(frameworks?.wellArchitected ?? []),
  ...(frameworks?.nist80053 ?? []),
];

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** GitHub's own word for a level. */
const PROBLEM: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "recommendation", none: "recommendation" };

/** GitHub takes ten tags a rule. */
const MOST_TAGS = 10;

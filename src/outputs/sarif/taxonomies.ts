import type { ReportingDescriptorRelationship, ToolComponent, ToolComponentReference } from "sarif";
import type { RuleMeta } from "../../engine/define-rule.ts";

type Frameworks = NonNullable<RuleMeta["frameworks"]>;

interface Taxonomy {
  readonly key: keyof Frameworks;
  readonly name: string;
  readonly organization: string;
  readonly version: string;
  readonly uri: string;
  readonly description: string;
}

/** The frameworks that rules refer to. */
const TAXONOMIES: readonly Taxonomy[] = [
  {
    key: "wellArchitected",
    name: "AWS Well-Architected",
    organization: "Amazon Web Services",
    version: "2025-02-25",
    uri: "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html",
    description: "Best practices of the reliability pillar of the AWS Well-Architected Framework.",
  },
  {
    key: "nist80053",
    name: "NIST SP 800-53",
    organization: "National Institute of Standards and Technology",
    version: "5",
    uri: "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
    description: "Security and privacy controls for information systems and organizations.",
  },
];

/** The taxonomies with those of their items that rules refer to. */
export const taxonomies = (rules: readonly RuleMeta[]): ToolComponent[] =>
  TAXONOMIES.map((taxonomy) => ({
    name: taxonomy.name,
    version: taxonomy.version,
    organization: taxonomy.organization,
    informationUri: taxonomy.uri,
    shortDescription: { text: taxonomy.description },
    isComprehensive: false,
    taxa: itemsOf(rules, taxonomy).map((id) => ({ id })),
  }));

export const supportedTaxonomies = (): ToolComponentReference[] => TAXONOMIES.map(({ name }, index) => ({ name, index }));

/** What a rule has to do with the frameworks. */
export const relationships = (rule: RuleMeta, rules: readonly RuleMeta[]): ReportingDescriptorRelationship[] =>
  TAXONOMIES.flatMap((taxonomy, component) => {
    const items = itemsOf(rules, taxonomy);
    return (rule.frameworks?.[taxonomy.key] ?? []).map((id) => ({
      target: { id, index: items.indexOf(id), toolComponent: { name: taxonomy.name, index: component } },
      kinds: ["relevant"],
    }));
  });

const itemsOf = (rules: readonly RuleMeta[], { key }: Taxonomy): readonly string[] =>
  [...new Set(rules.flatMap(({ frameworks }) => frameworks?.[key] ?? []))].sort();

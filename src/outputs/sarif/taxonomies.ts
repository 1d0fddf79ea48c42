import type { ReportingDescriptor, ReportingDescriptorRelationship, ToolComponent, ToolComponentReference } from "sarif";
import type { RuleMeta } from "../../engine/define-rule.ts";
import { sentence } from "../prose.ts";
import { bestPractice, control, NIST_PAGE, WELL_ARCHITECTED_EDITION, type Taxon } from "./taxa.ts";

type Frameworks = NonNullable<RuleMeta["frameworks"]>;

interface Taxonomy {
  readonly key: keyof Frameworks;
  readonly name: string;
  readonly organization: string;
  readonly version: string;
  readonly uri: string;
  readonly description: string;
  /** What its owner says of an item. */
  readonly taxon: (id: string) => Taxon | undefined;
}

/** The frameworks that rules refer to. */
const TAXONOMIES: readonly Taxonomy[] = [
  {
    key: "wellArchitected",
    name: "AWS Well-Architected",
    organization: "Amazon Web Services",
    version: WELL_ARCHITECTED_EDITION,
    uri: "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html",
    description: "Best practices of the AWS Well-Architected Framework, most of them of its reliability pillar.",
    taxon: bestPractice,
  },
  {
    key: "nist80053",
    name: "NIST SP 800-53",
    organization: "National Institute of Standards and Technology",
    version: "5",
    uri: NIST_PAGE,
    description: "Security and privacy controls for information systems and organizations.",
    taxon: control,
  },
];

/** The taxonomies with those of their items that rules refer to, and what each rule has to do with them. */
export interface Related {
  readonly taxonomies: ToolComponent[];
  readonly relationships: ReadonlyMap<string, ReportingDescriptorRelationship[]>;
}

export function relate(rules: readonly RuleMeta[]): Related {
  const frameworks = new Map(rules.map(({ id, frameworks = {} }) => [id, frameworks]));
  const items = TAXONOMIES.map(({ key }) => [...new Set([...frameworks.values()].flatMap((each) => each[key] ?? []))].sort());
  const taxonomies = TAXONOMIES.map(({ name, version, organization, uri, description, taxon }, index) => ({
    name,
    version,
    organization,
    informationUri: uri,
    shortDescription: { text: description },
    isComprehensive: false,
    taxa: (items[index] ?? []).map((id) => described(id, taxon(id))),
  }));
  const relationships = [...frameworks].map(([rule, each]) => [rule, TAXONOMIES.flatMap(({ key, name }, index) =>
    (each[key] ?? []).map((id) => ({ target: { id, index: (items[index] ?? []).indexOf(id), toolComponent: { name, index } }, kinds: ["relevant"] })),
  )] as const);
  return { taxonomies, relationships: new Map(relationships) };
}

const described = (id: string, taxon: Taxon | undefined): ReportingDescriptor => ({ id, ...(taxon && { name: taxon.title, shortDescription: { text: sentence(taxon.title) }, helpUri: taxon.page }) });

export const supportedTaxonomies = (): ToolComponentReference[] => TAXONOMIES.map(({ name }, index) => ({ name, index }));

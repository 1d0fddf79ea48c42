import type { Category } from "../../recovery/topology/category.ts";
import type { Topology, TopologyEdge, TopologyNode, TopologyPlace } from "../../recovery/topology/topology.ts";
import { visible } from "../visible.ts";
import { edgeText, isDoubtful, nodeLines, onlyZone, placeText, zoneText } from "./labels.ts";

/**
 * Topologies as Mermaid flowcharts. One is a diagram by itself; several are a Markdown document with a heading and a diagram for each, which
 * GitHub and GitLab draw, and which Mermaid's own command line takes, too: the language has no way to put two diagrams in one text.
 */
export function mermaid(topologies: readonly Topology[]): string {
  const drawn = topologies.filter(({ places }) => places.length > 0);
  const [only] = drawn;
  if (!only) return `flowchart LR\n  none["nothing to draw"]\n`;
  if (drawn.length === 1) return diagram(only);
  return drawn.map((each) => `## ${markdownText(each.workload)}\n\n\`\`\`mermaid\n${diagram(each)}\`\`\`\n`).join("\n");
}

function diagram(topology: Topology): string {
  const title = topology.workload === "." ? [] : ["---", `title: ${JSON.stringify(visible(topology.workload))}`, "---"];
  const lines = [
    ...title,
    "flowchart LR",
    ...topology.places.flatMap((place) => placeOf(place, topology)).map((line) => `  ${line}`),
    ...topology.edges.map((edge) => `  ${edgeOf(edge)}`),
    ...recoveryBeyondHome(topology).map((line) => `  ${line}`),
    ...stylesOf(topology).map((line) => `  ${line}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function placeOf(place: TopologyPlace, topology: Topology): readonly string[] {
  const zones = [...new Set(place.nodes.flatMap((node) => onlyZone(node) ?? []))].sort();
  const inZones = zones.flatMap((zone, index) => [
    `  subgraph ${place.id}z${String(index + 1)}[${quoted([zoneText(zone)])}]`,
    ...place.nodes.filter((node) => onlyZone(node) === zone).map((node) => `    ${nodeOf(node)}`),
    "  end",
  ]);
  const beside = place.nodes.filter((node) => onlyZone(node) === undefined).map((node) => `  ${nodeOf(node)}`);
  return [`subgraph ${place.id}[${quoted([placeText(place, topology)])}]`, ...beside, ...inZones, "end"];
}

function nodeOf(node: TopologyNode): string {
  const [open, close] = isDoubtful(node) ? SHAPES.none : SHAPES[node.category ?? "none"];
  return `${node.id}${open}${quoted(nodeLines(node, onlyZone(node) === undefined))}${close}`;
}

const SHAPES: Readonly<Record<Category | "none", readonly [string, string]>> = {
  data: ["[(", ")]"],
  compute: ["[", "]"],
  balancing: ["{{", "}}"],
  routing: ["([", "])"],
  backup: ["[[", "]]"],
  network: ["(", ")"],
  none: ["[", "]"],
};

/** A thick line is where data goes, a dotted one what is not certain. */
function edgeOf(edge: TopologyEdge): string {
  const line = edge.perhaps !== undefined ? "-.->" : DATA.has(edge.relation) ? "==>" : "-->";
  return `${edge.from} ${line}|${quoted([edgeText(edge)])}| ${edge.to}`;
}

const DATA: ReadonlySet<string> = new Set(["replica of", "copies to", "replicates to", "member of the global cluster"]);

/** Links that nobody sees: home is laid out before the regions in which the workload recovers, whichever way the arrows go. */
function recoveryBeyondHome({ places, regions: { home, recovery } }: Topology): readonly string[] {
  const from = places.find(({ is, name }) => is === "region" && name === home);
  return from ? places.filter(({ is, name }) => is === "region" && recovery.includes(name)).map(({ id }) => `${from.id} ~~~ ${id}`) : [];
}

function stylesOf({ places, regions }: Topology): readonly string[] {
  const nodes = places.flatMap((place) => place.nodes);
  const classes = CATEGORIES.flatMap((category) => {
    const ids = nodes.filter((node) => (node.category ?? "aside") === category && !isDoubtful(node)).map(({ id }) => id);
    return ids.length === 0 ? [] : [`classDef ${category} ${STYLES[category]}`, `class ${ids.join(",")} ${category}`];
  });
  const doubtful = nodes.filter(isDoubtful).map(({ id }) => id);
  const roles = new Map(regions.regions.map(({ name, role }) => [name, role]));
  return [
    ...classes,
    ...(doubtful.length === 0 ? [] : [`classDef doubt ${DOUBT}`, `class ${doubtful.join(",")} doubt`]),
    ...places.map(({ id, is, name }) => `style ${id} ${is === "region" ? REGIONS[roles.get(name) ?? "unknown"] : is === "global" ? GLOBAL : DOUBT}`),
    ...places.flatMap(({ id, nodes: here }) => [...new Set(here.flatMap((node) => onlyZone(node) ?? []))].map((_, index) => `style ${id}z${String(index + 1)} ${ZONE}`)),
  ];
}

const STYLES: Readonly<Record<Category | "aside", string>> = {
  data: "fill:#dbe9ff,stroke:#2f5f9e,color:#10243d",
  compute: "fill:#ffe8cc,stroke:#a85c00,color:#3d2100",
  balancing: "fill:#efe1ff,stroke:#6f3fb0,color:#2a1245",
  routing: "fill:#efe1ff,stroke:#6f3fb0,color:#2a1245",
  backup: "fill:#ddf3dd,stroke:#2f7d3b,color:#0f2f14",
  network: "fill:#f2f2f2,stroke:#666666,color:#222222",
  aside: "fill:#ffffff,stroke:#666666,color:#222222",
};

const CATEGORIES: readonly (Category | "aside")[] = ["routing", "balancing", "compute", "data", "backup", "network", "aside"];

const DOUBT = "fill:#ffffff,stroke:#b00020,stroke-dasharray:5 4,color:#5c0010";
const GLOBAL = "fill:#fafafa,stroke:#888888,color:#222222";
const ZONE = "fill:#ffffff,stroke:#999999,stroke-dasharray:2 3,color:#222222";
const REGIONS = {
  home: "fill:#f3fbf3,stroke:#2f7d3b,stroke-width:2px,color:#0f2f14",
  recovery: "fill:#f2f7ff,stroke:#2f5f9e,stroke-width:2px,color:#10243d",
  unknown: "fill:#fafafa,stroke:#666666,color:#222222",
} as const;

/**
 * Text between quotes. All but letters, digits and a few marks is written as an entity: quotes would end the text, a backtick or `1. ` at its
 * beginning would make it Markdown, `%%{` a directive, and a colon before an entity loses that its semicolon where the text holds "style".
 */
function quoted(lines: readonly string[]): string {
  return `"${lines.map((line) => line.replace(/\$(?=\$)|\\(?=n)/gu, (found) => LOOKALIKES[found] ?? found).replace(/[^\p{L}\p{N} _.,/()?-]|^\d+\.(?=\s|$)|^-/gu, entities)).join("<br/>")}"`;
}

/** What Mermaid takes for a formula or a line break even as an entity is written with the wide forms of these characters. */
const LOOKALIKES: Readonly<Record<string, string>> = { $: "\uff04", "\\": "\uff3c" };

const entities = (text: string): string => Array.from(text, (character) => `#${String(character.codePointAt(0) ?? 0)};`).join("");

/** A heading of one line in which nothing is markup. */
const markdownText = (text: string): string => visible(text).replace(/[\\`*_{}[\]<>()#+!|&~]/gu, (found) => `\\${found}`);

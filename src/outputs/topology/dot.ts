import type { Category } from "../../recovery/topology/category.ts";
import type { Topology, TopologyEdge, TopologyNode, TopologyPlace } from "../../recovery/topology/topology.ts";
import { visible } from "../visible.ts";
import { edgeText, isDoubtful, nodeLines, onlyZone, placeText, zoneText } from "./labels.ts";

/** Topologies for Graphviz: a graph for each workload, one after the other, as `dot` takes them. */
export function dot(topologies: readonly Topology[]): string {
  const drawn = topologies.filter(({ places }) => places.length > 0);
  return drawn.length === 0 ? "digraph {\n}\n" : drawn.map(graph).join("\n");
}

function graph(topology: Topology): string {
  const lines = [
    `digraph ${quoted([visible(topology.workload)])} {`,
    `  graph [${attributes({ rankdir: "LR", label: topology.workload === "." ? "" : visible(topology.workload), labelloc: "t", fontname: FONT, compound: "true" })}]`,
    `  node [${attributes({ fontname: FONT, fontsize: "11", style: "filled", fillcolor: "white" })}]`,
    `  edge [${attributes({ fontname: FONT, fontsize: "10" })}]`,
    ...topology.places.flatMap((place) => placeOf(place, topology)).map((line) => `  ${line}`),
    ...topology.edges.map((edge) => `  ${edgeOf(edge)}`),
    "}",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function placeOf(place: TopologyPlace, topology: Topology): readonly string[] {
  const zones = [...new Set(place.nodes.flatMap((node) => onlyZone(node) ?? []))].sort();
  const inZones = zones.flatMap((zone, index) => [
    `  subgraph ${quoted([`cluster_${place.id}_${String(index + 1)}`])} {`,
    `    graph [${attributes({ label: zoneText(zone), style: "dotted" })}]`,
    ...place.nodes.filter((node) => onlyZone(node) === zone).map((node) => `    ${nodeOf(node)}`),
    "  }",
  ]);
  const beside = place.nodes.filter((node) => onlyZone(node) === undefined).map((node) => `  ${nodeOf(node)}`);
  const style = place.is === "unknown" ? "dashed" : "solid";
  return [
    `subgraph ${quoted([`cluster_${place.id}`])} {`,
    `  graph [label=${quoted([placeText(place, topology)])}, ${attributes({ style, color: place.is === "unknown" ? "#b00020" : "#2f5f9e" })}]`,
    ...beside,
    ...inZones,
    "}",
  ];
}

function nodeOf(node: TopologyNode): string {
  const { shape, fillcolor } = isDoubtful(node) ? SHAPES.none : SHAPES[node.category ?? "none"];
  const style = isDoubtful(node) ? "filled,dashed" : "filled";
  return `${node.id} [label=${quoted(nodeLines(node, onlyZone(node) === undefined))}, ${attributes({ shape, fillcolor, style })}]`;
}

const SHAPES: Readonly<Record<Category | "none", { readonly shape: string; readonly fillcolor: string }>> = {
  data: { shape: "cylinder", fillcolor: "#dbe9ff" },
  compute: { shape: "box", fillcolor: "#ffe8cc" },
  balancing: { shape: "hexagon", fillcolor: "#efe1ff" },
  routing: { shape: "ellipse", fillcolor: "#efe1ff" },
  backup: { shape: "folder", fillcolor: "#ddf3dd" },
  network: { shape: "box", fillcolor: "#f2f2f2" },
  none: { shape: "box", fillcolor: "#ffffff" },
};

const edgeOf = (edge: TopologyEdge): string =>
  `${edge.from} -> ${edge.to} [${attributes({ label: edgeText(edge), style: edge.perhaps === undefined ? "solid" : "dashed" })}]`;

const attributes = (values: Readonly<Record<string, string>>): string => Object.entries(values).map(([name, value]) => `${name}=${quoted([value])}`).join(", ");

/** A string of the language: a backslash begins escapes such as `\N`, the node's own name, and `&` an entity. */
const quoted = (lines: readonly string[]): string => `"${lines.map((line) => line.replace(/[\\"]/gu, "\\$&").replaceAll("&", "&amp;")).join("\\n")}"`;

const FONT = "Helvetica,Arial,sans-serif";

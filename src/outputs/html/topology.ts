import type { Topology, TopologyNode, TopologyPlace } from "../../recovery/topology/topology.ts";
import { countUnknown } from "../fold.ts";
import { counted } from "../prose.ts";
import { edgeText, isDoubtful, nodeLines, onlyZone, placeText, zoneText } from "../topology/labels.ts";
import { visible } from "../visible.ts";
import { widthOf } from "../width.ts";
import { badge, MARKS, type Tone, toneOf } from "./badge.ts";
import { drawEdges } from "./edges.ts";
import { type Laid, layOut, type Layout } from "./layout.ts";
import { each, markup, type Markup, NOTHING, where } from "./markup.ts";
import type { Page, ResourceGroup } from "./page.ts";

/** The pictures of all workloads, each with the same as a list. One alone is open. */
export function topologies(all: readonly Topology[], page: Page): Markup {
  const drawn = all.filter(({ places }) => places.some(({ nodes }) => nodes.length > 0));
  if (drawn.length === 0) return markup`<p class="empty">There is nothing to draw: no resource holds data, serves users or is related to another.</p>`;
  return markup`${LEGEND}${each(drawn, (topology) => markup`
<details class="topology"${drawn.length === 1 ? markup` open` : NOTHING}><summary>${topology.workload} <span class="faint">${counted(topology.places.reduce((sum, { nodes }) => sum + nodes.length, 0), "resource")}</span></summary>
${picture(topology, page)}${asList(topology, page)}</details>`)}`;
}

const LEGEND = markup`<p class="legend">${badge("error", "error")} ${badge("warning", "warning")} ${badge("note", "note")} ${badge("unsure", "unknown")} ${badge("good", "nothing found")} A thick arrow is where data goes; what is dashed is not certain.</p>`;

function picture(topology: Topology, page: Page): Markup {
  const layout = layOut(topology);
  return markup`<div class="wide" tabindex="0" role="region" aria-label="Picture of ${topology.workload}"><svg class="picture" width="${Math.ceil(layout.width)}" height="${Math.ceil(layout.height)}" viewBox="0 0 ${Math.ceil(layout.width)} ${Math.ceil(layout.height)}" role="group" aria-label="Topology of ${topology.workload}; below it the same as a list">
${each(layout.places, placeBox)}${each(layout.zones, zoneBox)}${drawEdges(topology.edges, layout)}${each(layout.places, (place) => placeTitle(place, topology))}${nodeBoxes(layout, page)}</svg></div>`;
}

const placeBox = ({ what, x, y, width, height }: Laid<TopologyPlace>): Markup =>
  markup`<rect class="place ${what.is}" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>`;

const placeTitle = ({ what, x, y, width }: Laid<TopologyPlace>, topology: Topology): Markup =>
  markup`<text class="title" x="${x + 18}" y="${y + 22}">${fitted(placeText(what, topology), (width - 30) / 7.4)}</text>`;

const zoneBox = ({ what, x, y, width, height }: Laid<string>): Markup =>
  markup`<rect class="zone" x="${x}" y="${y}" width="${width}" height="${height}" rx="7"/><text class="zone-name" x="${x + 9}" y="${y + 21}">${fitted(zoneText(what), (width - 18) / 7)}</text>`;

const nodeBoxes = ({ nodes }: Layout, page: Page): Markup => each([...nodes.values()], (laid) => nodeBox(laid, found(laid.what, page)));

function nodeBox({ what: node, x, y, width, height }: Laid<TopologyNode>, { tone, said, anchor }: Found): Markup {
  const lines = nodeLines(node, onlyZone(node) === undefined);
  const room = (width - 22) / CHARACTER;
  const box = markup`<rect class="node ${node.category ?? "other"}${isDoubtful(node) ? " doubtful" : ""} ${tone ?? ""}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>${each(lines.slice(0, 3), (line, index) => markup`<text class="${index === 0 ? "node-name" : "node-kind"}" x="${x + 12}" y="${y + 18 + index * 16}">${index > 0 ? fitted(line, (width - 22) / NARROW) : fittedName(node.is === "unknown" || node.name === "" ? line : visible(node.name), tone === undefined ? room : room - 3)}</text>`)}${tone === undefined ? NOTHING : markup`<text class="sign ${tone}" x="${x + width - 12}" y="${y + 19}">${MARKS[tone]}</text>`}`;
  const title = markup`<title>${[lines.join(", "), said].filter((each) => each !== "").join(": ")}</title>`;
  return anchor === undefined ? markup`<g>${title}${box}</g>` : markup`<a href="#${anchor}">${title}${box}</a>`;
}

/** A name that has room whole, else without what others have too, from its front: the types and the word `module` of Terraform, the constructs around. */
function fittedName(name: string, columns: number): string {
  if (widthOf(name) <= columns) return name;
  const own = name.replaceAll(/(?:^|(?<=\.))(?:module|data|aws_\w+)\./gu, "");
  let rest = own;
  for (let slash = rest.indexOf("/"); slash >= 0 && widthOf(rest) + 2 > columns; slash = rest.indexOf("/")) rest = rest.slice(slash + 1);
  return fitted(rest === own ? own : `…/${rest}`, columns);
}

/** Text of at most so many columns. */
function fitted(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

interface Found {
  readonly tone: Tone | undefined;
  readonly said: string;
  readonly anchor: string | undefined;
}

/** What was found of the resource that a node is. Of what is in no file, and of many at once, nothing is said. */
function found({ resource }: TopologyNode, page: Page): Found {
  if (!resource) return { tone: undefined, said: "", anchor: undefined };
  const groups = page.foundOf(resource);
  const [worst] = groups;
  const [first] = worst?.findings ?? [];
  return { tone: first ? toneOf(first) : "good", said: saidOf(groups), anchor: worst?.anchor };
}

function saidOf(groups: readonly ResourceGroup[]): string {
  const findings = groups.flatMap((group) => group.findings);
  const parts = (["error", "warning", "note", "unknown"] as const).flatMap((name) => {
    const count = name === "unknown" ? countUnknown(findings) : findings.filter(({ outcome, severity }) => outcome === "fails" && severity === name).length;
    return count === 0 ? [] : [counted(count, name)];
  });
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}

/** The same for whoever does not see the picture, and with every name in full. */
function asList(topology: Topology, page: Page): Markup {
  const names = new Map(topology.places.flatMap(({ nodes }) => nodes.map((node) => [node.id, node.name === "" ? node.label : node.name])));
  const placed = topology.places.filter(({ nodes }) => nodes.length > 0);
  const relations = topology.edges.length === 0 ? NOTHING : markup`<h4>Relations</h4><ul>${each(topology.edges, (edge) => markup`<li><code>${names.get(edge.from)}</code> ${edgeText(edge)} <code>${names.get(edge.to)}</code>${where(edge.perhaps, (why) => markup` <span class="faint">${why}</span>`)}</li>`)}</ul>`;
  return markup`<details class="as-list"><summary>The same as a list</summary>${each(placed, (place) => markup`<h4>${placeText(place, topology)}</h4><ul>${each(place.nodes, (node) => nodeItem(node, page))}</ul>`)}${relations}</details>${topology.hidden > 0 ? markup`<p class="faint">${counted(topology.hidden, "resource")} of which there is nothing to say here ${topology.hidden === 1 ? "is" : "are"} left out.</p>` : NOTHING}`;
}

function nodeItem(node: TopologyNode, page: Page): Markup {
  const { said, anchor } = found(node, page);
  const zone = onlyZone(node);
  const [name = "", ...rest] = nodeLines(node, true);
  const about = [...rest, ...(zone === undefined || rest.some((line) => line.startsWith("in ")) ? [] : [`in ${zoneText(zone)}`])].join(", ");
  return markup`<li><code>${name}</code>${about === "" ? "" : `, ${about}`}${said === "" ? NOTHING : anchor === undefined ? markup`: ${said}` : markup`: <a href="#${anchor}">${said}</a>`}</li>`;
}

/** How wide a character of the monospaced names is. */
const CHARACTER = 6.9;
/** And one of the words below them, as a rule. */
const NARROW = 5.7;

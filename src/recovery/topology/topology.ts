import type { Graph } from "../../graph/graph.ts";
import { lookAt } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import type { Span } from "../../source/span.ts";
import { categoryOf, isShownAlone, type Category } from "./category.ts";
import { edgesOf } from "./edges.ts";
import { notesOn, wholeOf } from "./notes.ts";
import { regionsOf, type StatedRegions, type WorkloadRegions } from "./regions.ts";
import { endKey, type End, type Relation } from "./relation.ts";
import { RELATIONS } from "./relations.ts";
import { standingOf, standingOfEnd, type Standing } from "./standing.ts";
import { zonesOfResource, type ZonesOfResource } from "./zones.ts";

/** Where the resources of a workload stand, and what they are to each other. */
export interface Topology {
  readonly workload: string;
  readonly regions: WorkloadRegions;
  /** What is in no region first, then home, recovery, other regions, and those that are not known. */
  readonly places: readonly TopologyPlace[];
  readonly edges: readonly TopologyEdge[];
  /** Resources that are left out, since nothing is said of them. */
  readonly hidden: number;
}

export interface TopologyPlace {
  readonly id: string;
  readonly is: "region" | "global" | "unknown";
  /** The region's name; of one that is not known what the source calls it, which may be nothing. */
  readonly name: string;
  /** Why it is not known. */
  readonly why?: string;
  readonly place?: Span;
  /** True for the region of a deployment of which nobody says where it stands: its name says nothing. */
  readonly isOwn?: boolean;
  readonly nodes: readonly TopologyNode[];
}

export interface TopologyNode {
  readonly id: string;
  /** The address, the construct path, or the name of what these files do not define. */
  readonly name: string;
  /** "RDS instance"; the language's own type where there is no kind. */
  readonly label: string;
  readonly category: Category | undefined;
  /** How many resources it stands for; `Infinity` where nobody knows. */
  readonly count: number;
  readonly zones: ZonesOfResource;
  /** What else a reader wants to know at a glance: "Multi-AZ". */
  readonly notes: readonly string[];
  readonly is: End["is"];
  readonly resource?: NodeResource;
  /** Why it may not be there, or what is not known of it. */
  readonly perhaps?: string;
  readonly place?: Span;
}

/** The resource that a node is. */
export interface NodeResource {
  readonly address: string;
  readonly deployment: string;
  readonly type: string;
  readonly kind?: string;
  readonly constructPath?: string;
}

export interface TopologyEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly what?: string;
  readonly perhaps?: string;
  readonly place: Span;
  /** How many relations it stands for. */
  readonly count: number;
}

export interface TopologyOptions extends StatedRegions {
  /** Everything that has a kind, and not only what holds data, serves users or is related to something. */
  readonly all?: boolean;
}

/** The topology of a workload, always in the same order. */
export function topologyOf(graph: Graph, workload: string, options: TopologyOptions = {}): Topology {
  const found = edgesOf(graph, workload, RELATIONS);
  const related = new Map(found.flatMap(({ from, to }) => [from, to]).map((end) => [endKey(end), end]));
  const subjects = graph.subjectsOf(workload).filter((subject) => mayExist(graph, subject));
  const shown = subjects.filter((subject) => options.all === true || related.has(endKey({ is: "resource", subject })) || isShown(graph, subject));
  const ends = new Map(shown.map((subject): [string, End] => [endKey({ is: "resource", subject }), { is: "resource", subject }]));
  for (const [key, end] of related) ends.set(key, end);
  const regions = regionsOf(graph, workload, options);
  const drafts = placed(graph, [...ends.values()], regions);
  const ids = new Map<string, string>();
  const places = drafts.map(({ ends: here, ...place }, index): TopologyPlace => {
    const nodes = inOrder(here).map((end) => {
      const id = `n${String(ids.size + 1)}`;
      ids.set(endKey(end), id);
      return nodeOf(graph, end, id);
    });
    return { ...place, id: `p${String(index + 1)}`, nodes };
  });
  const edges = found.flatMap(({ from, to, ...edge }): readonly TopologyEdge[] => {
    const [one, other] = [ids.get(endKey(from)), ids.get(endKey(to))];
    return one === undefined || other === undefined ? [] : [{ ...edge, from: one, to: other, count: 1 }];
  });
  return { workload, regions, places, edges, hidden: subjects.length - shown.length };
}

const mayExist = (graph: Graph, { exists, guard }: Subject): boolean => graph.world.decide(exists).value !== false && graph.world.decide(guard).value !== false;

/** A part is told of by its whole: an instance by its cluster. */
const isShown = (graph: Graph, subject: Subject): boolean => isShownAlone(subject.kind) && wholeOf(graph, subject) === undefined;

interface Draft extends Omit<TopologyPlace, "id" | "nodes"> {
  readonly ends: End[];
}

/** The ends by where they stand, in the order in which places are told. */
function placed(graph: Graph, ends: readonly End[], { regions }: WorkloadRegions): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  for (const end of ends) {
    const standing = end.is === "resource" ? standingOf(graph, end.subject) : standingOfEnd(graph, end);
    const key = standing.is === "region" ? `region ${standing.name}` : standing.is === "unknown" ? `unknown ${standing.key}` : "global";
    const draft = drafts.get(key) ?? { ...draftOf(standing), ends: [] };
    draft.ends.push(end);
    drafts.set(key, draft);
  }
  const ranks = new Map(regions.map(({ name }, index) => [name, index]));
  const rank = ({ is, name }: Draft): number => (is === "global" ? -1 : is === "unknown" ? regions.length + 1 : (ranks.get(name) ?? regions.length));
  return [...drafts.values()].sort((a, b) => rank(a) - rank(b) || (a.is === "region" ? compare(a.name, b.name) : 0));
}

function draftOf(standing: Standing): Omit<Draft, "ends"> {
  switch (standing.is) {
    case "region":
      return { is: "region", name: standing.name };
    case "global":
      return { is: "global", name: "" };
    case "unknown":
      return { is: "unknown", name: standing.label, why: standing.why, ...(standing.place && { place: standing.place.span }), ...(standing.isOwn === true && { isOwn: true }) };
  }
}

/** What users meet first stands first; what is alike as it is written. */
const inOrder = (ends: readonly End[]): readonly End[] => [...ends].sort((a, b) => orderOf(a) - orderOf(b));

const ORDER: readonly (Category | undefined)[] = ["routing", "balancing", "compute", "data", "backup", "network", undefined];

const orderOf = (end: End): number => ORDER.indexOf(categoryOfEnd(end));

function categoryOfEnd(end: End): Category | undefined {
  if (end.is === "resource") return categoryOf(end.subject.kind);
  return end.is === "along" ? categoryOf(end.of.kind) : undefined;
}

function nodeOf(graph: Graph, end: End, id: string): TopologyNode {
  const common = { id, is: end.is, category: categoryOfEnd(end), count: 1, zones: { names: [], more: false }, notes: [] };
  switch (end.is) {
    case "resource":
      return resourceNode(graph, end.subject, id);
    case "other":
      return { ...common, name: end.address, label: end.type, resource: { address: end.address, deployment: end.scope, type: end.type } };
    case "outside":
      return { ...common, name: end.name, label: end.label, perhaps: "it is not in these files" };
    case "along":
      return { ...common, name: end.of.shown, label: end.label };
    case "unknown":
      return { ...common, name: "", label: end.label, perhaps: end.why, place: end.place };
  }
}

function resourceNode(graph: Graph, subject: Subject, id: string): TopologyNode {
  const { kind, type, address, deployment, name, raw } = subject;
  const { constructPath, open } = raw;
  const resource = lookAt(kind, graph, graph.world, subject);
  const exists = resource.exists();
  const perhaps = exists.outcome === "unknown" ? (exists.because()[0]?.says ?? "it is not certain that it is created") : undefined;
  return {
    id,
    is: "resource",
    name: subject.shown,
    label: kind.label,
    category: categoryOf(kind),
    count: open === undefined ? 1 : Infinity,
    zones: zonesOfResource(graph, subject),
    notes: notesOn(graph, subject),
    resource: { address, deployment: deployment.id, type, kind: kind.name, ...(constructPath !== undefined && { constructPath }) },
    ...(perhaps !== undefined && { perhaps }),
    place: name,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { Topology, TopologyEdge, TopologyNode, TopologyPlace } from "./topology.ts";

/**
 * A topology that can be looked at: of one with more than so many nodes, those of one kind in one place and zone become one with a count, the most
 * numerous first, until it is small enough or nothing is left to fold; and so do places of which the region is not known. What neither holds data
 * nor serves users is folded wherever there are more than a few.
 */
export function folded(whole: Topology, most: number = MOST_NODES): Topology {
  const topology = foldAsides(whole);
  const total = topology.places.reduce((sum, { nodes }) => sum + nodes.length, 0);
  return total <= most ? topology : foldNodes(foldPlaces(topology), (group) => group.length > 1, total - most);
}

/** Many secrets, keys and the like say as much as one: they neither hold what is served nor serve it. */
function foldAsides(topology: Topology): Topology {
  const isAside = (group: readonly TopologyNode[]): boolean => group.length > MOST_ASIDES && group.every(({ category, is }) => category === undefined && is !== "unknown" && is !== "outside");
  return topology.places.some(({ id, nodes }) => groupsOf(id, nodes).some(isAside)) ? foldNodes(topology, isAside, Infinity) : topology;
}

const MOST_ASIDES = 3;

/** More than this cannot be read in one picture. */
export const MOST_NODES = 80;

const MOST_UNKNOWN_PLACES = 12;

/** Many templates without a region are many places; as one, they say as much. */
function foldPlaces(topology: Topology): Topology {
  const unknown = topology.places.filter(({ is }) => is === "unknown");
  const [first] = unknown;
  if (!first || unknown.length <= MOST_UNKNOWN_PLACES) return topology;
  const why = `${String(unknown.length)} regions that are not known`;
  const one: TopologyPlace = { id: first.id, is: "unknown", name: "", why, nodes: unknown.flatMap(({ nodes }) => nodes) };
  return { ...topology, places: [...topology.places.filter(({ is }) => is !== "unknown"), one] };
}

function foldNodes(topology: Topology, isFolded: (group: readonly TopologyNode[]) => boolean, surplus: number): Topology {
  const groups = topology.places.flatMap(({ id, nodes }) => groupsOf(id, nodes)).filter(isFolded);
  const into = new Map<string, TopologyNode>();
  let left = surplus;
  for (const group of groups.sort((a, b) => b.length - a.length)) {
    const [first] = group;
    if (left <= 0 || !first) break;
    const whole = together(first, group);
    for (const { id } of group) into.set(id, whole);
    left -= group.length - 1;
  }
  const places = topology.places.map((place) => ({ ...place, nodes: [...new Set(place.nodes.map((node) => into.get(node.id) ?? node))] }));
  return { ...topology, places, edges: joined(topology.edges, (id) => into.get(id)?.id ?? id) };
}

function groupsOf(place: string, nodes: readonly TopologyNode[]): readonly (readonly TopologyNode[])[] {
  const groups = new Map<string, TopologyNode[]>();
  for (const node of nodes) {
    const key = `${place}\u0000${node.label}\u0000${node.is}\u0000${node.zones.names.join("\u0000")}`;
    const known = groups.get(key);
    if (known) known.push(node);
    else groups.set(key, [node]);
  }
  return [...groups.values()];
}

function together({ perhaps: _, resource: __, place: ___, ...first }: TopologyNode, group: readonly TopologyNode[]): TopologyNode {
  return { ...first, name: "", count: group.reduce((sum, { count }) => sum + count, 0), notes: [] };
}

/** Edges that have become one; one of something to itself is left out. */
function joined(edges: readonly TopologyEdge[], to: (id: string) => string): readonly TopologyEdge[] {
  const known = new Map<string, TopologyEdge>();
  for (const edge of edges) {
    const moved = { ...edge, from: to(edge.from), to: to(edge.to) };
    if (moved.from === moved.to) continue;
    const key = `${moved.from} ${moved.relation} ${moved.to}`;
    const other = known.get(key);
    if (!other) known.set(key, moved);
    else {
      const { what: _, perhaps: __, ...plain } = other;
      const perhaps = other.perhaps !== undefined && moved.perhaps !== undefined ? other.perhaps : undefined;
      known.set(key, { ...plain, count: other.count + moved.count, ...(perhaps !== undefined && { perhaps }) });
    }
  }
  return [...known.values()];
}

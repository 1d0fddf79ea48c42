import type { Graph } from "../../graph/graph.ts";
import { push } from "../../graph/push.ts";
import { lookAt } from "../../graph/resource.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { resourceEnd } from "./ends.ts";
import { endKey, type Edge, type Found, type Row } from "./relation.ts";

/** The edges of a workload by some rows of the table, each once, in the order of the resources. */
export function edgesOf(graph: Graph, workload: string, rows: readonly Row[]): readonly Edge[] {
  const byKind = new Map<string, Row[]>();
  for (const row of rows) push(byKind, row.kind, row);
  const edges = new Map<string, Edge>();
  for (const subject of graph.subjectsOf(workload)) {
    const rowsOfKind = byKind.get(subject.kind.name);
    if (!rowsOfKind) continue;
    const resource = lookAt(subject.kind, graph, graph.world, subject);
    const there = all(resource.exists(), resource.isOfKind());
    if (there.outcome === "fails") continue;
    for (const { relation, find } of rowsOfKind) {
      for (const found of find(graph, subject)) add(edges, { ...found, from: found.from ?? resourceEnd(resource), relation }, there);
    }
  }
  return [...edges.values()];
}

type FoundEdge = Required<Pick<Found, "from">> & Omit<Found, "from"> & Pick<Edge, "relation">;

/** Of two that say the same, the certain one; a relation of something to itself is none. */
function add(edges: Map<string, Edge>, { from, to, relation, when, place, what }: FoundEdge, there: Verdict): void {
  const claim = all(there, when);
  const [one, other] = [endKey(from), endKey(to)];
  if (claim.outcome === "fails" || one === other) return;
  const key = `${one}\u0000${relation}\u0000${other}`;
  if (edges.get(key)?.perhaps === undefined && edges.has(key)) return;
  const perhaps = claim.outcome === "holds" ? undefined : (claim.because()[0]?.says ?? "it is not certain");
  edges.set(key, { from, to, relation, place, ...(what !== undefined && { what }), ...(perhaps !== undefined && { perhaps }) });
}

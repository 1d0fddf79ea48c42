import type { Graph } from "../../graph/graph.ts";
import type { Span } from "../../source/span.ts";
import { endKey, type Edge, type End, type Relation } from "./relation.ts";
import { standingOfEnd } from "./standing.ts";

/** From which region to which something goes, by one edge: data, copies, users. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly says: string;
  readonly place: Span;
}

/** Which end is the original: a replica names where it comes from, all else where it goes. */
const BACKWARDS: ReadonlySet<Relation> = new Set<Relation>(["replica of"]);

const ONWARDS: ReadonlySet<Relation> = new Set<Relation>(["replicates to", "copies to", "fails over to"]);

/**
 * The certain flows between two regions that are known. `routed` says what DNS records send users to: a record stands in no
 * region, and what it leads to does.
 */
export function flowsOf(graph: Graph, edges: readonly Edge[], routed: (end: End) => End | undefined): readonly Flow[] {
  const regionOf = (end: End): string | undefined => {
    const standing = standingOfEnd(graph, routed(end) ?? end);
    return standing.is === "region" ? standing.name : undefined;
  };
  const certain = edges.filter(({ perhaps }) => perhaps === undefined);
  const flows = certain.flatMap((edge): readonly Flow[] => {
    if (!BACKWARDS.has(edge.relation) && !ONWARDS.has(edge.relation)) return [];
    const [source, target] = BACKWARDS.has(edge.relation) ? [edge.to, edge.from] : [edge.from, edge.to];
    return flow(regionOf(source), regionOf(target), said(edge), edge.place);
  });
  return [...flows, ...withinGlobals(certain, regionOf)];
}

/** From the primary of a global cluster to each of the others. */
function withinGlobals(edges: readonly Edge[], regionOf: (end: End) => string | undefined): readonly Flow[] {
  const members = edges.filter(({ relation }) => relation === "member of the global cluster");
  const primaries = new Map(members.filter(({ what }) => what === "primary").map(({ from, to }) => [endKey(to), from]));
  return members.filter(({ what }) => what === "secondary").flatMap((edge) => {
    const primary = primaries.get(endKey(edge.to));
    return primary ? flow(regionOf(primary), regionOf(edge.from), said(edge), edge.place) : [];
  });
}

const flow = (from: string | undefined, to: string | undefined, says: string, place: Span): readonly Flow[] =>
  from === undefined || to === undefined || from === to ? [] : [{ from, to, says, place }];

/** "`Replica` is a replica of `Db`" */
function said({ from, to, relation, what }: Edge): string {
  const [one, other] = [nameOf(from), nameOf(to)];
  switch (relation) {
    case "replica of":
      return `${one} is a replica of ${other}`;
    case "member of the global cluster":
      return `${one} is a ${what ?? "member"} of the global cluster ${other}`;
    default:
      return `${one} ${relation} ${other}`;
  }
}

export function nameOf(end: End): string {
  switch (end.is) {
    case "resource":
      return `\`${end.subject.shown}\``;
    case "other":
      return `\`${end.address}\``;
    case "outside":
      return `\`${end.name}\``;
    case "along":
      return `a ${end.label}`;
    case "unknown":
      return `a ${end.label} that is not known`;
  }
}

import { topologyOf, type Topology, type TopologyOptions } from "../../../src/recovery/topology/topology.ts";
import { graphOf, type Example, type Setting } from "../../../src/testing.ts";

/** The topology of a piece of source. */
export const topology = (example: Example, { options = {}, ...setting }: Setting & { readonly options?: TopologyOptions } = {}): Topology =>
  topologyOf(graphOf([example], setting), ".", options);

/** The edges as sentences: "Replica replica of Db"; what is not certain ends in the reason. */
export function edges({ places, edges: found }: Topology): readonly string[] {
  const nodes = new Map(places.flatMap((place) => place.nodes.map((node) => [node.id, named(node.name, node.label, node.is)])));
  return found.map(({ from, to, relation, what, perhaps }) => {
    const about = what === undefined ? "" : ` (${what})`;
    return `${nodes.get(from) ?? ""} ${relation} ${nodes.get(to) ?? ""}${about}${perhaps === undefined ? "" : ` perhaps: ${perhaps}`}`;
  });
}

/** What stands where: "eu-west-1: Db, Logs". */
export const places = ({ places: all }: Topology): readonly string[] =>
  all.map(({ is, name, why, nodes }) => {
    const place = is === "region" ? name : is === "global" ? "global" : `unknown ${name}${name === "" ? "" : ", "}${why ?? ""}`;
    return `${place}: ${nodes.map((node) => named(node.name, node.label, node.is)).join(", ")}`;
  });

function named(name: string, label: string, is: Topology["places"][number]["nodes"][number]["is"]): string {
  if (is === "resource" || is === "other") return name;
  return is === "unknown" ? `some ${label}` : is === "along" ? `${label} of ${name}` : `${label} ${name}`;
}

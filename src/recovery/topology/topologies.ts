import { assemble } from "../../graph/assemble.ts";
import type { Workload } from "../../graph/graph.ts";
import { KINDS } from "../../kinds/index.ts";
import { folded } from "./fold.ts";
import { topologyOf, type Topology, type TopologyOptions } from "./topology.ts";

/** What a run asks for. */
export interface Wanted {
  /** All that was read: what one workload hands on may be used in another. */
  readonly workloads: readonly Workload[];
  /** The workloads to draw, with what is stated of each. */
  readonly drawn: ReadonlyMap<string, TopologyOptions>;
}

/**
 * The topologies of workloads. It joins the resources itself, though whoever asks may have done so already: few runs draw anything, and the
 * code that does so is then loaded with kinds of its own.
 */
export function topologies({ workloads, drawn }: Wanted): readonly Topology[] {
  const graph = assemble(workloads, KINDS);
  return [...drawn].map(([name, options]) => topologyOf(graph, name, options));
}

/** The same, small enough to be looked at. */
export const foldedTopologies = (wanted: Wanted): readonly Topology[] => topologies(wanted).map((each) => folded(each));

export const foldAll = (all: readonly Topology[]): readonly Topology[] => all.map((each) => folded(each));

import type { Lookup } from "../../graph/lookup.ts";

/** The regions of a workload, as far as they are known. */
export interface Regions {
  readonly home?: string;
  readonly recovery: readonly string[];
}

type Ask<V> = (graph: Lookup, workload: string, regions: Regions) => V;

/** What several want to know of a workload in its regions is worked out once. */
export function onceAsked<V>(ask: Ask<V>): Ask<V> {
  const known = new WeakMap<Lookup, Map<string, { readonly answer: V }>>();
  return (graph, workload, { home, recovery }) => {
    const inGraph = known.get(graph) ?? new Map<string, { readonly answer: V }>();
    known.set(graph, inGraph);
    const key = [workload, home ?? "", ...recovery].join("\u0000");
    const found = inGraph.get(key) ?? { answer: ask(graph, workload, { recovery, ...(home !== undefined && { home }) }) };
    inGraph.set(key, found);
    return found.answer;
  };
}

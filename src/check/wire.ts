import type { Rule } from "../engine/define-rule.ts";
import type { ReportedVerdict } from "../outputs/report.ts";
import type { Topology } from "../recovery/topology/topology.ts";
import type { Part } from "./part.ts";

/** A part as data that goes from one thread to another: rules by their ids, and nothing that is still to be found out. */
export interface WiredPart extends Omit<Part, "verdicts" | "topologies"> {
  readonly verdicts: readonly (Omit<ReportedVerdict, "rule"> & { readonly rule: string })[];
  readonly topologies?: readonly Topology[];
}

/** Topologies are found out only where `draws` says that somebody will ask for them. */
export function wired({ verdicts, topologies, workloads, ...part }: Part, draws: boolean): WiredPart {
  return {
    ...part,
    workloads: workloads.map(({ recovery, ...card }) => ({ ...card, ...(recovery && { recovery: { ...recovery } }) })),
    verdicts: verdicts.map(({ rule, ...verdict }) => ({ ...verdict, rule: rule.id })),
    ...(draws && topologies && { topologies: topologies() }),
  };
}

export function unwired({ verdicts, topologies, ...part }: WiredPart, rules: readonly Rule[]): Part {
  const metas = new Map(rules.map(({ meta }) => [meta.id, meta]));
  return {
    ...part,
    verdicts: verdicts.map(({ rule, ...verdict }) => {
      const meta = metas.get(rule);
      if (!meta) throw new Error(`there is no rule ${rule}`);
      return { ...verdict, rule: meta };
    }),
    ...(topologies && { topologies: () => topologies }),
  };
}

import type { Topology } from "../../recovery/topology/topology.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { Positions } from "../../source/positions.ts";
import type { SourceText } from "../../source/source.ts";
import { reportedDiagnostics } from "../reported-diagnostics.ts";
import type { Input } from "../report.ts";
import { TOOL } from "../tool.ts";
import type { TopologyReport } from "./report.ts";

/** All that is known of the topologies of a run, before it is laid out. */
export interface Surveyed {
  readonly topologies: readonly Topology[];
  /** The same, small enough to be looked at. */
  readonly drawn: readonly Topology[];
  readonly inputs: readonly Input[];
  readonly passedOver: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceText[];
}

export function makeTopologyReport({ topologies, drawn, inputs, passedOver, diagnostics, files }: Surveyed): TopologyReport {
  const positions = new Positions(files);
  const byName = (all: readonly Topology[]): readonly Topology[] => [...all].sort((a, b) => compare(a.workload, b.workload));
  return {
    tool: TOOL,
    inputs: [...inputs].sort((a, b) => compare(a.file, b.file)),
    passedOver,
    diagnostics: reportedDiagnostics(diagnostics, positions),
    hasGaps: diagnostics.some(({ isGap }) => isGap === true),
    workloads: byName(topologies),
    drawn: byName(drawn),
    locate: (span) => positions.locate(span),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

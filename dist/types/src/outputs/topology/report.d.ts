import type { Topology } from "../../recovery/topology/topology.ts";
import type { Span } from "../../source/span.ts";
import type { Input, Location, Report, ReportedDiagnostic } from "../report.ts";
/** All that `resilint graph` shows. */
export interface TopologyReport {
    readonly tool: Report["tool"];
    readonly inputs: readonly Input[];
    /** Files that a sniff passed over: counted, not listed. */
    readonly passedOver: number;
    readonly diagnostics: readonly ReportedDiagnostic[];
    readonly hasGaps: boolean;
    /** In the order of their names, with all that is in them. */
    readonly workloads: readonly Topology[];
    /** The same, small enough to be looked at. */
    readonly drawn: readonly Topology[];
    readonly locate: (span: Span) => Location;
}

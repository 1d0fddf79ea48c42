import { type RuleChoices } from "../engine/choices.ts";
import type { Rule } from "../engine/define-rule.ts";
import type { Judgement } from "../engine/judge.ts";
import type { Graph } from "../graph/graph.ts";
import type { Assessment } from "../recovery/assessment.ts";
import type { Scorecard } from "../recovery/scorecard.ts";
import type { Topology } from "../recovery/topology/topology.ts";
import type { WorkloadRegions } from "../recovery/topology/regions.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import type { Input, Report } from "./report.ts";
/** What was judged together, before it is laid out. */
export interface Judged {
    readonly scorecards: readonly Scorecard[];
    /** How each workload would recover, by its name. */
    readonly assessments: ReadonlyMap<string, Assessment>;
    /** The regions of each workload, by its name. */
    readonly regions: ReadonlyMap<string, WorkloadRegions>;
    readonly judgements: readonly Judgement[];
    /** What is chosen of the rules. */
    readonly choices?: RuleChoices;
    readonly graph: Graph;
    readonly rules: readonly Rule[];
    readonly files: readonly SourceText[];
    readonly explain: {
        readonly holds?: boolean;
        readonly unknown?: boolean;
    };
}
/** The same with lines in place of offsets, and verdicts with their words. */
export type Reported = Pick<Report, "verdicts" | "workloads">;
export declare function reportedOf(judged: Judged): Reported;
/** All that a run has found. */
export interface Run extends Reported {
    readonly tier: Report["tier"];
    readonly inputs: readonly Input[];
    readonly passedOver: number;
    readonly topologies?: () => readonly Topology[];
    readonly diagnostics: readonly Diagnostic[];
    readonly rules: readonly Rule[];
    readonly files: readonly SourceText[];
    readonly unusedIgnores?: number;
}
/** The report of a run, in an order that does not depend on the order of reading. */
export declare function makeReport(run: Run): Report;

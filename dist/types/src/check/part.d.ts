import { type UsedSuppression } from "../engine/suppression-problems.ts";
import type { Island } from "../frontends/islands/islands.ts";
import { type Reported } from "../outputs/make-report.ts";
import type { Input } from "../outputs/report.ts";
import { type ChosenGoal } from "../recovery/stated-objectives.ts";
import type { Topology } from "../recovery/topology/topology.ts";
import type { SourceText } from "../source/source.ts";
import { type Told } from "./diagnostics.ts";
import type { CheckOptions } from "./options.ts";
import type { Surroundings } from "./surroundings.ts";
/** What one island gives to the report: words and places, and nothing of its graph but where the topologies have yet to be found. */
export interface Part extends Reported, Told {
    readonly inputs: readonly Input[];
    readonly passedOver: readonly string[];
    /** The names of all its workloads, judged or not. */
    readonly names: readonly string[];
    /** What each judged workload was judged by. */
    readonly goals: readonly ChosenGoal[];
    /** The texts that were read beyond those of the run. */
    readonly sources: readonly SourceText[];
    /** The files of Terraform in which the syntax is broken, by name. */
    readonly broken: readonly string[];
    readonly suppressions: readonly UsedSuppression[];
    readonly topologies?: () => readonly Topology[];
}
/** Reads an island and judges each of its workloads that is wanted by its own goal. */
export declare function partOf(files: Island, options: CheckOptions, { today, suppressions, named }: Surroundings): Part;
/** The same part without any way back to its graph: what is worked out when it is asked for is worked out now. Topologies only where somebody will ask for them. */
export declare const settled: ({ topologies, ...part }: Part, { draws }: CheckOptions) => Part;

import type { ReadInputs } from "../frontends/inputs.ts";
import type { Workload } from "../graph/graph.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { CheckOptions } from "./options.ts";
/** What is wrong in some of the files of a run, and what decides whether it is. */
export interface Told {
    readonly diagnostics: readonly Diagnostic[];
    /** The names that are declared: parameters of templates, variables of root modules; undefined where there is none of the sort. */
    readonly declared: {
        readonly templates?: ReadonlySet<string>;
        readonly modules?: ReadonlySet<string>;
    };
    /** The files of the workloads that were asked for, and those of the others. */
    readonly files: {
        readonly wanted: ReadonlySet<string>;
        readonly others: ReadonlySet<string>;
    };
}
/** What reading tells, before anything is judged. */
export declare function toldBy(read: ReadInputs, workloads: readonly Workload[], wanted: readonly Workload[], options: CheckOptions): Told;
/** What is wrong with all inputs of a run; where one workload is asked for, not what is wrong in the files of others only. */
export declare function diagnosticsOf(told: readonly Told[], options: CheckOptions): readonly Diagnostic[];

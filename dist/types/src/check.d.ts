import type { CheckedFile, CheckOptions, Judging, TopologyOptions } from "./check/options.ts";
import { type Part } from "./check/part.ts";
import { type Known } from "./check/surroundings.ts";
import type { Island } from "./frontends/islands/islands.ts";
import type { Report } from "./outputs/report.ts";
import type { TopologyReport } from "./outputs/topology/report.ts";
export type { CheckedFile, CheckOptions, IgnoreOptions, Judging, TopologyOptions } from "./check/options.ts";
/** Reads, judges and scores: text in, report out. It opens no file but its own, and throws for no input: only where it is asked for a workload that is none. */
export declare function check(files: readonly CheckedFile[], options?: CheckOptions): Promise<Report>;
/** Judges islands of a run whose files somebody else has parted: with the same options, and what that run knew before. */
export declare function judgeWith(options: CheckOptions, known: Known): (island: Island) => Part;
/** One after the other: the graph of each is gone before the next one is read. */
export declare const inTurn: Judging;
/** The topology of each workload: where its resources stand, and what they are to each other. */
export declare function topology(files: readonly CheckedFile[], options?: TopologyOptions): Promise<TopologyReport>;
/** A workload as far as files tell of it, before anything is stated or judged. */
export interface SurveyedWorkload {
    readonly name: string;
    readonly of: "cloudformation" | "terraform";
    /** The files of its deployments: templates, and a file of each root module. */
    readonly files: readonly string[];
    readonly home?: string;
    readonly recovery: readonly string[];
    /** Why there is no home. */
    readonly undecided?: string;
}
/** What workloads there are, and in which regions. */
export declare function survey(files: readonly CheckedFile[], options?: CheckOptions): readonly SurveyedWorkload[];

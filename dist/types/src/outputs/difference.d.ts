import type { Scorecard } from "../recovery/scorecard.ts";
import type { Report, ReportedVerdict } from "./report.ts";
/** What a change has done: what fails now and did not before, what failed before and does not now, and how the workloads stood and stand. */
export interface Difference {
    /** The commit that the run is compared with, as it was asked for: `origin/main`. */
    readonly base: string;
    /** Every workload of either state, in the order of the report. */
    readonly workloads: readonly ChangedWorkload[];
    readonly introduced: readonly ReportedVerdict[];
    readonly mended: readonly ReportedVerdict[];
}
/** A workload before and after a change; one that has come or gone has only one of them. */
export interface ChangedWorkload {
    readonly workload: string;
    readonly before?: Scorecard;
    readonly after?: Scorecard;
}
/** Compares the state at the base with the state of the run. A finding goes by its fingerprint and its subject, so that lines may move. */
export declare function difference(base: string, before: Report, after: Report): Difference;
/** A report with what has changed since a base: only what has come since is listed and counts. What was unknown there and is so still has not come, either. */
export declare function sinceBase(base: string, before: Report, after: Report): Report;
/** What makes a finding the same one in another state of the files, in another order of them, on other lines. */
export declare const identityOf: ({ fingerprint, resource }: Pick<ReportedVerdict, "fingerprint" | "resource">) => string;

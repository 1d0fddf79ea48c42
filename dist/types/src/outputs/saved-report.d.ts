import type { RuleMeta } from "../engine/define-rule.ts";
import type { Report } from "./report.ts";
import { NoSavedReport } from "./saved/node.ts";
/** A report that was read again, and what of the run is not in it. */
export interface SavedReport {
    readonly report: Report;
    /** Verdicts that are unknown, or hold, and were not written down, since nobody asked for them. */
    readonly notListed: {
        readonly holds: number;
        readonly unknown: number;
    };
}
/**
 * Reads a report that the format `json` has made, of whatever version of the program; the words of a rule are those of this program. A rule that
 * it does not have is told, and left out. Throws `NoSavedReport`, by its name, for any other text.
 */
export declare function savedReport(text: string, rules: readonly RuleMeta[]): SavedReport;
/** By its name: a part of the program that is loaded on demand has a class of its own. */
export declare const isNoSavedReport: (error: unknown) => error is NoSavedReport;

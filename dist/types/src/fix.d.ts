import type { CheckedFile, CheckOptions } from "./check/options.ts";
import type { FixSafety } from "./engine/define-rule.ts";
import type { Report, ReportedVerdict } from "./outputs/report.ts";
export interface FixOptions extends CheckOptions {
    /** Which fixes are made; `review` makes those that are safe, too. `safe` where nothing is said. */
    readonly safety?: FixSafety;
    /** The findings to fix; all that are reported where nothing is said. */
    readonly isWanted?: (verdict: ReportedVerdict) => boolean;
}
export interface FixedTexts {
    /** What is found in the new texts. */
    readonly report: Report;
    /** The new texts of the files that are changed, by the names that the report gives them. */
    readonly texts: ReadonlyMap<string, string>;
    /** In the order in which they were made. Each verdict is of the texts as they were before it. */
    readonly fixed: readonly {
        readonly verdict: ReportedVerdict;
        readonly says: readonly string[];
    }[];
    readonly declined: readonly {
        readonly verdict: ReportedVerdict;
        readonly says: readonly string[];
        readonly why: string;
    }[];
}
/**
 * Makes the fixes of what is found in some texts: text in, new texts out, and nothing is written. All is judged again before it counts, so what
 * does not do what it says, or makes something else worse, is not made.
 */
export declare function fix(files: readonly CheckedFile[], { safety, isWanted, ...options }?: FixOptions): Promise<FixedTexts>;

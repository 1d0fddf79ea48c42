import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
/** For reading: each finding with its source, where its value comes from, why it matters and what to do; then the scorecard. */
export declare function full(report: Report, options: OutputOptions): string;

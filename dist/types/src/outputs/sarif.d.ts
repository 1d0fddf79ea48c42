import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
/** SARIF 2.1.0, as GitHub and others take it. */
export declare function sarif(report: Report, options: OutputOptions): string;

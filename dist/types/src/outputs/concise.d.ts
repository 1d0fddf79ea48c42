import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
/**
 * One line for each finding, as compilers write them: `file:line:column: severity: message [rule]`. Several workloads are
 * ranked below, so that an audit of many is more than a heap of lines.
 */
export declare function concise(report: Report, options: OutputOptions): string;

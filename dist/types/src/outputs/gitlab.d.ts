import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
/** A Code Quality report of GitLab. What holds is no issue, and what has no place in a file cannot be one. */
export declare function gitlab(report: Report, options: OutputOptions): string;

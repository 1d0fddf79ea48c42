import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
/**
 * The report for programs, as `schemas/report-1.schema.json` says. What fails is all there, also what the chosen tier
 * does not report and what is suppressed (its severity is `none`); what holds and what is unknown is there when it was asked for, and else counted.
 * `resilint report` makes every other format of it.
 */
export declare function json(report: Report, options: OutputOptions): string;

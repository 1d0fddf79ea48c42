import type { Report } from "./report.ts";
/**
 * The report as one file for a browser: it loads nothing, says everything without a script, and with one has tabs, filters and groups. The page
 * allows its own style and script by their hashes and nothing else, so that nothing of an input could run even if it got in.
 */
export declare function html(report: Report): string;

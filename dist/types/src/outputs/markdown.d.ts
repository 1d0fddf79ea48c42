import { type MarkdownOptions } from "./markdown/places.ts";
import type { Report } from "./report.ts";
/**
 * Markdown for a job's summary, a comment on a pull request, a wiki: what a change has done, the scorecard, the findings by resource, what is
 * unknown or suppressed, the topology as a diagram. The most important stands first, so that what has no room is the least.
 */
export declare function markdown(report: Report, options: MarkdownOptions): string;
export type { MarkdownOptions } from "./markdown/places.ts";

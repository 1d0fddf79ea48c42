import { badge } from "./badge.ts";
import { concise } from "./concise.ts";
import { full } from "./full.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";
/** Lays a report out. */
export type Format = (report: Report, options: OutputOptions) => string;
/** The formats by the names that `--format` takes. */
export declare const FORMATS: {
    readonly full: typeof full;
    readonly concise: typeof concise;
    readonly json: typeof json;
    readonly sarif: typeof sarif;
    readonly github: (report: Report, options: OutputOptions) => string;
    readonly junit: typeof junit;
    readonly gitlab: typeof gitlab;
    readonly markdown: typeof markdown;
    readonly html: typeof html;
    readonly badge: typeof badge;
    readonly mermaid: ({ topologies }: Report) => string;
    readonly dot: ({ topologies }: Report) => string;
};
export type FormatName = keyof typeof FORMATS;
export declare const FORMAT_NAMES: readonly FormatName[];
export declare const showsFixes: (name: FormatName) => boolean;
export declare const drawsTopologies: (name: FormatName) => boolean;
/** What programs read: beside it nothing else may stand. */
export declare const isForPrograms: (name: FormatName) => boolean;

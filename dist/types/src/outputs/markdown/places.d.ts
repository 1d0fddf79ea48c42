import type { OutputOptions } from "../options.ts";
import type { Location } from "../report.ts";
/** How a Markdown document is made. */
export interface MarkdownOptions extends OutputOptions {
    /** Bytes of UTF-8 that it may take: what has no room is left out, and said so. */
    readonly mostBytes?: number;
    /** Where a reader finds a line of a file: its URL. Files go by their names in the report. */
    readonly linkOf?: (file: string, line: number) => string | undefined;
}
/** `` `shop.yaml:12` ``, linked to the file where that is known. */
export declare const placeIn: ({ file, startLine }: Location, { linkOf }: MarkdownOptions) => string;

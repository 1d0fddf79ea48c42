import { concise } from "./concise.ts";
import { full } from "./full.ts";
import { json } from "./json.ts";
import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";

/** Lays a report out. */
export type Format = (report: Report, options: OutputOptions) => string;

/** The formats by the names that `--format` takes. */
export const FORMATS = { full, concise, json, sarif } as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);

/** What programs read: beside it nothing else may stand. */
export const isForPrograms = (name: FormatName): boolean => name === "json" || name === "sarif";

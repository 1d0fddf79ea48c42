import { badge } from "./badge.ts";
import { concise } from "./concise.ts";
import { full } from "./full.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";
import { dot } from "./topology/dot.ts";
import { mermaid } from "./topology/mermaid.ts";

/** Lays a report out. */
export type Format = (report: Report, options: OutputOptions) => string;

/** The formats by the names that `--format` takes. */
export const FORMATS = {
  full,
  concise,
  json,
  sarif,
  github,
  junit,
  gitlab,
  markdown,
  html,
  badge,
  mermaid: ({ topologies }) => mermaid(topologies?.() ?? []),
  dot: ({ topologies }) => dot(topologies?.() ?? []),
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);

export const FORMAT_NAMES: readonly FormatName[] = Object.keys(FORMATS).filter(isFormat);

/** Those that show what a fix would change. To find that out takes further runs, which the others do without; JSON has it where it is made beside one of these. */
const WITH_FIXES: ReadonlySet<FormatName> = new Set(["sarif", "html"]);

export const showsFixes = (name: FormatName): boolean => WITH_FIXES.has(name);

/** Those that show where resources stand. */
const WITH_TOPOLOGIES: ReadonlySet<FormatName> = new Set(["json", "markdown", "html", "mermaid", "dot"]);

export const drawsTopologies = (name: FormatName): boolean => WITH_TOPOLOGIES.has(name);

/** What programs read: beside it nothing else may stand. */
export const isForPrograms = (name: FormatName): boolean => name !== "full" && name !== "concise";

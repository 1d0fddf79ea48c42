import { resolve } from "node:path";
import { grammarFiles } from "../frontends/grammar.ts";
import { loadParser } from "../frontends/terraform/syntax/load.ts";
import { withFixes } from "../fix/offered.ts";
import { sourcesOf } from "../fix/run-sources.ts";
import type { Report } from "../outputs/report.ts";
import type { CheckRun } from "./run.ts";

/** What the fixes of a run are placed in, and judged by. */
export interface OfferedFor extends Pick<CheckRun, "configured" | "pathOf"> {
  readonly cwd: string;
  /** The same run with other texts, by absolute paths. Given, and not imported: this part of the program is loaded by itself. */
  readonly again: (texts: ReadonlyMap<string, string>) => Promise<CheckRun>;
}

/** The report with what the fix of each finding would change; nothing is written. */
export async function offerFixes(report: Report, { configured, pathOf, cwd, again }: OfferedFor): Promise<Report> {
  const isTerraform = report.inputs.some(({ kind }) => kind === "terraform");
  const parser = isTerraform ? await loadParser(grammarFiles()) : undefined;
  const placeOf = (file: string): string => resolve(cwd, configured.places.get(file) ?? pathOf(file));
  return withFixes(report, {
    sources: (each) => sourcesOf(each, parser),
    judge: async (texts) => (await again(new Map([...texts].map(([file, text]) => [placeOf(file), text])))).report,
  });
}

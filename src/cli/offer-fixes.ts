import { resolve } from "node:path";
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
export function offerFixes(report: Report, { configured, pathOf, cwd, again }: OfferedFor): Promise<Report> {
  const placeOf = (file: string): string => resolve(cwd, configured.places.get(file) ?? pathOf(file));
  return withFixes(report, {
    sources: sourcesOf,
    judge: async (texts) => (await again(new Map([...texts].map(([file, text]) => [placeOf(file), text])))).report,
  });
}

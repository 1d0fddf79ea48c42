import { dirname, join, resolve } from "node:path";
import type { BaselineEntry } from "../engine/baseline.ts";
import { baselineText, readBaseline } from "../engine/baseline-text.ts";
import { bytesOf } from "../frontends/read-text.ts";
import { prunedBaseline, updatedBaseline, withBaseline, type BaselineUse } from "../outputs/baseline.ts";
import { counted } from "../outputs/prose.ts";
import type { Report } from "../outputs/report.ts";
import type { BaselineOptions, CheckCommand } from "./options.ts";
import { kindOf } from "./paths.ts";
import { reasonOf } from "./reason.ts";
import type { FileToWrite } from "./targets.ts";
import { UsageError } from "./usage-error.ts";

/** What a run makes of its baseline. */
export interface BaselineRun {
  /** The report without what the baseline knows. */
  readonly report: Report;
  /** The report without what the baseline knew before the run. */
  readonly known: Report;
  /** The baseline as it is to be from now on, where the command line asks for that. */
  readonly file?: FileToWrite;
  /** What has become of it, to be told beside the report. */
  readonly notes: readonly string[];
}

/** Reads the baseline of a command line before anything is judged; a usage error where it is wrong. What is returned is then given the report. */
export function openBaseline({ file, then }: BaselineOptions, { workload, thresholds }: Pick<CheckCommand, "workload" | "thresholds">, cwd: string): (report: Report) => BaselineRun {
  const entries = readEntries(file, then === "update", cwd);
  const root = rootOf(cwd);
  const use: BaselineUse = {
    file,
    unknowns: thresholds.failOnUnknown,
    isPartial: workload !== undefined,
    isMissing: (name) => root !== undefined && kindOf(join(root, name)) === "missing",
  };
  return (report) => {
    const known = withBaseline(report, entries, use);
    const gone = known.baseline?.gone ?? 0;
    if (then === "read") return { report: known, known, notes: gone === 0 ? [] : [`${file}: ${counted(gone, "finding")} of it not found any more; --prune-baseline takes out what is gone`] };
    const next = then === "update" ? updatedBaseline(report, entries, use) : prunedBaseline(report, entries, use);
    const after = withBaseline(report, next, use);
    return {
      known,
      report: after.baseline ? { ...after, baseline: { ...after.baseline, gone } } : after,
      file: { flag: `--baseline ${file}`, file, text: baselineText(next) },
      notes: [`${file}: ${counted(next.length, "finding")}${gone === 0 ? "" : `, ${String(gone)} that are gone taken out`}`],
    };
  };
}

function readEntries(file: string, mayBeMissing: boolean, cwd: string): readonly BaselineEntry[] {
  const path = resolve(cwd, file);
  if (kindOf(path) === "folder") throw new UsageError(`--baseline: ${file} is a folder; name a file in it`);
  if (kindOf(path) === "missing") {
    if (mayBeMissing) return [];
    throw new UsageError(`--baseline ${file}: there is no such file; make it with --update-baseline`);
  }
  const read = readBaseline(textOf(path, file));
  if (read.is === "baseline") return read.entries;
  const place = read.line === undefined ? file : `${file}:${String(read.line)}`;
  throw new UsageError(`--baseline ${place}: ${read.problem}; mend it, or make another with --update-baseline`);
}

function textOf(path: string, file: string): string {
  let bytes: Uint8Array | undefined;
  try {
    bytes = bytesOf(path, MOST_BYTES, { mayBePipe: true });
  } catch (error) {
    throw new UsageError(`--baseline ${file} cannot be read: ${reasonOf(error)}; correct the path`);
  }
  if (bytes === undefined) throw new UsageError(`--baseline ${file} is larger than 64 MB; name a file of a baseline`);
  return Buffer.from(bytes).toString("utf8");
}

/** Some hundred thousand findings. */
const MOST_BYTES = 64 * 1024 * 1024;

/** From where the report names files: the root of the repository in which the program was started. */
function rootOf(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (kindOf(join(folder, ".git")) !== "missing") return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

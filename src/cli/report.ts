import { resolve } from "node:path";
import type { Rule } from "../engine/define-rule.ts";
import { bytesOf } from "../frontends/read-text.ts";
import { FORMAT_NAMES, FORMATS } from "../outputs/formats.ts";
import type { OutputOptions } from "../outputs/options.ts";
import { counted } from "../outputs/prose.ts";
import { ANEW } from "../outputs/saved/node.ts";
import { isNoSavedReport, savedReport, type SavedReport } from "../outputs/saved-report.ts";
import { usesColor, widthFor } from "./appearance.ts";
import { parseArguments } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { REPORT_FLAGS } from "./flags.ts";
import { oneOf } from "./one-of.ts";
import { colorChoice, type Target } from "./options.ts";
import { kindOf, realPath } from "./paths.ts";
import { reasonOf } from "./reason.ts";
import { readAll, STDERR, STDOUT, write } from "./streams.ts";
import { surroundings } from "./surroundings.ts";
import { targetsOf, writeFiles } from "./targets.ts";
import { UsageError } from "./usage-error.ts";

/** `resilint report FILE.json`: a saved report in any format. It judges nothing, so it never exits 1. */
export async function report(args: readonly string[], rules: readonly Rule[]): Promise<ExitCode> {
  const given = parseArguments(args, REPORT_FLAGS);
  const [path, ...more] = given.positionals;
  if (path === undefined) throw new UsageError("report needs a saved report; make one by resilint check --format json=FILE, then resilint report FILE");
  if (more.length > 0) throw new UsageError(`report takes one file, and not ${JSON.stringify(more[0])} besides`);
  const targets = targetsOf(given.all("format"), FORMAT_NAMES);
  const cwd = process.cwd();
  const { report: saved, notListed } = readSaved(path, cwd, rules);
  const around = surroundings();
  const color = colorChoice(given.last("color"));
  const options: OutputOptions = {
    showPassed: given.has("show-passed"),
    showUnknown: given.has("show-unknown"),
    showSuppressed: given.has("show-suppressed"),
    minSeverity: oneOf("--min-severity", given.last("min-severity") ?? "note", ["error", "warning", "note"]),
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
    statistics: given.has("statistics"),
    ofRules: rules.length,
  };
  const made = (targets.length === 0 ? [USUAL] : targets).map(({ format, file }) => {
    if (file !== undefined) mustNotBe(path, file, cwd);
    const own = file === undefined ? { color: usesColor(color, around), width: widthFor(around) } : { color: color === "always" };
    return { format, file, text: FORMATS[format](saved, { ...options, ...own }) };
  });
  await writeFiles(made.flatMap(({ format, file, text }) => (file === undefined ? [] : [{ flag: `--format ${format}=${file}`, file, text }])), cwd);
  for (const { file, text } of made) if (file === undefined) write(STDOUT, text);
  if (notListed.unknown > 0 && !given.has("quiet")) write(STDERR, `resilint: ${counted(notListed.unknown, "verdict")} that ${notListed.unknown === 1 ? "is" : "are"} unknown ${notListed.unknown === 1 ? "is" : "are"} not in ${nameOf(path)}; save the report with --show-unknown to have them\n`);
  return EXIT.clean;
}

const nameOf = (path: string): string => (path === "-" ? "standard input" : path);

const USUAL: Target = { format: "markdown" };

function readSaved(path: string, cwd: string, rules: readonly Rule[]): SavedReport {
  try {
    return savedReport(textOf(path, cwd), rules.map(({ meta }) => meta));
  } catch (error) {
    if (isNoSavedReport(error)) throw new UsageError(`${nameOf(path)} cannot be shown: ${error.message}`);
    throw error;
  }
}

function textOf(path: string, cwd: string): string {
  let bytes: Uint8Array | undefined;
  try {
    bytes = path === "-" ? readAll(MOST_BYTES) : bytesOf(resolve(cwd, path), MOST_BYTES, { mayBePipe: true });
  } catch (error) {
    throw new UsageError(`${nameOf(path)} cannot be read: ${reasonOf(error)}; name a saved report, or ${ANEW}`);
  }
  if (bytes === undefined) throw new UsageError(`${nameOf(path)} is larger than 256 MB; save the report of fewer workloads`);
  return new TextDecoder().decode(bytes);
}

/** Half of the longest text that V8 takes. */
const MOST_BYTES = 256 * 1024 * 1024;

function mustNotBe(path: string, file: string, cwd: string): void {
  if (kindOf(resolve(cwd, file)) === "folder") throw new UsageError(`--format: ${file} is a folder; name a file in it`);
  if (path !== "-" && realPath(resolve(cwd, file)) === realPath(resolve(cwd, path))) throw new UsageError(`--format: ${file} is the saved report, and would be overwritten; name another file`);
}

import { resolve } from "node:path";
import type { Rule } from "../engine/define-rule.ts";
import { closing } from "../outputs/closing.ts";
import { FORMATS, isForPrograms } from "../outputs/formats.ts";
import type { OutputOptions } from "../outputs/options.ts";
import type { Report } from "../outputs/report.ts";
import { visible } from "../outputs/visible.ts";
import { addIgnoreProblem, addIgnores } from "./add-ignore.ts";
import { isInteractive, usesColor, widthFor, type Surroundings } from "./appearance.ts";
import { comparedWithBase } from "./base.ts";
import { openBaseline } from "./baseline-file.ts";
import { EXIT, exitCode, type ExitCode } from "./exit.ts";
import type { Configured } from "./configure.ts";
import { UNNAMED } from "./inputs.ts";
import { checkCommand, type CheckCommand, type Target } from "./options.ts";
import { kindOf, realPath } from "./paths.ts";
import { progressFor, type Progress } from "./progress.ts";
import { judge, prepare } from "./run.ts";
import { shownConfiguration } from "./show-config.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { surroundings } from "./surroundings.ts";
import { writeFiles, type FileToWrite } from "./targets.ts";
import { UsageError } from "./usage-error.ts";

/** `resilint [check] [PATH...]` */
export async function check(args: readonly string[], rules: readonly Rule[]): Promise<ExitCode> {
  const command = checkCommand(args, rules);
  const cwd = process.cwd();
  for (const { file } of command.targets) if (file !== undefined) mustBeWritable(file, cwd);
  const problem = command.addIgnore && addIgnoreProblem(command);
  if (problem !== undefined) throw new UsageError(problem);
  const withBaseline = command.baseline && openBaseline(command.baseline, command, cwd);
  const shown = progressFor(command.progress, process.env);
  try {
    return await carriedOut(command, withBaseline, cwd, shown);
  } finally {
    shown.end();
  }
}

async function carriedOut(command: CheckCommand, withBaseline: ReturnType<typeof openBaseline> | undefined, cwd: string, shown: Progress): Promise<ExitCode> {
  const prepared = await prepare(command, cwd, process.env, shown);
  const { configured, searched } = prepared;
  if (command.showConfig) {
    write(STDOUT, shownConfiguration(command, configured, cwd, process.env));
    return EXIT.clean;
  }
  if (command.addIgnore) {
    return addIgnores(command, command.addIgnore, prepared, cwd, async (...given) => {
      const made = await judge(...given);
      return { ...made, report: withBaseline?.(made.report).report ?? made.report };
    });
  }
  const run = await judge(command, prepared, cwd, shown);
  const { report: judged, pathOf } = command.diffBase === undefined ? run : await comparedWithBase(run, command, command.diffBase, cwd, process.env);
  shown.end();
  const { report, file: baseline, notes: told = [] } = withBaseline?.(judged) ?? { report: judged };
  mustKeepInputs(command, report, configured, cwd);
  const around = surroundings();
  const usual: Target = { format: isInteractive(around) ? "full" : "concise" };
  const targets = command.targets.length === 0 ? [usual] : command.targets;
  const laid = targets.map((target) => layOut(target, report, { ...outputOptions(command), pathOf }, usesColor(command.color, around), around));
  writeFiles([...laid.filter(isForFile), ...(baseline ? [baseline] : [])], cwd);
  for (const { file, text } of laid) if (file === undefined) write(STDOUT, text);
  if (command.detail !== "quiet") {
    write(STDERR, notes(report, command, pathOf));
    write(STDERR, lines(told.map((note) => `resilint: ${visible(note)}`)));
    const isTold = targets.some(({ format, file }) => file === undefined && !isForPrograms(format));
    if (!isTold) write(STDERR, lines(closing(report, outputOptions(command))));
  }
  const code = exitCode(report, { ...command.thresholds, searched });
  if (code === EXIT.nothing) write(STDERR, "resilint: nothing to check: no CloudFormation template, CDK assembly, Terraform module or plan was found below these paths\n");
  return code;
}

/** What a format makes of a report; for standard output where it names no file. */
type LaidOut = FileToWrite | { readonly file?: undefined; readonly text: string };

const isForFile = (laid: LaidOut): laid is FileToWrite => laid.file !== undefined;

function layOut({ format, file }: Target, report: Report, options: OutputOptions, color: boolean, around: Surroundings): LaidOut {
  if (file === undefined) return { text: FORMATS[format](report, { ...options, color, width: widthFor(around) }) };
  return { flag: `--format ${format}=${file}`, file, text: FORMATS[format](report, options) };
}

export const outputOptions = ({ show, minSeverity, detail, statistics, ofRules, color }: CheckCommand): OutputOptions => ({
  showPassed: show.passed,
  showUnknown: show.unknown,
  showSuppressed: show.suppressed,
  minSeverity,
  quiet: detail === "quiet",
  verbose: detail === "verbose",
  statistics,
  ofRules,
  color: color === "always",
});

/** What was named and is no template; with `--verbose` what became of every file. */
export function notes({ inputs }: Report, { detail }: CheckCommand, pathOf: (file: string) => string): string {
  const told = inputs.filter(({ outcome }) => outcome === "passed-over" || detail === "verbose");
  return lines(
    told.map(({ file, outcome, reason }) => {
      const why = reason === undefined ? "" : `: ${visible(reason)}${file === UNNAMED ? "; name it by --stdin-filename if it is Terraform" : ""}`;
      return `resilint: ${visible(pathOf(file))}: ${outcome.replace("-", " ")}${why}`;
    }),
  );
}

/** Better now than after the work. */
export function mustBeWritable(file: string, cwd: string): void {
  if (kindOf(resolve(cwd, file)) === "folder") throw new UsageError(`--format: ${file} is a folder; name a file in it`);
}

/** A report is written over an older one, and never over what was read. */
export function mustKeepInputs({ targets, baseline }: CheckCommand, { inputs }: Report, { places, named }: Configured, cwd: string): void {
  if (targets.every(({ file }) => file === undefined)) return;
  const read = inputs.flatMap(({ file, outcome }) => (outcome === "passed-over" ? [] : [places.get(file) ?? file]));
  const kept = new Set([...read, ...named, ...(baseline ? [baseline.file] : [])].map((path) => realPath(resolve(cwd, path))));
  for (const { file } of targets) {
    if (file === undefined || !kept.has(realPath(resolve(cwd, file)))) continue;
    throw new UsageError(`--format: ${file} is an input, and the report would overwrite it; name another file`);
  }
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

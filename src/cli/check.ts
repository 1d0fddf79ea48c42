import { resolve } from "node:path";
import type { Rule } from "../engine/define-rule.ts";
import { closing } from "../outputs/closing.ts";
import { FORMATS, isForPrograms, showsFixes } from "../outputs/formats.ts";
import type { OutputOptions } from "../outputs/options.ts";
import type { Report } from "../outputs/report.ts";
import { shownDiff, unifiedDiff } from "../outputs/unified-diff.ts";
import { visible } from "../outputs/visible.ts";
import { addIgnoreProblem, addIgnores } from "./add-ignore.ts";
import { isInteractive, usesColor, widthFor, type Surroundings } from "./appearance.ts";
import { comparison } from "./base.ts";
import { openBaseline } from "./baseline-file.ts";
import { fixes } from "./fix.ts";
import { EXIT, exitCode, type ExitCode } from "./exit.ts";
import type { Configured } from "./configure.ts";
import { UNNAMED } from "./inputs.ts";
import { offerFixes } from "./offer-fixes.ts";
import { checkCommand, type CheckCommand, type Target } from "./options.ts";
import { kindOf, realPath } from "./paths.ts";
import { progressFor, type Progress } from "./progress.ts";
import { rerunOf } from "./rerun.ts";
import { judge, prepare, type CheckRun } from "./run.ts";
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
  const prepared = prepare(command, cwd, process.env, shown);
  const { configured, searched } = prepared;
  if (command.showConfig) {
    write(STDOUT, shownConfiguration(command, configured, cwd, process.env));
    return EXIT.clean;
  }
  if (command.addIgnore) {
    const told = (made: CheckRun): CheckRun => ({ ...made, report: withBaseline?.(made.report).report ?? made.report });
    const again = rerunOf(prepared, command, cwd, process.env);
    return addIgnores(command, command.addIgnore, told(await judge(command, prepared, cwd)), cwd, async (texts) => told(await again(texts)));
  }
  const compare = command.diffBase === undefined ? (run: CheckRun) => run : comparison(command, command.diffBase, cwd, process.env);
  const run = await compare(await judge(command, prepared, cwd, shown));
  const { pathOf } = run;
  const again = rerunOf(prepared, command, cwd, process.env);
  const withoutKnown = (report: Report): Report => withBaseline?.(report).known ?? report;
  const fixed = command.fix && (await fixes({ fix: command.fix, command, run, cwd, again: async (texts) => compare(await again(texts)), withoutKnown, unnamed: UNNAMED }));
  const { report: left, file: baseline, notes: told = [] } = withBaseline?.(fixed?.report ?? run.report) ?? { report: fixed?.report ?? run.report };
  const offering = { configured, pathOf, cwd, again: (texts: ReadonlyMap<string, string>) => again(new Map([...(fixed?.texts ?? []), ...texts])) };
  const report = command.targets.some(({ format }) => showsFixes(format)) ? await offerFixes(left, offering) : left;
  shown.end();
  mustKeepInputs(command, report, configured, cwd);
  const around = surroundings();
  const usual: Target = { format: isInteractive(around) ? "full" : "concise" };
  const isDiff = command.fix?.isWritten === false;
  const targets = command.targets.length === 0 && !isDiff ? [usual] : command.targets;
  const laid = targets.map((target) => layOut(target, report, { ...outputOptions(command), pathOf }, usesColor(command.color, around), around));
  await writeFiles([...(fixed?.files ?? []), ...laid.filter(isForFile), ...(baseline ? [baseline] : [])], cwd);
  for (const { file, text } of laid) if (file === undefined) write(STDOUT, text);
  if (fixed && isDiff) write(STDOUT, around.terminal ? shownDiff(fixed.changed, usesColor(command.color, around)) : unifiedDiff(fixed.changed));
  if (command.detail !== "quiet") {
    write(STDERR, notes(report, command, pathOf));
    write(STDERR, lines(told.map((note) => `resilint: ${visible(note)}`)));
    const isTold = targets.some(({ format, file }) => file === undefined && !isForPrograms(format));
    if (!isTold && !isDiff) write(STDERR, lines(closing(report, outputOptions(command))));
    write(STDERR, lines(fixed?.told ?? []));
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

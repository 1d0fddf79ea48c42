import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { check as run } from "../check.ts";
import type { Rule } from "../engine/define-rule.ts";
import { FORMATS, isForPrograms } from "../outputs/formats.ts";
import type { OutputOptions } from "../outputs/options.ts";
import type { Report } from "../outputs/report.ts";
import { summary } from "../outputs/summary.ts";
import { visible } from "../outputs/visible.ts";
import { isInteractive, usesColor, widthFor, type Surroundings } from "./appearance.ts";
import { EXIT, exitCode, type ExitCode } from "./exit.ts";
import { readInputs, searchesFolder } from "./inputs.ts";
import { checkCommand, type CheckCommand, type Target } from "./options.ts";
import { givenParameters } from "./parameters.ts";
import { kindOf, reasonOf } from "./paths.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";

/** `resilint [check] [PATH...]` */
export function check(args: readonly string[], rules: readonly Rule[]): ExitCode {
  const command = checkCommand(args, rules);
  const cwd = process.cwd();
  const searched = searchesFolder(command.paths, cwd);
  for (const { file } of command.targets) if (file !== undefined) mustBeWritable(file, cwd);
  const report = judged(command, cwd);
  const around = surroundings();
  const usual: Target = { format: isInteractive(around) ? "full" : "concise" };
  const targets = command.targets.length === 0 ? [usual] : command.targets;
  for (const target of targets) deliver(target, report, command, around, cwd);
  if (command.detail !== "quiet") {
    write(STDERR, notes(report, command));
    const closes = targets.some(({ format, file }) => file === undefined && !isForPrograms(format));
    if (!closes) write(STDERR, lines(summary(report, outputOptions(command))));
  }
  const code = exitCode(report, { ...command.thresholds, searched });
  if (code === EXIT.nothing) write(STDERR, "resilint: nothing to check: there is no CloudFormation template below these paths\n");
  return code;
}

function judged(command: CheckCommand, cwd: string): Report {
  const { objectives, region, show, parameters, parameterFiles, stdinFilename } = command;
  const given = givenParameters(parameterFiles, parameters, cwd);
  const { files, unreadable, diagnostics } = readInputs(command.paths, cwd, stdinFilename);
  return run(files, {
    ...objectives,
    ...(region !== undefined && { region }),
    parameters: given.values,
    sources: given.sources,
    rules: command.rules,
    unreadable,
    diagnostics: [...given.diagnostics, ...diagnostics],
    explain: { holds: show.passed, unknown: show.unknown },
  });
}

function deliver({ format, file }: Target, report: Report, command: CheckCommand, around: Surroundings, cwd: string): void {
  const options = outputOptions(command);
  if (file === undefined) {
    write(STDOUT, FORMATS[format](report, { ...options, color: usesColor(command.color, around), width: widthFor(around) }));
    return;
  }
  const text = FORMATS[format](report, { ...options, color: command.color === "always" });
  try {
    mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
    writeFileSync(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(`--format ${format}=${file} cannot be written: ${reasonOf(error)}; name another file`);
  }
}

const outputOptions = ({ show, minSeverity, detail, statistics, ofRules }: CheckCommand): OutputOptions => ({
  showPassed: show.passed,
  showUnknown: show.unknown,
  minSeverity,
  quiet: detail === "quiet",
  verbose: detail === "verbose",
  statistics,
  ofRules,
});

/** What was named and is no template; with `--verbose` what became of every file. */
function notes({ inputs }: Report, { detail }: CheckCommand): string {
  const told = inputs.filter(({ outcome }) => outcome === "passed-over" || detail === "verbose");
  return lines(
    told.map(({ file, outcome, reason }) => {
      const why = reason === undefined ? "" : `: ${visible(reason)}`;
      return `resilint: ${visible(file)}: ${outcome.replace("-", " ")}${why}`;
    }),
  );
}

/** Better now than after the work. */
function mustBeWritable(file: string, cwd: string): void {
  if (kindOf(resolve(cwd, file)) === "folder") throw new UsageError(`--format: ${file} is a folder; name a file in it`);
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

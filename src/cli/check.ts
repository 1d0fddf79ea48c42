import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { check as run } from "../check.ts";
import type { Rule } from "../engine/define-rule.ts";
import { closing } from "../outputs/closing.ts";
import { FORMATS, isForPrograms } from "../outputs/formats.ts";
import type { OutputOptions } from "../outputs/options.ts";
import type { Report } from "../outputs/report.ts";
import { visible } from "../outputs/visible.ts";
import { isInteractive, usesColor, widthFor, type Surroundings } from "./appearance.ts";
import { EXIT, exitCode, type ExitCode } from "./exit.ts";
import { readInputs, searchesFolder, UNNAMED, type Inputs } from "./inputs.ts";
import { checkCommand, type CheckCommand, type Target } from "./options.ts";
import { givenParameters, type GivenParameters } from "./parameters.ts";
import { DiskFiles } from "../frontends/disk-files.ts";
import { kindOf, pathFrom, realPath } from "./paths.ts";
import { reasonOf } from "./reason.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";
import { givenVariables, type GivenVariables } from "./variables.ts";

/** `resilint [check] [PATH...]` */
export async function check(args: readonly string[], rules: readonly Rule[]): Promise<ExitCode> {
  const command = checkCommand(args, rules);
  const cwd = process.cwd();
  const searched = searchesFolder(command.paths, cwd);
  for (const { file } of command.targets) if (file !== undefined) mustBeWritable(file, cwd);
  const inputs = readInputs(command.paths, cwd, command.stdinFilename, command.plans);
  const given = givenParameters(command.parameterFiles, command.parameters, inputs.places, cwd);
  const variables = await givenVariables(command.variables, process.env, inputs.places, cwd);
  const report = await judged(command, inputs, given, variables, cwd);
  mustKeepInputs(command, report, inputs, cwd);
  const around = surroundings();
  const usual: Target = { format: isInteractive(around) ? "full" : "concise" };
  const targets = command.targets.length === 0 ? [usual] : command.targets;
  const pathOf = namesFrom([inputs.places, given.places, variables.places], cwd);
  for (const target of targets) deliver(target, report, { ...outputOptions(command), pathOf }, usesColor(command.color, around), around, cwd);
  if (command.detail !== "quiet") {
    write(STDERR, notes(report, command, pathOf));
    const told = targets.some(({ format, file }) => file === undefined && !isForPrograms(format));
    if (!told) write(STDERR, lines(closing(report, outputOptions(command))));
  }
  const code = exitCode(report, { ...command.thresholds, searched });
  if (code === EXIT.nothing) write(STDERR, "resilint: nothing to check: no CloudFormation template, Terraform module or plan was found below these paths\n");
  return code;
}

function judged(command: CheckCommand, inputs: Inputs, given: GivenParameters, variables: GivenVariables, cwd: string): Promise<Report> {
  const { objectives, region, workspace, show } = command;
  const { files, unreadable, diagnostics } = inputs;
  return run(files, {
    ...objectives,
    ...(region !== undefined && { region }),
    workspace: workspace ?? process.env["TF_WORKSPACE"] ?? "default",
    ...(process.env["TF_DATA_DIR"] !== undefined && { dataFolder: process.env["TF_DATA_DIR"] }),
    files: new DiskFiles({ cwd, folders: inputs.folders, places: inputs.places }),
    parameters: given.values,
    variables: variables.values,
    sources: [...given.sources, ...variables.sources],
    rules: command.rules,
    unreadable,
    diagnostics: [...given.diagnostics, ...diagnostics],
    explain: { holds: show.passed, unknown: show.unknown },
  });
}

function deliver({ format, file }: Target, report: Report, options: OutputOptions, color: boolean, around: Surroundings, cwd: string): void {
  if (file === undefined) {
    write(STDOUT, FORMATS[format](report, { ...options, color, width: widthFor(around) }));
    return;
  }
  const text = FORMATS[format](report, options);
  try {
    mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
    writeFileSync(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(`--format ${format}=${file} cannot be written: ${reasonOf(error)}; name another file`);
  }
}

const outputOptions = ({ show, minSeverity, detail, statistics, ofRules, color }: CheckCommand): OutputOptions => ({
  showPassed: show.passed,
  showUnknown: show.unknown,
  minSeverity,
  quiet: detail === "quiet",
  verbose: detail === "verbose",
  statistics,
  ofRules,
  color: color === "always",
});

/** Text is read where the user stands, so its paths start there; what programs read has the names of the report. */
function namesFrom(places: readonly ReadonlyMap<string, string>[], cwd: string): (file: string) => string {
  const paths = new Map(places.flatMap((each) => [...each]));
  return (file) => {
    const path = paths.get(file);
    return path === undefined ? file : pathFrom(cwd, path);
  };
}

/** What was named and is no template; with `--verbose` what became of every file. */
function notes({ inputs }: Report, { detail }: CheckCommand, pathOf: (file: string) => string): string {
  const told = inputs.filter(({ outcome }) => outcome === "passed-over" || detail === "verbose");
  return lines(
    told.map(({ file, outcome, reason }) => {
      const why = reason === undefined ? "" : `: ${visible(reason)}${file === UNNAMED ? "; name it by --stdin-filename if it is Terraform" : ""}`;
      return `resilint: ${visible(pathOf(file))}: ${outcome.replace("-", " ")}${why}`;
    }),
  );
}

/** Better now than after the work. */
function mustBeWritable(file: string, cwd: string): void {
  if (kindOf(resolve(cwd, file)) === "folder") throw new UsageError(`--format: ${file} is a folder; name a file in it`);
}

/** A report is written over an older one, and never over what was read. */
function mustKeepInputs({ targets, parameterFiles, variables }: CheckCommand, { inputs }: Report, { places }: Inputs, cwd: string): void {
  const templates = inputs.flatMap(({ file, outcome }) => (outcome === "passed-over" ? [] : [places.get(file) ?? file]));
  const kept = new Set([...templates, ...parameterFiles, ...variables.flatMap((each) => (each.is === "file" ? [each.path] : []))].map((path) => realPath(resolve(cwd, path))));
  for (const { file } of targets) {
    if (file === undefined || !kept.has(realPath(resolve(cwd, file)))) continue;
    throw new UsageError(`--format: ${file} is an input, and the report would overwrite it; name another file`);
  }
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

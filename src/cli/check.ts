import { resolve } from "node:path";
import { check as run } from "../check.ts";
import type { Rule } from "../engine/define-rule.ts";
import { closing } from "../outputs/closing.ts";
import { FORMATS, isForPrograms } from "../outputs/formats.ts";
import type { OutputOptions } from "../outputs/options.ts";
import type { Report } from "../outputs/report.ts";
import { visible } from "../outputs/visible.ts";
import { isInteractive, usesColor, widthFor, type Surroundings } from "./appearance.ts";
import { EXIT, exitCode, type ExitCode } from "./exit.ts";
import { configure, type Configured } from "./configure.ts";
import { searchesFolder, UNNAMED } from "./inputs.ts";
import { checkCommand, type CheckCommand, type Target } from "./options.ts";
import { kindOf, pathFrom, realPath } from "./paths.ts";
import { shownConfiguration } from "./show-config.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { surroundings } from "./surroundings.ts";
import { writeTarget } from "./targets.ts";
import { UsageError } from "./usage-error.ts";

/** `resilint [check] [PATH...]` */
export async function check(args: readonly string[], rules: readonly Rule[]): Promise<ExitCode> {
  const command = checkCommand(args, rules);
  const cwd = process.cwd();
  const searched = searchesFolder(command.paths, cwd);
  for (const { file } of command.targets) if (file !== undefined) mustBeWritable(file, cwd);
  const configured = await configure(command.paths, command, cwd, process.env);
  if (command.showConfig) {
    write(STDOUT, shownConfiguration(command, configured, cwd, process.env));
    return EXIT.clean;
  }
  const report = await judged(command, configured);
  mustKeepInputs(command, report, configured, cwd);
  const around = surroundings();
  const usual: Target = { format: isInteractive(around) ? "full" : "concise" };
  const targets = command.targets.length === 0 ? [usual] : command.targets;
  const pathOf = namesFrom(configured.places, cwd);
  for (const target of targets) deliver(target, report, { ...outputOptions(command), pathOf }, usesColor(command.color, around), around, cwd);
  if (command.detail !== "quiet") {
    write(STDERR, notes(report, command, pathOf));
    const told = targets.some(({ format, file }) => file === undefined && !isForPrograms(format));
    if (!told) write(STDERR, lines(closing(report, outputOptions(command))));
  }
  const code = exitCode(report, { ...command.thresholds, searched });
  if (code === EXIT.nothing) write(STDERR, "resilint: nothing to check: no CloudFormation template, CDK assembly, Terraform module or plan was found below these paths\n");
  return code;
}

function judged({ objectives, workload, rules, ignores, show }: CheckCommand, { inputs, options }: Configured): Promise<Report> {
  return run(inputs.files, {
    ...options,
    ...objectives,
    ...(workload !== undefined && { workload }),
    rules,
    ignores,
    explain: { holds: show.passed, unknown: show.unknown },
  });
}

function deliver({ format, file }: Target, report: Report, options: OutputOptions, color: boolean, around: Surroundings, cwd: string): void {
  if (file === undefined) {
    write(STDOUT, FORMATS[format](report, { ...options, color, width: widthFor(around) }));
    return;
  }
  const text = FORMATS[format](report, options);
  writeTarget({ format, file }, text, cwd);
}

const outputOptions = ({ show, minSeverity, detail, statistics, ofRules, color }: CheckCommand): OutputOptions => ({
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

/** Text is read where the user stands, so its paths start there; what programs read has the names of the report. */
function namesFrom(places: ReadonlyMap<string, string>, cwd: string): (file: string) => string {
  const roots = new Set([...places].flatMap(([file, path]) => (path.endsWith(`/${file}`) ? [path.slice(0, -file.length)] : [])));
  const [root, ...others] = roots;
  return (file) => {
    // What was read beside the files of the run lies below the one root that these have.
    const path = places.get(file) ?? (root !== undefined && others.length === 0 && kindOf(root + file) === "file" ? root + file : undefined);
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
function mustKeepInputs({ targets }: CheckCommand, { inputs }: Report, { places, named }: Configured, cwd: string): void {
  const read = inputs.flatMap(({ file, outcome }) => (outcome === "passed-over" ? [] : [places.get(file) ?? file]));
  const kept = new Set([...read, ...named].map((path) => realPath(resolve(cwd, path))));
  for (const { file } of targets) {
    if (file === undefined || !kept.has(realPath(resolve(cwd, file)))) continue;
    throw new UsageError(`--format: ${file} is an input, and the report would overwrite it; name another file`);
  }
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

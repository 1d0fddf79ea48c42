import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import rules from "../../rules/index.ts";
import { openBaseline } from "../cli/baseline-file.ts";
import { mustBeWritable, mustKeepInputs, notes, outputOptions } from "../cli/check.ts";
import { EXIT, exitCode, type ExitCode } from "../cli/exit.ts";
import { offerFixes } from "../cli/offer-fixes.ts";
import { checkCommand, type CheckCommand } from "../cli/options.ts";
import { kindOf } from "../cli/paths.ts";
import { writeFiles } from "../cli/targets.ts";
import { isUsageError, UsageError } from "../cli/usage-error.ts";
import { FORMATS, showsFixes } from "../outputs/formats.ts";
import { annotations } from "../outputs/github.ts";
import { command as workflowCommand } from "../outputs/github/commands.ts";
import { visible } from "../outputs/visible.ts";
import { annotated } from "./annotated.ts";
import { compared } from "./compared.ts";
import { headOf } from "./event.ts";
import { actionInputs } from "./inputs.ts";
import { linksOf } from "./links.ts";
import { outputLines, outputsOf } from "./outputs.ts";
import { append, payloadOf, scratch } from "./runner.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Takes what goes into the log of a step, where the runner looks for commands. */
type Print = (text: string) => void;

/** Carries a step out: judges, writes reports, log, annotations, summary and outputs. What is wrong is an annotation that says what to do. */
export async function act(env: Environment, workspace: string, print: Print): Promise<ExitCode> {
  try {
    return await step(env, workspace, print);
  } catch (error) {
    print(said("error", isUsageError(error) ? error.lines : [internal(error, env)]));
    return EXIT.trouble;
  }
}

async function step(env: Environment, workspace: string, print: Print): Promise<ExitCode> {
  const inputs = actionInputs(env);
  const cwd = resolve(workspace, inputs.workingDirectory);
  if (kindOf(cwd) !== "folder") throw new UsageError(`working-directory: there is no folder ${JSON.stringify(inputs.workingDirectory)}; correct the path, and check the repository out before this step`);
  const command: CheckCommand = { ...readsOnly(checkCommand(inputs.arguments, rules)), explainUnknown: inputs.summary, draws: inputs.summary };
  for (const { file } of command.targets) if (file !== undefined) mustBeWritable(file, cwd);
  const withBaseline = command.baseline && openBaseline(command.baseline, command, cwd);
  const payload = payloadOf(env);
  const { run, changed, again, warnings } = await compared(command, { event: env["GITHUB_EVENT_NAME"] ?? "", payload, changedOnly: inputs.changedOnly }, cwd, env);
  const { configured, searched, pathOf } = run;
  const { report: left } = withBaseline?.(run.report) ?? run;
  const report = command.targets.some(({ format }) => showsFixes(format)) ? await offerFixes(left, { configured, pathOf, cwd, again }) : left;
  mustKeepInputs(command, report, configured, cwd);
  const options = outputOptions(command);

  const reportJson = join(scratch(env), "report.json");
  const files = command.targets.flatMap(({ format, file }) => (file === undefined ? [] : [{ flag: `--format ${format}=${file}`, file, text: FORMATS[format](report, options) }]));
  await writeFiles([...files, { flag: "report-json", file: reportJson, text: FORMATS.json(report, options) }], cwd);

  const inLog = command.targets.find(({ file }) => file === undefined)?.format ?? "full";
  print(quietly(notes(report, command, pathOf) + FORMATS[inLog](report, { ...options, pathOf })));
  for (const warning of warnings) print(said("warning", [warning]));
  print(annotations(report, annotated(report, options, inputs.annotations, changed)));
  if (inputs.summary) append("GITHUB_STEP_SUMMARY", FORMATS.markdown(report, { ...options, mostBytes: MOST_OF_SUMMARY, linkOf: linksOf(env, headOf(payload, env["GITHUB_SHA"])) }), env);
  const sarif = command.targets.find(({ format, file }) => format === "sarif" && file !== undefined)?.file;
  append("GITHUB_OUTPUT", outputLines(outputsOf(report, { sarifFile: sarif === undefined ? "" : resolve(cwd, sarif), reportJson }), `resilint-${randomUUID()}`), env);

  const code = exitCode(report, { ...command.thresholds, searched });
  if (code === EXIT.nothing) print(said("error", ["nothing to check: no CloudFormation template, CDK assembly, Terraform module or plan was found below the paths; name the folders of the infrastructure in paths"]));
  return code;
}

/** A step reports. What writes into the repository, or shows something in place of judging, is for the command line. */
function readsOnly(command: CheckCommand): CheckCommand {
  const { showConfig, addIgnore, fix, baseline } = command;
  const flag = showConfig ? "--show-config" : addIgnore ? "--add-ignore" : fix ? `--${fix.isWritten ? "fix" : "diff"}` : baseline && baseline.then !== "read" ? `--${baseline.then}-baseline` : undefined;
  if (flag !== undefined) throw new UsageError(`args: ${flag} is for the command line; leave it out, and run resilint where its result can be committed`);
  return command;
}

/** While it is written the runner takes no commands, whatever a file is called and whatever it holds. */
function quietly(text: string): string {
  const token = randomUUID();
  return `${workflowCommand("stop-commands", {}, token)}\n${text}${text === "" || text.endsWith("\n") ? "" : "\n"}::${token}::\n`;
}

const said = (level: "error" | "warning", lines: readonly string[]): string => `${workflowCommand(level, { title: "resilint" }, lines.map(visible).join("\n"))}\n`;

/** A bug is no fault of the user's: one line that says where to report it. */
function internal(error: unknown, env: Environment): string {
  const stack = (env["RESILINT_DEBUG"] === "1" || env["RUNNER_DEBUG"] === "1") && error instanceof Error ? ` ${error.stack ?? ""}` : "";
  return `internal error: ${error instanceof Error ? error.message : String(error)}; please report it at ${manifest.bugs} (a run with debug logging shows the stack)${stack}`;
}

/** GitHub takes 1 MiB for each step and drops all of a summary that is larger. */
const MOST_OF_SUMMARY = 900 * 1024;

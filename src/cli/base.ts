import { resolve } from "node:path";
import { sinceBase } from "../outputs/difference.ts";
import type { Report } from "../outputs/report.ts";
import { AS_THEY_LIE, asking } from "./file-state.ts";
import { baseState, untrackedAmong } from "./git-states.ts";
import { STDIN } from "./inputs.ts";
import type { CheckCommand } from "./options.ts";
import { judge, prepareIn, type CheckRun } from "./run.ts";
import { isUsageError } from "./usage-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The report of the state at the base of a comparison, an empty one where there was nothing of what is asked for; or why that state cannot be judged. */
export type BaseRun = { readonly is: "judged"; readonly report: Report } | { readonly is: "unknown"; readonly why: string };

/**
 * Judges the files as they were at `--diff-base`, by the configuration that counted there. What is wrong with that commit is a usage error;
 * what is wrong with a configuration in it was so before, and is no reason to end.
 */
export async function judgeBase(after: Report, command: CheckCommand, ref: string, cwd: string, env: Environment): Promise<BaseRun> {
  const named = [...command.paths, ...(command.stdinFilename === undefined ? [] : [command.stdinFilename])].filter((path) => path !== STDIN);
  const state = baseState(ref, asking(named, command, cwd, env));
  const isThere = (path: string): boolean => state.disk.kindOf(resolve(cwd, path)) !== "missing";
  const { configuration } = command;
  const then: CheckCommand = {
    ...command,
    paths: command.changedFiles ? named : named.filter(isThere),
    stdinFilename: undefined,
    parameterFiles: command.parameterFiles.filter(isThere),
    variables: command.variables.filter((each) => each.is === "var" || isThere(each.path)),
    configuration: configuration.is === "file" && !isThere(configuration.path) ? { is: "none" } : configuration,
  };
  const given = env["RESILINT_CONFIG"];
  const surroundings = given !== undefined && given !== "" && !isThere(given) ? { ...env, RESILINT_CONFIG: undefined } : env;
  try {
    const { report } = await judge(then, prepareIn({ ...AS_THEY_LIE, ...state }, then, cwd, surroundings), cwd);
    return { is: "judged", report };
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return error.message.startsWith("--workload:") ? { is: "judged", report: { ...after, workloads: [], verdicts: [] } } : { is: "unknown", why: error.message };
  }
}

/** Compares a run with the state at `--diff-base`: only what has come since is listed and counts. */
export const comparedWithBase = (run: CheckRun, command: CheckCommand, ref: string, cwd: string, env: Environment): Promise<CheckRun> => comparison(command, ref, cwd, env)(run);

/** Compares several runs with the same state, which is judged once. */
export function comparison(command: CheckCommand, ref: string, cwd: string, env: Environment): (run: CheckRun) => Promise<CheckRun> {
  let base: Promise<BaseRun> | undefined;
  return async (run) => {
    base ??= judgeBase(run.report, command, ref, cwd, env);
    return compared(run, await base, command, ref, cwd, env);
  };
}

function compared(run: CheckRun, base: BaseRun, command: CheckCommand, ref: string, cwd: string, env: Environment): CheckRun {
  if (base.is === "unknown") {
    const message = `what was there at ${ref} cannot be judged, so that everything is listed: ${base.why}`;
    return { ...run, report: { ...run.report, diagnostics: [...run.report.diagnostics, { level: "warning", message }] } };
  }
  const report = sinceBase(ref, base.report, run.report);
  return { ...run, report: { ...report, diagnostics: [...report.diagnostics, ...unversioned(run, ref, command, cwd, env)] } };
}

/** An assembly that Git does not keep is the same before and after. */
function unversioned({ report, configured }: CheckRun, ref: string, command: CheckCommand, cwd: string, env: Environment): Report["diagnostics"] {
  const manifests = report.inputs.filter(({ kind, file }) => kind === "cdk" && file.endsWith("manifest.json")).map(({ file }) => ({ file, path: configured.places.get(file) ?? file }));
  if (manifests.length === 0) return [];
  const untracked = new Set(untrackedAmong(manifests.map(({ path }) => path), asking(command.paths, command, cwd, env)));
  return manifests.filter(({ path }) => untracked.has(path)).map(({ file }) => ({
    level: "note",
    message: `Git does not keep this cloud assembly, so that it is the same at ${ref} and now; to compare a CDK application, keep what is synthesised in Git`,
    location: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  }));
}

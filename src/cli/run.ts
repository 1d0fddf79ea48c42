import { check } from "../check.ts";
import type { Report } from "../outputs/report.ts";
import { changedRun, onlyChanged } from "./changed/changed-run.ts";
import { configure, type Configured } from "./configure.ts";
import { fileState, type FileState } from "./file-state.ts";
import { searchesFolder } from "./inputs.ts";
import type { CheckCommand } from "./options.ts";
import { counted, NONE, type Progress } from "./progress.ts";
import { kindOf, pathFrom } from "./paths.ts";

/** A command line of `check`, carried out: what was found, with what it was read from. */
export interface CheckRun {
  readonly report: Report;
  readonly configured: Configured;
  /** A folder was among the paths. */
  readonly searched: boolean;
  /** The name by which a file of the report can be opened where the user stands. */
  readonly pathOf: (file: string) => string;
}

/** The inputs of a command line and all that they are judged with: nothing is judged yet. */
export interface PreparedRun {
  readonly configured: Configured;
  readonly searched: boolean;
  /** The state of the files that it was read in. */
  readonly state: FileState;
  /** The absolute paths of the changed files, where only those are told of. */
  readonly changed?: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Finds and reads the inputs and the configuration. Throws a usage error for a path that leads nowhere, and for what is wrong in a configuration. */
export async function prepare(command: CheckCommand, cwd: string, env: Environment, shown: Progress = NONE): Promise<PreparedRun> {
  const state = fileState(command.paths, command, cwd, env);
  return { ...(await prepareIn({ ...state, disk: counted(state.disk, shown) }, command, cwd, env)), state };
}

/** The same in a certain state of the files. */
export async function prepareIn(state: FileState, command: CheckCommand, cwd: string, env: Environment): Promise<PreparedRun> {
  if (command.changedFiles) {
    const run = changedRun(command, state, cwd, env);
    return { searched: false, configured: await configure(run.paths, command, cwd, env, run.state), state, changed: run.changed };
  }
  const searched = searchesFolder(command.paths, cwd, state.disk);
  return { searched, configured: await configure(command.paths, command, cwd, env, state), state };
}

/** Judges what was prepared. */
export async function judge(command: CheckCommand, { configured, searched, changed }: PreparedRun, cwd: string, shown: Progress = NONE): Promise<CheckRun> {
  const { objectives, workload, rules, ignores, show } = command;
  const judged = await check(configured.inputs.files, {
    ...configured.options,
    ...objectives,
    ...(workload !== undefined && { workload }),
    rules,
    insisted: command.insisted,
    ignores,
    onWorkload: (count, of) => shown.step(() => `judging: ${String(count)} of ${String(of)} workloads`),
    explain: { holds: show.passed, unknown: explainsUnknown(command) },
  });
  const whole: Report = { ...judged, left: configured.inputs.left };
  const report = changed ? onlyChanged(whole, changed, configured.places, cwd) : whole;
  return { report, configured, searched, pathOf: namesFrom(configured.places, cwd) };
}

/** Two formats always tell what is unknown, and why: that takes its evidence. */
const explainsUnknown = ({ show, targets, explainUnknown = false }: CheckCommand): boolean =>
  show.unknown || explainUnknown || targets.some(({ format }) => format === "html" || format === "markdown");

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

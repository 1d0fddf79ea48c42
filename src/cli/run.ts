import { check, inTurn, type CheckOptions, type Judging } from "../check.ts";
import { MACHINE } from "../frontends/disk.ts";
import { drawsTopologies } from "../outputs/formats.ts";
import type { Report } from "../outputs/report.ts";
import { changedRun, onlyChanged } from "./changed/changed-run.ts";
import { configure, type Configured } from "./configure.ts";
import { fileState, type FileState } from "./file-state.ts";
import { searchesFolder, STDIN, type Inputs } from "./inputs.ts";
import type { CheckCommand } from "./options.ts";
import { counted, NONE, type Progress } from "./progress.ts";
import { kindOf, pathFrom } from "./paths.ts";
import { threadsFor } from "./thread-count.ts";
import { onThreads } from "./threads.ts";

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
export function prepare(command: CheckCommand, cwd: string, env: Environment, shown: Progress = NONE): PreparedRun {
  const state = fileState(command.paths, command, cwd, env);
  return { ...prepareIn({ ...state, disk: counted(state.disk, shown) }, command, cwd, env), state };
}

/** The same in a certain state of the files. */
export function prepareIn(state: FileState, command: CheckCommand, cwd: string, env: Environment): PreparedRun {
  if (command.changedFiles) {
    const run = changedRun(command, state, cwd, env);
    return { searched: false, configured: configure(run.paths, command, cwd, env, run.state), state, changed: run.changed };
  }
  const searched = searchesFolder(command.paths, cwd, state.disk);
  return { searched, configured: configure(command.paths, command, cwd, env, state), state };
}

/** Judges what was prepared: on several threads where that pays. */
export async function judge(command: CheckCommand, { configured, searched, changed, state }: PreparedRun, cwd: string, shown: Progress = NONE): Promise<CheckRun> {
  const onPart = (done: number, of: number): void => shown.step(() => `judging: ${String(done)} of ${String(of)} groups of files`);
  // Few runs have enough to judge, and threads take long to load.
  const judging: Judging = (islands, ...how) => {
    const count = threadsFor(islands, process.env);
    return count < 2 ? inTurn(islands, ...how) : onThreads(count, { args: command.args, cwd, inputs: withoutTexts(configured.inputs) }, onPart)(islands, ...how);
  };
  const judged = await check(configured.inputs.files, {
    ...checkOptions(command, configured),
    onPart,
    ...(mayUseThreads(command, state) && { judging }),
  });
  const whole: Report = { ...judged, left: configured.inputs.left };
  const report = changed ? onlyChanged(whole, changed, configured.places, cwd) : whole;
  return { report, configured, searched, pathOf: namesFrom(configured.places, cwd) };
}

/** All that a command line says of judging. */
export const checkOptions = (command: CheckCommand, { options }: Configured): CheckOptions => ({
  ...options,
  ...command.objectives,
  ...(command.workload !== undefined && { workload: command.workload }),
  rules: command.rules,
  insisted: command.insisted,
  ignores: command.ignores,
  draws: command.draws === true || command.targets.some(({ format }) => drawsTopologies(format)),
  explain: { holds: command.show.passed, unknown: explainsUnknown(command) },
});

/** A thread reads the files of the machine, as they lie there. */
const mayUseThreads = ({ paths, changedFiles }: CheckCommand, { disk }: FileState): boolean => disk === MACHINE && !changedFiles && !paths.includes(STDIN);

const withoutTexts = (inputs: Inputs): Inputs => ({ ...inputs, files: inputs.files.map((each) => ({ ...each, text: "" })) });

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

import { comparedWithBase, judgeBase } from "../cli/base.ts";
import type { CheckCommand } from "../cli/options.ts";
import { rerunOf, type Rerun } from "../cli/rerun.ts";
import { judge, prepare, type CheckRun } from "../cli/run.ts";
import { isUsageError } from "../cli/usage-error.ts";
import { difference, sinceBase } from "../outputs/difference.ts";
import { linesSince } from "./changed.ts";
import type { LineRange } from "./diff.ts";
import { baseOf, type EventBase } from "./event.ts";

/** What a step is run for. */
export interface Occasion {
  /** The name of the event, as GITHUB_EVENT_NAME has it. */
  readonly event: string;
  readonly payload: unknown;
  /** Only what the change introduces is reported and counts. */
  readonly changedOnly: boolean;
}

/** A run, compared with the state before the change where there is one that can be read. */
export interface ComparedRun {
  readonly run: CheckRun;
  /** The same run, with other texts of some files. */
  readonly again: Rerun;
  /** The lines that the change has written, by file. */
  readonly changed: ReadonlyMap<string, readonly LineRange[]>;
  /** Why nothing is compared, where that is expected. */
  readonly warnings: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Judges, and compares with what the event names, or `--diff-base` in its place. Of the event's own base nothing is an error: the run goes on without it. */
export async function compared(command: CheckCommand, { event, payload, changedOnly }: Occasion, cwd: string, env: Environment): Promise<ComparedRun> {
  const plain: CheckCommand = { ...command, diffBase: undefined };
  const prepared = prepare(plain, cwd, env);
  const again = rerunOf(prepared, plain, cwd, env);
  return { ...(await comparedRun(command, plain, await judge(plain, prepared, cwd), { event, payload, changedOnly }, cwd, env)), again };
}

async function comparedRun(command: CheckCommand, plain: CheckCommand, run: CheckRun, { event, payload, changedOnly }: Occasion, cwd: string, env: Environment): Promise<Omit<ComparedRun, "again">> {
  if (command.diffBase !== undefined) return { run: await comparedWithBase(run, plain, command.diffBase, cwd, env), changed: linesSince(command.diffBase, cwd, env), warnings: [] };
  const base = baseOf(event, payload);
  if (base === undefined) return without(run, changedOnly ? [`changed-only: the event ${event === "" ? "of this run" : event} has nothing to compare with, so that everything is reported and counts`] : []);
  try {
    return await sinceEvent(run, plain, base, changedOnly, cwd, env);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return without(run, changedOnly || base.of === "proposal" ? [`${nothingCompared(changedOnly)}: ${error.message}`] : []);
  }
}

const nothingCompared = (changedOnly: boolean): string => `nothing is compared${changedOnly ? ", so that everything is reported and counts" : ""}`;

const without = (run: CheckRun, warnings: readonly string[]): Omit<ComparedRun, "again"> => ({ run, changed: new Map(), warnings });

async function sinceEvent(run: CheckRun, command: CheckCommand, { commit, name }: EventBase, changedOnly: boolean, cwd: string, env: Environment): Promise<Omit<ComparedRun, "again">> {
  // What is wrong with the commit is told by whoever asks first, and the first tells the remedy.
  const base = await judgeBase(run.report, command, commit, cwd, env);
  const changed = linesSince(commit, cwd, env);
  if (base.is === "unknown") return without(run, [`${nothingCompared(changedOnly)}: what was there before cannot be judged: ${base.why}`]);
  const report = changedOnly ? sinceBase(name, base.report, run.report) : { ...run.report, difference: difference(name, base.report, run.report) };
  return { run: { ...run, report }, changed, warnings: [] };
}

import { dirname, resolve } from "node:path";
import { Leaving } from "../../frontends/leaving.ts";
import { inFiles } from "../../outputs/leave-out.ts";
import type { Report } from "../../outputs/report.ts";
import { configurationFinder } from "../configuration-finder.ts";
import type { FileState } from "../file-state.ts";
import type { CheckCommand } from "../options.ts";
import { nameInReport, realPath } from "../paths.ts";
import { expandChanged } from "./expand.ts";

/** What is read in place of the changed files of a command line, and in which state. */
export interface ChangedRun {
  readonly paths: readonly string[];
  readonly state: FileState;
  /** The absolute paths of the changed files. */
  readonly changed: readonly string[];
}

/** Understands the paths of a command line as changed files. */
export function changedRun(command: CheckCommand, state: FileState, cwd: string, env: Readonly<Record<string, string | undefined>>): ChangedRun {
  const { disk, notes } = state;
  const { scope, configuration } = command;
  const leaving = new Leaving({ disk, cwd, ...scope });
  const changed = command.paths.map((path) => resolve(cwd, path)).filter((path) => !scope.forceExclude || leaving.whyNamed(path) === undefined);
  const nearest = configurationFinder(configuration, changed.map((path) => dirname(path)), cwd, env, disk);
  const expansion = expandChanged({ paths: changed, cwd, disk, nearest });
  return { paths: expansion.wanted, state: { ...state, notes: [...notes, ...expansion.notes], isFound: true }, changed };
}

/** Tells only what has a place in a changed file. `places` says where each file lies that the report calls by a name. */
export function onlyChanged(report: Report, changed: readonly string[], places: ReadonlyMap<string, string>, cwd: string): Report {
  const paths = new Set(changed.flatMap((path) => [path, realPath(path)]));
  const named = [...places].flatMap(([file, path]) => (paths.has(path) ? [file] : []));
  return inFiles(report, new Set([...[...paths].map((path) => nameInReport(path, cwd)), ...named]));
}

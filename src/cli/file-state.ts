import { dirname, resolve } from "node:path";
import { MACHINE, type Disk } from "../frontends/disk.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { ConfigureOptions } from "./configure.ts";
import { stagedState, type Asking } from "./git-states.ts";
import { STDIN } from "./inputs.ts";
import { readAll } from "./streams.ts";

/** The state of the files in which they are judged, and what is to be said of it. */
export interface FileState {
  readonly disk: Disk;
  readonly notes: readonly Diagnostic[];
  /** What stands on standard input. */
  readonly stdin: Stdin;
  /** The paths were found by way of others, so that nobody has named them. */
  readonly isFound?: true;
}

/** What stands on standard input; undefined where it is more than so many bytes. */
export type Stdin = (most: number) => Uint8Array | undefined;

export const AS_THEY_LIE: FileState = { disk: MACHINE, notes: [], stdin: readAll };

type Environment = Readonly<Record<string, string | undefined>>;

/** The files as they lie there, or as they are staged where that is asked for. */
export const fileState = (paths: readonly string[], options: ConfigureOptions, cwd: string, env: Environment): FileState =>
  ({ ...AS_THEY_LIE, ...(options.scope.staged && stagedState(asking(paths, options, cwd, env))), stdin: readOnce() });

/** A run that is repeated finds the same on standard input. */
function readOnce(): Stdin {
  let known: { readonly bytes: Uint8Array | undefined } | undefined;
  return (most) => (known ??= { bytes: readAll(most) }).bytes;
}

/** Of which folders Git is asked, and which files are there in every state: those that the command line names as values, plans or configuration. */
export function asking(paths: readonly string[], { plans, parameterFiles, variables, configuration }: ConfigureOptions, cwd: string, env: Environment): Asking {
  const named = paths.filter((path) => path !== STDIN).map((path) => resolve(cwd, path));
  const kept = [
    ...plans.map(({ path }) => path),
    ...parameterFiles,
    ...variables.flatMap((each) => (each.is === "file" ? [each.path] : [])),
    ...(configuration.is === "file" ? [configuration.path] : []),
  ];
  const folders = named.map((path) => (MACHINE.kindOf(path) === "folder" ? path : dirname(path)));
  return { folders: folders.length === 0 ? [cwd] : folders, kept: kept.map((path) => resolve(cwd, path)), cwd, env };
}

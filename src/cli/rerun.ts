import { OverlayDisk, type Overlaid } from "../frontends/overlay-disk.ts";
import type { CheckCommand } from "./options.ts";
import { realPath } from "./paths.ts";
import { judge, prepareIn, type CheckRun, type PreparedRun } from "./run.ts";

/** Judges the run again, with other texts of some files, by their absolute paths. */
export type Rerun = (texts: ReadonlyMap<string, string>) => Promise<CheckRun>;

/** Repeats a run. All is read anew, so that a text counts wherever the run reads it: as an input, as a file of a module, as values. */
export const rerunOf =
  ({ state }: PreparedRun, command: CheckCommand, cwd: string, env: Readonly<Record<string, string | undefined>>): Rerun =>
  async (texts) => {
    const at = new Map([...texts].map(([path, text]): readonly [string, Overlaid] => [realPath(path), { is: "file", read: () => ({ is: "text", text }) }]));
    return judge(command, prepareIn({ ...state, disk: new OverlayDisk(state.disk, at) }, command, cwd, env), cwd);
  };

import { dirname, posix, relative, sep } from "node:path";

/**
 * Gives files of one name two, and the files of two folders that would be called alike. A file is called after its repository
 * or the folder that was named, so that its findings keep their identity wherever the program is started; from two of those
 * come two `template.yaml`, or two folders `.`, whose templates do not recover together. They are called as the current folder
 * sees them.
 */
export function distinctNames<F extends { readonly path: string; readonly file: string }>(found: readonly F[], cwd: string): readonly F[] {
  const folders = new Map<string, Set<string>>();
  for (const { file, path } of found) folders.set(posix.dirname(file), (folders.get(posix.dirname(file)) ?? new Set()).add(dirname(path)));
  return found.map((each) => ((folders.get(posix.dirname(each.file))?.size ?? 0) < 2 ? each : { ...each, file: relative(cwd, each.path).split(sep).join("/") }));
}

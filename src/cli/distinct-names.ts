import { relative, sep } from "node:path";

/**
 * Gives files of one name two. A file is called after its repository or the folder that was named, so that its findings
 * keep their identity wherever the program is started; from two of those come two `template.yaml`. They are called as
 * the current folder sees them.
 */
export function distinctNames<F extends { readonly path: string; readonly file: string }>(found: readonly F[], cwd: string): readonly F[] {
  const paths = new Map<string, Set<string>>();
  for (const { file, path } of found) paths.set(file, (paths.get(file) ?? new Set()).add(path));
  return found.map((each) => ((paths.get(each.file)?.size ?? 0) < 2 ? each : { ...each, file: relative(cwd, each.path).split(sep).join("/") }));
}

import { basename, dirname, isAbsolute, relative, sep } from "node:path";

/** What decides how the report names a file. */
export interface Naming {
  readonly cwd: string;
  /** The folder that was named and in which the file was found; undefined for a file that was named itself. */
  readonly folder: string | undefined;
  /** True for a folder that holds a git repository. */
  readonly isGitRoot: (folder: string) => boolean;
}

/**
 * The name of a file in reports, baselines and fingerprints, the same wherever the program is started:
 * relative to the repository that holds it, else to the folder that was named, else to the current folder.
 */
export function reportName(path: string, { cwd, folder, isGitRoot }: Naming): string {
  const base = gitRoot(dirname(path), isGitRoot) ?? folder ?? cwd;
  const name = relative(base, path);
  if (name === "") return ".";
  if (isOutside(name)) return basename(path);
  return name.split(sep).join("/");
}

function gitRoot(start: string, isGitRoot: (folder: string) => boolean): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isGitRoot(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

const isOutside = (name: string): boolean => name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name);

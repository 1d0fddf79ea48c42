import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { folderOf, type FileRead, type Files, type FolderEntry } from "./folder.ts";
import { readText } from "./read-text.ts";
import { reportName } from "./report-names.ts";

/** Where a run starts, and what was named to it. */
export interface DiskOptions {
  readonly cwd: string;
  /** The absolute paths of the folders that were named, and of the folders of files that were. */
  readonly folders: readonly string[];
  /** Where the files lie that the run calls by a name: what lies beside one of them is called alike. */
  readonly places?: ReadonlyMap<string, string>;
}

/**
 * The files of the machine, as far as they lie in a repository of a folder that was named, else in that folder. A link that leads
 * out of there leads to nothing.
 */
export class DiskFiles implements Files {
  readonly #options: DiskOptions;
  readonly #gitRoots = new Map<string, boolean>();
  readonly #real = new Map<string, string | undefined>();
  readonly #bounds: readonly string[];
  readonly #names: ReadonlyMap<string, string>;

  constructor(options: DiskOptions) {
    this.#options = options;
    this.#names = new Map([...(options.places ?? [])].map(([name, path]) => [dirname(path), folderOf(name)]));
    this.#bounds = [...new Set(options.folders.map((folder) => this.boundOf(folder)))].flatMap((bound) => this.#realOf(bound) ?? []);
  }

  read(path: string): FileRead {
    const real = this.#within(path);
    if (real === undefined) return { is: "missing" };
    if (statOf(real) !== "file") return { is: "missing" };
    return readText(real, "it is larger than 5 MB");
  }

  list(folder: string): readonly FolderEntry[] {
    const real = this.#within(folder);
    if (real === undefined || statOf(real) !== "folder") return [];
    const entries = dirents(real).flatMap((entry): readonly FolderEntry[] => {
      const is = entry.isSymbolicLink() ? this.#linked(join(folder, entry.name)) : entry.isFile() ? "file" : entry.isDirectory() ? "folder" : undefined;
      return is ? [{ name: entry.name, is }] : [];
    });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  nameOf(path: string): string {
    const own = this.#names.get(path);
    if (own !== undefined) return own === "" ? "." : own;
    const beside = this.#names.get(dirname(path));
    if (beside !== undefined) return beside === "" ? basename(path) : `${beside}/${basename(path)}`;
    return reportName(path, { cwd: this.#options.cwd, folder: this.#named(path), isGitRoot: (folder) => this.#isGitRoot(folder) });
  }

  boundOf(path: string): string {
    for (let folder = path; ; folder = dirname(folder)) {
      if (this.#isGitRoot(folder)) return folder;
      if (folder === dirname(folder)) break;
    }
    return this.#named(path) ?? dirname(path);
  }

  /** Where a path really leads, if that is within what may be read. */
  #within(path: string): string | undefined {
    const real = this.#realOf(path);
    return real !== undefined && this.#bounds.some((bound) => isWithin(real, bound)) ? real : undefined;
  }

  #linked(path: string): FolderEntry["is"] | undefined {
    const real = this.#within(path);
    return real === undefined ? undefined : statOf(real);
  }

  /** The innermost folder that was named and that holds a path. */
  #named(path: string): string | undefined {
    const holding = this.#options.folders.filter((folder) => isWithin(path, folder));
    return holding.sort((a, b) => b.length - a.length)[0];
  }

  #realOf(path: string): string | undefined {
    if (!this.#real.has(path)) this.#real.set(path, realOf(path));
    return this.#real.get(path);
  }

  /** A repository has a folder `.git`, a worktree or submodule a file of that name. */
  #isGitRoot(folder: string): boolean {
    const known = this.#gitRoots.get(folder) ?? existsSync(join(folder, ".git"));
    this.#gitRoots.set(folder, known);
    return known;
  }
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function statOf(path: string): FolderEntry["is"] | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : undefined;
  } catch {
    return undefined;
  }
}

function dirents(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

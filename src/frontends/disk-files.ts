import { basename, dirname, join, sep } from "node:path";
import { MACHINE, type Disk, type DiskEntry } from "./disk.ts";
import { folderOf, type FileRead, type Files, type FolderEntry } from "./folder.ts";
import { reportName } from "./report-names.ts";

/** Where a run starts, and what was named to it. */
export interface DiskOptions {
  readonly cwd: string;
  /** The absolute paths of the folders that were named, and of the folders of files that were. */
  readonly folders: readonly string[];
  /** Where the files lie that the run calls by a name: what lies beside one of them is called alike. */
  readonly places?: ReadonlyMap<string, string>;
  /** The files as they lie on the machine where nothing is said. */
  readonly disk?: Disk;
}

/**
 * The files of the machine, as far as they lie in a repository of a folder that was named, else in that folder. A link that leads
 * out of there leads to nothing.
 */
export class DiskFiles implements Files {
  readonly #disk: Disk;
  readonly #options: DiskOptions;
  readonly #gitRoots = new Map<string, boolean>();
  readonly #real = new Map<string, string | undefined>();
  readonly #bounds: readonly string[];
  readonly #names: ReadonlyMap<string, string>;

  constructor(options: DiskOptions) {
    this.#options = options;
    this.#disk = options.disk ?? MACHINE;
    this.#names = new Map([...(options.places ?? [])].map(([name, path]) => [dirname(path), folderOf(name)]));
    this.#bounds = [...new Set(options.folders.map((folder) => this.boundOf(folder)))].flatMap((bound) => this.#realOf(bound) ?? []);
  }

  read(path: string): FileRead {
    const real = this.#within(path);
    if (real === undefined) return { is: "missing" };
    if (this.#disk.kindOf(real) !== "file") return { is: "missing" };
    return this.#disk.text(real, "it is larger than 5 MB");
  }

  list(folder: string): readonly FolderEntry[] {
    const real = this.#within(folder);
    if (real === undefined || this.#disk.kindOf(real) !== "folder") return [];
    const entries = this.#entries(real).flatMap(({ name, is: own }): readonly FolderEntry[] => {
      const is = own === "link" ? this.#linked(join(folder, name)) : own === "other" ? undefined : own;
      return is ? [{ name, is }] : [];
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
    const kind = real === undefined ? undefined : this.#disk.kindOf(real);
    return kind === "file" || kind === "folder" ? kind : undefined;
  }

  #entries(folder: string): readonly DiskEntry[] {
    try {
      return this.#disk.entries(folder);
    } catch {
      return [];
    }
  }

  /** The innermost folder that was named and that holds a path. */
  #named(path: string): string | undefined {
    const holding = this.#options.folders.filter((folder) => isWithin(path, folder));
    return holding.sort((a, b) => b.length - a.length)[0];
  }

  #realOf(path: string): string | undefined {
    if (!this.#real.has(path)) this.#real.set(path, this.#pathWithoutLinks(path));
    return this.#real.get(path);
  }

  #pathWithoutLinks(path: string): string | undefined {
    try {
      return this.#disk.realPath(path);
    } catch {
      return undefined;
    }
  }

  /** A repository has a folder `.git`, a worktree or submodule a file of that name. */
  #isGitRoot(folder: string): boolean {
    const known = this.#gitRoots.get(folder) ?? this.#disk.kindOf(join(folder, ".git")) !== "missing";
    this.#gitRoots.set(folder, known);
    return known;
  }
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Disk } from "./disk.ts";
import { patternsOf, type Effort, type Patterns } from "./gitignore.ts";

/** Why a search leaves something out. */
export type LeavingReason = "gitignore" | "exclude";

export interface LeavingOptions {
  readonly disk: Disk;
  readonly cwd: string;
  /** Globs as in a `.gitignore` of the current folder. */
  readonly exclude: readonly string[];
  readonly respectGitignore: boolean;
}

/** A folder with patterns. */
interface Level {
  readonly folder: string;
  readonly patterns: Patterns;
}

/**
 * What a search leaves out: what is excluded, and what the `.gitignore` files of a repository say, nearer ones first. What is named is
 * searched all the same: patterns that would leave it out as a whole say nothing of what is in it.
 */
export class Leaving {
  readonly #options: LeavingOptions;
  readonly #excluded: Patterns | undefined;
  readonly #levels = new Map<string, readonly Level[] | undefined>();
  readonly #levelsOf = new Map<string, ReadonlySet<Level>>();
  readonly #effort: Effort = { left: EFFORT };

  constructor(options: LeavingOptions) {
    this.#options = options;
    this.#excluded = options.exclude.length === 0 ? undefined : patternsOf(options.exclude.map((glob) => fromFolder(glob, options.cwd)).join("\n"));
  }

  /** The patterns of `.gitignore` files were so many, or such, that they are not honoured any more. */
  get isExhausted(): boolean {
    return this.#effort.left <= 0;
  }

  /** Why what is met in a search is left out, if it is; `root` is the folder that was named. */
  why(path: string, isFolder: boolean, root: string): LeavingReason | undefined {
    if (!this.isExhausted) this.#effort.left += EFFORT_FOR_EACH;
    const { cwd, respectGitignore } = this.#options;
    if (this.#excluded?.says(isWithin(path, cwd) ? nameIn(cwd, path) : nameIn(root, path), isFolder) === "ignored") return "exclude";
    if (!respectGitignore) return undefined;
    const silent = this.#silentFor(root);
    const said = this.#levelsAt(dirname(path))?.filter((level) => !silent.has(level)).map(({ folder, patterns }) => patterns.says(nameIn(folder, path), isFolder)).find((each) => each !== undefined);
    return said === "ignored" ? "gitignore" : undefined;
  }

  /** Why what is named would be left out by a search of its repository or of the current folder. */
  whyNamed(path: string, isFolder = false): LeavingReason | undefined {
    const { cwd } = this.#options;
    const top = this.#rootOf(dirname(path)) ?? (isWithin(path, cwd) ? cwd : dirname(path));
    const parts = nameIn(top, path).split("/");
    for (const [index] of parts.entries()) {
      const why = this.why(join(top, ...parts.slice(0, index + 1)), isFolder || index < parts.length - 1, top);
      if (why) return why;
    }
    return undefined;
  }

  /** The levels that leave out a named folder as a whole. */
  #silentFor(root: string): ReadonlySet<Level> {
    const known = this.#levelsOf.get(root);
    if (known) return known;
    const above = this.#levelsAt(dirname(root)) ?? [];
    const silent = new Set(above.filter(({ folder, patterns }) => leavesOut(patterns, nameIn(folder, root))));
    this.#levelsOf.set(root, silent);
    return silent;
  }

  /** The patterns that count in a folder, nearest first; undefined outside of repositories. */
  #levelsAt(folder: string): readonly Level[] | undefined {
    if (this.#levels.has(folder)) return this.#levels.get(folder);
    const isTop = this.#isRoot(folder);
    const above = isTop ? this.#ofRepository(folder) : folder === dirname(folder) ? undefined : this.#levelsAt(dirname(folder));
    const levels = above && [...this.#read(join(folder, ".gitignore"), folder), ...above];
    this.#levels.set(folder, levels);
    return levels;
  }

  #rootOf(start: string): string | undefined {
    for (let folder = start; ; folder = dirname(folder)) {
      if (this.#isRoot(folder)) return folder;
      if (folder === dirname(folder)) return undefined;
    }
  }

  #isRoot(folder: string): boolean {
    return this.#options.disk.kindOf(join(folder, ".git")) !== "missing";
  }

  /** `.git/info/exclude`; in a further working tree that of the repository, which its files name. */
  #ofRepository(root: string): readonly Level[] {
    const git = join(root, ".git");
    if (this.#options.disk.kindOf(git) === "folder") return this.#read(join(git, "info/exclude"), root);
    const own = /^gitdir: (.+)/u.exec(this.#text(git))?.[1];
    if (own === undefined) return [];
    const folder = resolve(root, own.trim());
    const common = this.#text(join(folder, "commondir")).trim();
    return this.#read(join(common === "" ? folder : resolve(folder, common), "info/exclude"), root);
  }

  #read(path: string, folder: string): readonly Level[] {
    const text = this.#text(path);
    return text === "" ? [] : [{ folder, patterns: patternsOf(text, this.#effort) }];
  }

  #text(path: string): string {
    if (this.#options.disk.kindOf(path) !== "file") return "";
    const read = this.#options.disk.text(path, "it is too large");
    return read.is === "text" ? read.text : "";
  }
}

/** Comparisons that patterns may take in a run, and how many more for each path: a hundred times what a large repository needs. */
const EFFORT = 100_000_000;
const EFFORT_FOR_EACH = 20_000;

/** A folder, or one above it, is left out by patterns. */
function leavesOut(patterns: Patterns, name: string): boolean {
  const parts = name.split("/");
  return parts.some((_, index) => patterns.says(parts.slice(0, index + 1).join("/"), true) === "ignored");
}

/** People write `./build` and whole paths, too, which mean nothing in a `.gitignore`. */
function fromFolder(glob: string, cwd: string): string {
  const isKept = glob.startsWith("!");
  const path = isKept ? glob.slice(1) : glob;
  const way = isAbsolute(path) && isWithin(path, cwd) ? `/${nameIn(cwd, path)}` : path.replace(/^\.\//u, "/");
  return isKept ? `!${way}` : way;
}

const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join("/");

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

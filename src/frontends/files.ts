import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { MACHINE, type Disk, type DiskEntry, type DiskKind } from "./disk.ts";
import type { Leaving, LeavingReason } from "./leaving.ts";
import { reasonOf } from "./read-text.ts";
import { reportName } from "./report-names.ts";
import { isTerraformFile } from "./terraform-files.ts";

/** A file of the run, read; or why it, or a folder, could not be. */
export type FoundFile = ReadFile | FileProblem;

export interface ReadFile {
  readonly is: "file";
  /** The absolute path. */
  readonly path: string;
  /** The name that the report gives it, with `/`. */
  readonly file: string;
  /** True for a file that the user named, false for one that was found in a folder. */
  readonly named: boolean;
  readonly text: string;
}

export interface FileProblem {
  readonly is: "problem";
  readonly path: string;
  readonly file: string;
  readonly named: boolean;
  /** What is wrong and, where that helps, what to do. */
  readonly problem: string;
}

export interface DiscoverOptions {
  /** Where relative paths begin; the current directory of the process by default. */
  readonly cwd?: string;
  /** The files as they lie on the machine where nothing is said. */
  readonly disk?: Disk;
  /** What the search leaves out besides what tools made; nothing where it is not given. */
  readonly leaving?: Leaving;
  /** Where Terraform keeps what it has fetched, from the folder of a root module on: `TF_DATA_DIR`. It is no input, as `.terraform` is none. */
  readonly dataFolder?: string;
  /** Is told of each folder and of each file that may have been a template. */
  readonly onLeft?: (why: LeavingReason) => void;
}

/**
 * Finds and reads the files below the paths, each once, in the order of their paths. Folders are searched for
 * the extensions that templates have; a file that is named is read whatever it is called.
 */
export function* discover(paths: readonly string[], options: DiscoverOptions = {}): Generator<FoundFile> {
  const cwd = options.cwd ?? process.cwd();
  const { disk = MACHINE } = options;
  const search = new Search(cwd, disk, options);
  for (const path of paths) search.add(resolve(cwd, path));
  for (const candidate of search.sorted()) yield read(candidate, disk);
}

interface Candidate {
  readonly path: string;
  readonly file: string;
  readonly named: boolean;
  readonly problem?: string;
}

/** A folder to be searched, and its path without links where that is known: to look it up anew takes a question for each folder above. */
interface Folder {
  readonly path: string;
  readonly real: string | undefined;
}

class Search {
  readonly #cwd: string;
  readonly #disk: Disk;
  readonly #options: DiscoverOptions;
  readonly #candidates = new Map<string, Candidate>();
  /** Real paths of folders and files, so that a link leads nowhere twice. */
  readonly #seen = new Set<string>();
  readonly #gitRoots = new Map<string, boolean>();
  /** What Terraform keeps for the modules that were met. */
  readonly #data = new Set<string>();
  /** Those met so far, each with the folder that was named; following one may add to them. */
  readonly #links: { readonly path: string; readonly root: string }[] = [];
  /** By the folder that was named, the folders without links within which a link may lead. */
  readonly #bounds = new Map<string, readonly string[]>();

  constructor(cwd: string, disk: Disk, options: DiscoverOptions) {
    this.#cwd = cwd;
    this.#disk = disk;
    this.#options = options;
  }

  add(path: string): void {
    const kind = this.#disk.kindOf(path);
    if (kind === "folder") this.#addFolder(path);
    else this.#addFile(path, kind, undefined);
  }

  sorted(): readonly Candidate[] {
    this.#followLinks();
    return [...this.#candidates.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** A repository has a folder `.git`, a worktree or submodule a file of that name. */
  readonly #isGitRoot = (folder: string): boolean => {
    const known = this.#gitRoots.get(folder) ?? this.#disk.kindOf(join(folder, ".git")) !== "missing";
    this.#gitRoots.set(folder, known);
    return known;
  };

  /** Links are followed last, so that a file which lies in the folder as well goes by its own name. */
  #addFolder(start: string, root = start): void {
    const waiting: Folder[] = [{ path: start, real: this.#realPath(start) }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { path: folder, real } = next;
      const entries = this.#entries(next, root);
      this.#meetModule(folder, entries);
      const isAssembly = entries.some(({ name }) => name === "manifest.json");
      for (const entry of entries) {
        if (isAsset(entry.name) || (isAssembly && entry.name === "tree.json")) continue;
        const path = join(folder, entry.name);
        if (entry.is === "link") this.#links.push({ path, root });
        else if (entry.is === "folder" && !PASSED_OVER.has(entry.name) && !this.#data.has(path) && !this.#isLeft(path, true, root)) waiting.push({ path, real: real && join(real, entry.name) });
        else if (entry.is === "file" && isTemplateName(entry.name) && !this.#isLeft(path, false, root)) this.#addFile(path, "file", root, real && join(real, entry.name));
      }
    }
  }

  #meetModule(folder: string, entries: readonly DiskEntry[]): void {
    const { dataFolder } = this.#options;
    if (dataFolder !== undefined && entries.some(({ name }) => isTerraformFile(name))) this.#data.add(resolve(folder, dataFolder));
  }

  #isLeft(path: string, isFolder: boolean, root: string): boolean {
    const why = this.#options.leaving?.why(path, isFolder, root);
    if (why) this.#options.onLeft?.(why);
    return why !== undefined;
  }

  /** Git takes a link for a file, whatever it leads to. */
  #followLinks(): void {
    for (const { path, root } of this.#links) {
      const kind = this.#disk.kindOf(path);
      const name = basename(path);
      if (kind === "folder" ? PASSED_OVER.has(name) : kind === "other" || !isTemplateName(name)) continue;
      if (this.#isLeft(path, false, root)) continue;
      if (kind !== "missing" && !this.#isWithin(path, root)) this.#set(path, root, LEADS_OUT);
      else if (kind === "folder") this.#addFolder(path, root);
      else this.#addFile(path, kind, root);
    }
  }

  /** A link may come with somebody else's files: what it leads to must be of their repository, or of the folder that was named. */
  #isWithin(path: string, root: string): boolean {
    const real = this.#realPath(path);
    const bounds = this.#bounds.get(root) ?? [root, this.#realPath(root) ?? root].map((folder) => this.#realPath(this.#gitRootOf(folder) ?? folder) ?? folder);
    this.#bounds.set(root, bounds);
    return real === undefined || bounds.some((bound) => real === bound || real.startsWith(bound.endsWith(sep) ? bound : `${bound}${sep}`));
  }

  #gitRootOf(start: string): string | undefined {
    for (let folder = start; ; folder = dirname(folder)) {
      if (this.#isGitRoot(folder)) return folder;
      if (folder === dirname(folder)) return undefined;
    }
  }

  #realPath(path: string): string | undefined {
    try {
      return this.#disk.realPath(path);
    } catch {
      return undefined;
    }
  }

  #entries({ path: folder, real = folder }: Folder, root: string): readonly DiskEntry[] {
    try {
      if (this.#seen.has(real)) return [];
      this.#seen.add(real);
      return this.#disk.entries(folder);
    } catch (error) {
      this.#set(folder, root, hasUnreadableName(folder, this.#disk) ? NO_UTF_8 : `the folder cannot be read: ${reasonOf(error)}`);
      return [];
    }
  }

  #addFile(path: string, kind: DiskKind, folder: string | undefined, known?: string): void {
    if (kind === "missing" || kind === "other") {
      this.#set(path, folder, kind === "other" ? "it is neither a file nor a folder" : "there is no such file or folder");
      return;
    }
    try {
      const real = known ?? this.#disk.realPath(path);
      if (this.#seen.has(real) && folder !== undefined) return;
      this.#seen.add(real);
      this.#set(path, folder);
    } catch (error) {
      this.#set(path, folder, `it cannot be read: ${reasonOf(error)}`);
    }
  }

  #set(path: string, folder: string | undefined, problem?: string): void {
    const file = reportName(path, { cwd: this.#cwd, folder, isGitRoot: this.#isGitRoot });
    this.#candidates.set(path, {
      path,
      file,
      named: folder === undefined || path === folder,
      ...(problem === undefined ? {} : { problem }),
    });
  }
}

function read({ path, file, named, problem }: Candidate, disk: Disk): FoundFile {
  const failed = (why: string): FileProblem => ({ is: "problem", path, file, named, problem: why });
  if (problem !== undefined) return failed(problem);
  const text = disk.text(path, TOO_LARGE);
  switch (text.is) {
    case "text":
      return { is: "file", path, file, named, text: text.text };
    case "problem":
      return failed(hasUnreadableName(path, disk) ? NO_UTF_8 : text.problem);
    case "missing":
      return failed("there is no such file or folder");
  }
}

/**
 * What templates are called: YAML and JSON, `.template` in AWS's own sample libraries and quick starts, `.cfn`
 * in older projects; and the files of Terraform and OpenTofu. Text files and files without extension are read when they are named.
 */
const EXTENSIONS: ReadonlySet<string> = new Set([".yaml", ".yml", ".json", ".template", ".cfn", ".tf", ".tofu"]);

export const isTemplateName = (name: string): boolean => EXTENSIONS.has(extname(name).toLowerCase());

/** Folders that hold what tools made or fetched, not what people wrote. */
const PASSED_OVER: ReadonlySet<string> = new Set([".git", "node_modules", ".terraform", ".aws-sam"]);

/** Code and data that the CDK copies into an assembly, to be uploaded. The construct tree beside a manifest may be large, and is read when it is needed. */
const isAsset = (name: string): boolean => /^asset\.[0-9a-f]{64}$/u.test(name);

/** What stands in a name for bytes that are no UTF-8: by it nothing can be opened. */
const UNREADABLE = "\ufffd";
const hasUnreadableName = (path: string, disk: Disk): boolean => path.includes(UNREADABLE) && disk.kindOf(path) === "missing";
const NO_UTF_8 = "its name is not valid UTF-8; rename it";

const LEADS_OUT = "its link leads out of the repository or folder; name it to have it read";

const TOO_LARGE = "it is larger than 5 MB; templates are 1 MB at most";

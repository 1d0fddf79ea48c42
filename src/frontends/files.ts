import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { readText, reasonOf } from "./read-text.ts";
import { reportName } from "./report-names.ts";

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
}

/**
 * Finds and reads the files below the paths, each once, in the order of their paths. Folders are searched for
 * the extensions that templates have; a file that is named is read whatever it is called.
 */
export function* discover(paths: readonly string[], options: DiscoverOptions = {}): Generator<FoundFile> {
  const cwd = options.cwd ?? process.cwd();
  const search = new Search(cwd);
  for (const path of paths) search.add(resolve(cwd, path));
  for (const candidate of search.sorted()) yield read(candidate);
}

interface Candidate {
  readonly path: string;
  readonly file: string;
  readonly named: boolean;
  readonly problem?: string;
}

class Search {
  readonly #cwd: string;
  readonly #candidates = new Map<string, Candidate>();
  /** Real paths of folders and files, so that a link leads nowhere twice. */
  readonly #seen = new Set<string>();
  readonly #gitRoots = new Map<string, boolean>();
  /** Those met so far, each with the folder that was named; following one may add to them. */
  readonly #links: { readonly path: string; readonly root: string }[] = [];

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  add(path: string): void {
    const kind = kindOf(path);
    if (kind === "folder") this.#addFolder(path);
    else this.#addFile(path, kind, undefined);
  }

  sorted(): readonly Candidate[] {
    this.#followLinks();
    return [...this.#candidates.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** A repository has a folder `.git`, a worktree or submodule a file of that name. */
  readonly #isGitRoot = (folder: string): boolean => {
    const known = this.#gitRoots.get(folder) ?? kindOf(join(folder, ".git")) !== "missing";
    this.#gitRoots.set(folder, known);
    return known;
  };

  /** Links are followed last, so that a file which lies in the folder as well goes by its own name. */
  #addFolder(start: string, root = start): void {
    const waiting = [start];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      const entries = this.#entries(folder, root);
      const isAssembly = entries.some(({ name }) => name === "manifest.json");
      for (const entry of entries) {
        if (isAsset(entry.name) || (isAssembly && entry.name === "tree.json")) continue;
        const path = join(folder, entry.name);
        if (entry.isSymbolicLink()) this.#links.push({ path, root });
        else if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) waiting.push(path);
        else if (entry.isFile() && isTemplateName(entry.name)) this.#addFile(path, "file", root);
      }
    }
  }

  #followLinks(): void {
    for (const { path, root } of this.#links) {
      const kind = kindOf(path);
      const name = basename(path);
      if (kind === "folder" && !PASSED_OVER.has(name)) this.#addFolder(path, root);
      else if ((kind === "file" || kind === "missing") && isTemplateName(name)) this.#addFile(path, kind, root);
    }
  }

  #entries(folder: string, root: string): readonly Dirent[] {
    try {
      const real = realpathSync(folder);
      if (this.#seen.has(real)) return [];
      this.#seen.add(real);
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.#set(folder, root, `the folder cannot be read: ${reasonOf(error)}`);
      return [];
    }
  }

  #addFile(path: string, kind: Kind, folder: string | undefined): void {
    if (kind === "missing" || kind === "other") {
      this.#set(
        path,
        folder,
        kind === "missing" ? "there is no such file or folder" : "it is neither a file nor a folder",
      );
      return;
    }
    try {
      const real = realpathSync(path);
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

function read({ path, file, named, problem }: Candidate): FoundFile {
  const failed = (why: string): FileProblem => ({ is: "problem", path, file, named, problem: why });
  if (problem !== undefined) return failed(problem);
  const text = readText(path, TOO_LARGE);
  switch (text.is) {
    case "text":
      return { is: "file", path, file, named, text: text.text };
    case "problem":
      return failed(text.problem);
    case "missing":
      return failed("there is no such file or folder");
  }
}

type Kind = "folder" | "file" | "other" | "missing";

function kindOf(path: string): Kind {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
  } catch {
    return "missing";
  }
}

/**
 * What templates are called: YAML and JSON, `.template` in AWS's own sample libraries and quick starts, `.cfn`
 * in older projects; and the files of Terraform and OpenTofu. Text files and files without extension are read when they are named.
 */
const EXTENSIONS: ReadonlySet<string> = new Set([".yaml", ".yml", ".json", ".template", ".cfn", ".tf", ".tofu"]);

const isTemplateName = (name: string): boolean => EXTENSIONS.has(extname(name).toLowerCase());

/** Folders that hold what tools made or fetched, not what people wrote. */
const PASSED_OVER: ReadonlySet<string> = new Set([".git", "node_modules", ".terraform", ".aws-sam"]);

/** Code and data that the CDK copies into an assembly, to be uploaded. The construct tree beside a manifest may be large, and is read when it is needed. */
const isAsset = (name: string): boolean => /^asset\.[0-9a-f]{64}$/u.test(name);

const TOO_LARGE = "it is larger than 5 MB; templates are 1 MB at most";

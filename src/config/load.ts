import { dirname, join } from "node:path";
import { MACHINE, type Disk } from "../frontends/disk.ts";

/** A configuration, found; or what stands in its place and is none. */
export type FoundConfiguration =
  | { readonly is: "configuration"; readonly path: string; readonly text: string; /** The key of package.json. */ readonly key?: string }
  | { readonly is: "wrong"; readonly path: string; readonly problem: string };

/** Reads the configuration that somebody names. */
export function namedConfiguration(path: string, disk: Disk = MACHINE): FoundConfiguration {
  const kind = disk.kindOf(path);
  if (kind === "missing") return { is: "wrong", path, problem: "there is no such file; correct the path" };
  if (kind !== "file") return { is: "wrong", path, problem: "it is no file; name the configuration" };
  return readAt(path, path.endsWith("package.json") ? KEY : undefined, disk);
}

/** Where the search ends outside of repositories. */
export interface FinderOptions {
  /** The current folder, and the folders that were named. */
  readonly folders: readonly string[];
  /** The files as they lie on the machine where nothing is said. */
  readonly disk?: Disk;
}

/**
 * Finds the nearest configuration: from a folder up to the root of its repository, and outside of one to the outermost folder that was named or
 * that the program was started in. What lies above those belongs to nobody who started it.
 */
export class Finder {
  readonly #options: FinderOptions;
  readonly #disk: Disk;
  readonly #nearest = new Map<string, FoundConfiguration | undefined>();
  readonly #inRepository = new Map<string, boolean>();

  constructor(options: FinderOptions) {
    this.#options = options;
    this.#disk = options.disk ?? MACHINE;
  }

  nearest(folder: string): FoundConfiguration | undefined {
    if (!this.#nearest.has(folder)) this.#nearest.set(folder, this.#find(folder));
    return this.#nearest.get(folder);
  }

  #find(folder: string): FoundConfiguration | undefined {
    if (!this.#mayLook(folder)) return undefined;
    const here = configurationIn(folder, this.#disk);
    if (here) return here;
    return isGitRoot(folder, this.#disk) || dirname(folder) === folder ? undefined : this.nearest(dirname(folder));
  }

  #mayLook(folder: string): boolean {
    return this.#isInRepository(folder) || this.#options.folders.some((each) => folder === each || folder.startsWith(join(each, "/")));
  }

  #isInRepository(folder: string): boolean {
    const known = this.#inRepository.get(folder) ?? (isGitRoot(folder, this.#disk) || (dirname(folder) !== folder && this.#isInRepository(dirname(folder))));
    this.#inRepository.set(folder, known);
    return known;
  }
}

/** What a configuration is called where it is searched for. */
export const CONFIGURATION_NAMES = [".resilint.yaml", ".resilint.yml", ".resilint.json"] as const;

/** The configuration in a folder. Two are a mistake: one of them would count for nothing. */
function configurationIn(folder: string, disk: Disk): FoundConfiguration | undefined {
  const there = CONFIGURATION_NAMES.map((name) => join(folder, name)).filter((path) => disk.kindOf(path) !== "missing");
  const manifest = join(folder, "package.json");
  const found = [...there.map((path) => namedConfiguration(path, disk)), ...(disk.kindOf(manifest) === "file" ? inManifest(manifest, disk) : [])];
  const [first, second] = found;
  if (first && second) return { is: "wrong", path: second.path, problem: `there is another configuration beside it, ${first.path.slice(folder.length).replace(/^[\\/]/u, "")}; keep one of them` };
  return first;
}

/** A package.json that holds a configuration. One that is broken is no matter unless it may hold one. */
function inManifest(path: string, disk: Disk): readonly FoundConfiguration[] {
  const found = readAt(path, KEY, disk);
  if (found.is === "wrong" || !found.text.includes(`"${KEY}"`)) return [];
  try {
    const manifest: unknown = JSON.parse(found.text);
    return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, KEY) ? [found] : [];
  } catch {
    return [{ is: "wrong", path, problem: `it is no JSON, so that its key ${KEY} cannot be read; correct it` }];
  }
}

function readAt(path: string, key: string | undefined, disk: Disk): FoundConfiguration {
  const read = disk.text(path, "it is larger than 5 MB, and a configuration is some kilobytes; make it smaller");
  switch (read.is) {
    case "text":
      return { is: "configuration", path, text: read.text, ...(key !== undefined && { key }) };
    case "problem":
      return { is: "wrong", path, problem: read.problem };
    case "missing":
      return { is: "wrong", path, problem: "it is gone" };
  }
}

const KEY = "resilint";

/** A repository has a folder `.git`, a worktree or submodule a file of that name. */
const isGitRoot = (folder: string, disk: Disk): boolean => disk.kindOf(join(folder, ".git")) !== "missing";

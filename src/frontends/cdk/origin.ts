import { joinPath } from "../folder.ts";
import { frameOf, type Frame } from "./frame.ts";

/**
 * Where an assembly was made. Its traces name files by the paths of the machine that made it, which may be another one. Then the folder
 * there that is the project here is the one with which most of the files are found; files of other folders there are of no project here.
 */
export class Origin {
  readonly #project: string;
  readonly #traces: () => Iterable<readonly string[]>;
  readonly #exists: (path: string) => boolean;
  #elsewhere: string | undefined;
  #isKnown = false;

  constructor(project: string, traces: () => Iterable<readonly string[]>, exists: (path: string) => boolean) {
    this.#project = project;
    this.#traces = traces;
    this.#exists = exists;
  }

  /** The path that a frame's file would have here. */
  localPath({ path, call }: Frame): string | undefined {
    if (!isAbsolute(path)) return this.#relative(path, call);
    const plain = joinPath("", path);
    if (isHere(plain, this.#project)) return plain;
    if (!this.#isKnown) {
      this.#elsewhere = this.#search();
      this.#isKnown = true;
    }
    const folder = this.#elsewhere;
    return folder !== undefined && plain.startsWith(folder) ? joinPath(this.#project, plain.slice(folder.length)) : undefined;
  }

  /** Java names a file without its folder, which the name of the class tells. */
  #relative(path: string, call: string | undefined): string | undefined {
    const plain = joinPath(this.#project, path);
    if (path.includes("/") || this.#exists(plain)) return plain;
    const [, packages] = /^([a-z][\w$]*(?:\.[a-z][\w$]*)*)\.[A-Z]/u.exec(call ?? "") ?? [];
    if (packages === undefined) return undefined;
    const folder = packages.replaceAll(".", "/");
    return ["src/main/java", "src/main/kotlin", "src"].map((root) => joinPath(this.#project, `${root}/${folder}/${path}`)).find((each) => this.#exists(each));
  }

  #search(): string | undefined {
    const votes = new Map<string, number>();
    for (const path of this.#absolutePaths()) {
      if (isHere(path, this.#project)) return undefined;
      const folder = this.#folderOf(path);
      if (folder !== undefined) votes.set(folder, (votes.get(folder) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([a, most], [b, other]) => other - most || a.length - b.length || (a < b ? -1 : 1));
    return best?.[0];
  }

  #absolutePaths(): ReadonlySet<string> {
    const paths = new Set<string>();
    for (const trace of this.#traces()) {
      for (const text of trace.slice(0, MOST_FRAMES)) {
        const path = frameOf(text)?.path;
        if (path !== undefined && isAbsolute(path)) paths.add(joinPath("", path));
        if (paths.size >= MOST_PATHS) return paths;
      }
    }
    return paths;
  }

  /** What of a path leads to the project, by the longest rest of it that is there. A name alone is no rest: many a folder has an `app.ts`. */
  #folderOf(path: string): string | undefined {
    const parts = path.split("/").slice(0, MOST_PARTS);
    for (let first = 1; first < parts.length - 1; first += 1) {
      if (this.#exists(joinPath(this.#project, parts.slice(first).join("/")))) return `${parts.slice(0, first).join("/")}/`;
    }
    return undefined;
  }
}

const isAbsolute = (path: string): boolean => /^(?:\/|[a-z]:\/)/iu.test(path);

/** Where the project has no absolute path, as in memory, no absolute path lies in it. */
const isHere = (path: string, project: string): boolean => project.startsWith("/") && path.startsWith(project.endsWith("/") ? project : `${project}/`);

const MOST_FRAMES = 200;
const MOST_PATHS = 300;
const MOST_PARTS = 40;

import type { SourceText } from "../../../source/source.ts";
import type { Span } from "../../../source/span.ts";
import { folderOf, nameOf, type FileRead, type Files, type FolderEntry } from "../../folder.ts";
import { declare } from "./declare.ts";
import type { Declarations } from "./declarations.ts";
import { ignoresIn, ignoresInValues } from "./ignores.ts";
import { isConfigurationName, moduleFiles } from "./module-files.ts";
import type { Problems } from "../problems.ts";
import { parseFile, type ParsedFile } from "../syntax/parse.ts";
import type { Body } from "../syntax/tree.ts";

/** What became of a file that was looked at. */
export interface LoadedFile {
  readonly path: string;
  readonly file: string;
  /** Why it could not be read at all. */
  readonly problem?: string;
}

/** Reads the folders of modules, each once however often it is called. The run's own texts win over the files. */
export class Loader implements Files {
  readonly problems: Problems;
  readonly #files: Files;
  readonly #texts: ReadonlyMap<string, SourceText>;
  readonly #modules = new Map<string, Declarations | undefined>();
  readonly #parsed = new Map<string, ReturnType<Loader["parse"]>>();
  readonly #loaded = new Map<string, LoadedFile>();
  readonly #further = new Map<string, SourceText>();
  readonly #broken = new Map<string, SourceText>();
  readonly #ownNames = new Map<string, readonly string[]>();

  constructor(files: Files, texts: ReadonlyMap<string, SourceText>, problems: Problems) {
    this.#files = files;
    this.#texts = texts;
    this.problems = problems;
    for (const path of texts.keys()) {
      const folder = folderOf(path);
      this.#ownNames.set(folder, [...(this.#ownNames.get(folder) ?? []), nameOf(path)]);
    }
  }

  /** The module in a folder; undefined where none of its files can be found. */
  module(folder: string): Declarations | undefined {
    if (!this.#modules.has(folder)) this.#modules.set(folder, this.#load(folder));
    return this.#modules.get(folder);
  }

  /** Whether a module that was read so far has a data source of a type. */
  hasData(type: string): boolean {
    return [...this.#modules.values()].some((module) => [...(module?.data.keys() ?? [])].some((name) => name.startsWith(`${type}.`)));
  }

  /** Reads and parses one file, once, whose text a place may then stand in. */
  parse(path: string): { readonly source: SourceText; readonly parsed: ParsedFile } | undefined {
    if (!this.#parsed.has(path)) this.#parsed.set(path, this.#parse(path));
    return this.#parsed.get(path);
  }

  #parse(path: string): { readonly source: SourceText; readonly parsed: ParsedFile } | undefined {
    const source = this.source(path);
    if (!source) return undefined;
    const parsed = parseFile(source);
    this.problems.addAll(parsed.diagnostics);
    if (!isConfigurationName(nameOf(path))) for (const { problem = "", place } of ignoresInValues(source, parsed)) this.problems.add("warning", problem, place);
    if (parsed.diagnostics.some(({ level }) => level === "error")) this.#broken.set(path, source);
    return { source, parsed };
  }

  /** The text of a file. What cannot be read is told; what is missing is nobody's fault. */
  source(path: string): SourceText | undefined {
    const file = this.nameOf(path);
    const read = this.read(path);
    if (read.is === "missing") return undefined;
    this.#loaded.set(path, { path, file, ...(read.is === "problem" && { problem: read.problem }) });
    if (read.is === "text") return { file, text: read.text };
    this.problems.add("error", `${read.problem}; what it declares is not known`, { file, start: 0, end: 0 });
    return undefined;
  }

  get loaded(): readonly LoadedFile[] {
    return [...this.#loaded.values()];
  }

  /** The texts that were read beyond those of the run. */
  get further(): readonly SourceText[] {
    return [...this.#further.values()];
  }

  /** The files in which the syntax is broken. */
  get broken(): readonly SourceText[] {
    return [...this.#broken.values()];
  }

  read(path: string): FileRead {
    const own = this.#texts.get(path);
    if (own) return { is: "text", text: own.text };
    const read = this.#files.read(path);
    if (read.is === "text") this.#further.set(path, { file: this.nameOf(path), text: read.text });
    return read;
  }

  list(folder: string): readonly FolderEntry[] {
    const listed = this.#files.list(folder);
    const names = new Set(listed.map(({ name }) => name));
    const own = (this.#ownNames.get(folder) ?? []).filter((name) => !names.has(name));
    if (own.length === 0) return listed;
    return [...listed, ...own.map((name): FolderEntry => ({ name, is: "file" }))].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** True for a folder of which the run itself has files. */
  isGiven(folder: string): boolean {
    return this.#ownNames.has(folder);
  }

  nameOf(path: string): string {
    return this.#texts.get(path)?.file ?? this.#files.nameOf(path);
  }

  boundOf(path: string): string {
    return this.#files.boundOf(path);
  }

  #load(folder: string): Declarations | undefined {
    const { primary, overrides } = moduleFiles(folder, this);
    const parsed = (paths: readonly string[]) => paths.flatMap((path) => this.parse(path) ?? []);
    const bodies = (from: readonly string[]): readonly Body[] => parsed(from).map((each) => each.parsed.body);
    const paths = [...primary, ...overrides];
    const [first] = paths;
    if (first === undefined) return undefined;
    const start = firstLine({ file: this.nameOf(first), text: textOf(this.read(first)) });
    const files = paths.map((path) => this.nameOf(path));
    const ignores = parsed(paths).map((each) => ignoresIn(each.source, each.parsed));
    return declare({ folder, files, start, primary: bodies(primary), overrides: bodies(overrides), ignores }, this.problems);
  }
}

const textOf = (read: FileRead): string => (read.is === "text" ? read.text : "");

function firstLine({ file, text }: SourceText): Span {
  const end = text.search(/[\r\n]/u);
  return { file, start: 0, end: end < 0 ? text.length : end };
}


import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import { folderOf, joinPath, type Files } from "../folder.ts";
import { frameOf, type Frame } from "./frame.ts";
import { Origin } from "./origin.ts";
import { mapNamedIn, originalOf, readMap, type SourceMap } from "./source-map.ts";

/** A map, and the folder that its sources are named from. */
interface LocatedMap {
  readonly map: SourceMap;
  readonly folder: string;
}

/**
 * The source of a CDK application, as far as it lies around the assembly that was made from it. Creation traces lead into it; one that
 * leads elsewhere, or to a file that is not there, leads nowhere.
 */
export class Project {
  readonly #files: Files;
  readonly #folder: string | undefined;
  readonly #assembly: string;
  readonly #origin: Origin;
  readonly #texts = new Map<string, string | undefined>();
  readonly #spans = new Map<string, Span | undefined>();
  readonly #sources = new Map<string, SourceText>();
  /** By the files of JavaScript that they are of: each is decoded once. */
  readonly #maps = new Map<string, LocatedMap | undefined>();
  #mapped = 0;

  /** `traces` are all of the assembly: they show together where it was made. */
  constructor(assembly: string, files: Files, traces: () => Iterable<readonly string[]>) {
    this.#files = files;
    this.#assembly = assembly;
    this.#folder = projectAround(assembly, files);
    this.#origin = new Origin(this.#folder ?? "", traces, (path) => this.#isOwn(path));
  }

  /** The texts that spans were found in. */
  get sources(): readonly SourceText[] {
    return [...this.#sources.values()];
  }

  /** The innermost line of the project that a trace leads through. */
  locate(trace: readonly string[]): Span | undefined {
    if (this.#folder === undefined) return undefined;
    for (const text of trace.slice(0, MOST_FRAMES)) {
      if (!this.#spans.has(text)) this.#spans.set(text, this.#spanOf(frameOf(text)));
      const span = this.#spans.get(text);
      if (span) return span;
    }
    return undefined;
  }

  #spanOf(frame: Frame | undefined): Span | undefined {
    const path = frame && this.#origin.localPath(frame);
    if (!frame || path === undefined || !this.#isOwn(path)) return undefined;
    const original = this.#compiledFrom(path, frame);
    return (original && this.#lineOf(original.path, original.line)) ?? this.#lineOf(path, frame.line);
  }

  /** What a line of JavaScript was compiled from, if a source map beside it says so. */
  #compiledFrom(path: string, { line, column = 1 }: Frame): { readonly path: string; readonly line: number } | undefined {
    if (!/\.[cm]?jsx?$/u.test(path)) return undefined;
    if (!this.#maps.has(path)) this.#maps.set(path, this.#mapOf(path));
    const located = this.#maps.get(path);
    const original = located && originalOf(located.map, line, column);
    const source = original && joinPath(located.folder, original.source);
    return original && source !== undefined && this.#isOwn(source) ? { path: source, line: original.line } : undefined;
  }

  #mapOf(path: string): LocatedMap | undefined {
    const named = mapNamedIn(this.#textOf(path) ?? "");
    const file = named?.is === "file" ? joinPath(folderOf(path), named.name) : `${path}.map`;
    const text = named?.is === "map" ? named.text : this.#isWithin(file) ? this.#textOf(file) : undefined;
    this.#mapped += text?.length ?? 0;
    const map = text === undefined || this.#mapped > MOST_MAPPED ? undefined : readMap(text);
    return map && { map, folder: folderOf(file) };
  }

  /** What is written on a line, without the space around it. */
  #lineOf(path: string, line: number): Span | undefined {
    const text = this.#textOf(path);
    if (text === undefined) return undefined;
    const start = startOfLine(text, line);
    const written = start === undefined ? undefined : /^[^\S\r\n]*(\S[^\r\n]*)/u.exec(text.slice(start, start + LONGEST_LINE))?.[1]?.trimEnd();
    if (start === undefined || written === undefined) return undefined;
    const file = this.#files.nameOf(path);
    this.#sources.set(file, { file, text });
    const from = text.indexOf(written, start);
    return { file, start: from, end: from + written.length };
  }

  /** A file of the project that people wrote. */
  #isOwn(path: string): boolean {
    return this.#isWithin(path) && !/(?:^|\/)(?:node_modules|\.[^/]+)(?:\/|$)/u.test(path.slice(this.#folder?.length)) && this.#textOf(path) !== undefined;
  }

  #isWithin(path: string): boolean {
    return this.#folder !== undefined && isBelow(path, this.#folder) && !isBelow(path, this.#assembly);
  }

  #textOf(path: string): string | undefined {
    if (!this.#texts.has(path)) {
      const read = this.#files.read(path);
      this.#texts.set(path, read.is === "text" ? read.text : undefined);
    }
    return this.#texts.get(path);
  }
}

/** The nearest folder around an assembly that a project starts in; never one beyond what may be read. */
function projectAround(assembly: string, files: Files): string | undefined {
  const bound = files.boundOf(assembly);
  let around: string | undefined;
  for (let folder = assembly; folder !== bound && isBelow(folder, bound); ) {
    const above = folderOf(folder);
    if (above === folder) break;
    folder = above;
    around = folder;
    if (files.list(folder).some(({ name }) => MARKS.has(name))) return folder;
  }
  return around;
}

const MARKS: ReadonlySet<string> = new Set(["cdk.json", "package.json", ".git", "pyproject.toml", "requirements.txt", "pom.xml", "build.gradle", "go.mod"]);

export const isBelow = (path: string, folder: string): boolean => folder === "" ? !path.startsWith("/") && !/^\.\.(?:\/|$)/u.test(path) : path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

function startOfLine(text: string, line: number): number | undefined {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const next = text.indexOf("\n", start);
    if (next < 0) return undefined;
    start = next + 1;
  }
  return start;
}

const MOST_FRAMES = 200;
const LONGEST_LINE = 10_000;

/** Characters of all source maps of a project that are decoded: a decoded one takes some thirty times its text. */
const MOST_MAPPED = 10_000_000;

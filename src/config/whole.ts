import type { Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import { folderOf, joinPath, type Files } from "../frontends/folder.ts";
import type { SourceText } from "../source/source.ts";
import type { Span } from "../source/span.ts";
import { missing } from "./deployments.ts";
import { laidOver } from "./merge.ts";
import { isBelow, targetOf } from "./paths.ts";
import type { Problems } from "./problems.ts";
import { readConfiguration } from "./read.ts";
import type { Configuration } from "./schema.ts";
import type { Stated } from "./shape.ts";

/** A configuration of the run, found or named. */
export interface ConfigurationFile {
  /** Where it lies, as `Files` knows it. */
  readonly path: string;
  readonly source: SourceText;
  /** The key under which it stands in package.json. */
  readonly key?: string;
}

/** A configuration laid over all that it extends. */
export interface WholeConfiguration {
  readonly root: Syntax;
  /** The files that it extends, each once. */
  readonly bases: readonly ConfigurationFile[];
  /** The folder from which the paths of a value are meant: that of its file; of a package's that of the configuration itself. */
  readonly folderFor: (span: Span) => string;
}

/** Reads a configuration and all that it extends; undefined where something of it is wrong, which is told. */
export function readWhole(file: ConfigurationFile, files: Files, problems: Problems): WholeConfiguration | undefined {
  const reading = new Whole(file, files, problems);
  const root = reading.read({ ...file, isOfPackage: false }, []);
  return root && { root, bases: reading.bases, folderFor: (span) => reading.folderFor(span) };
}

interface Base extends ConfigurationFile {
  readonly isOfPackage: boolean;
}

class Whole {
  readonly #file: ConfigurationFile;
  readonly #files: Files;
  readonly #problems: Problems;
  /** What has been read, by path: what two extend is read once. */
  readonly #read = new Map<string, Syntax | undefined>();
  readonly #bases = new Map<string, Base>();

  constructor(file: ConfigurationFile, files: Files, problems: Problems) {
    this.#file = file;
    this.#files = files;
    this.#problems = problems;
  }

  get bases(): readonly ConfigurationFile[] {
    return [...this.#bases.values()];
  }

  folderFor({ file }: Span): string {
    const base = this.#bases.get(file);
    return folderOf(base && !base.isOfPackage ? base.path : this.#file.path);
  }

  /** `from` are the paths of those that led here. */
  read(file: Base, from: readonly string[]): Syntax | undefined {
    if (this.#read.has(file.path)) return this.#read.get(file.path);
    const read = readConfiguration(file.source, file.key);
    if (read.is === "wrong") this.#problems.take(read.problems);
    const root = read.is === "wrong" ? undefined : this.#over(read.root, read.configuration, file, [...from, file.path]);
    this.#read.set(file.path, root);
    return root;
  }

  #over(root: Syntax, configuration: Configuration, file: Base, from: readonly string[]): Syntax | undefined {
    let lower: Syntax | undefined;
    for (const written of configuration.extends?.value ?? []) {
      const base = this.#find(written, file, from);
      const below = base && this.read(base, from);
      if (!below) return undefined;
      lower = lower ? laidOver(lower, below) : below;
    }
    return lower ? laidOver(lower, root) : root;
  }

  #find(written: Stated<string>, file: Base, from: readonly string[]): Base | undefined {
    const { span } = written.place;
    const path = IS_FILE.test(written.value) ? this.#fileOf(written, file) : this.#packageOf(written, file);
    if (path === undefined) return undefined;
    if (from.includes(path)) { this.#wrong(`\`${written.value}\` leads back to ${from.length === 1 ? "this file itself" : "this file"}: ${[...from.slice(from.indexOf(path)), path].map((each) => this.#files.nameOf(each)).join(" extends ")}; take one of them out`, span); return; }
    if (from.length >= MOST_LEVELS) { this.#wrong(`configurations extend each other over more than ${String(MOST_LEVELS)} levels; name what lies further down here`, span); return; }
    const read = this.#files.read(path);
    if (read.is !== "text") { this.#wrong(`\`${written.value}\`: ${read.is === "problem" ? read.problem : "it cannot be read"}; correct the path`, span); return; }
    const isManifest = path.endsWith("/package.json") || path === "package.json";
    const base: Base = { path, source: { file: this.#files.nameOf(path), text: read.text }, ...(isManifest && { key: "resilint" }), isOfPackage: file.isOfPackage || !IS_FILE.test(written.value) || path.includes("node_modules/") };
    this.#bases.set(base.source.file, base);
    return base;
  }

  #fileOf(written: Stated<string>, { path }: Base): string | undefined {
    const target = targetOf(written.value, folderOf(path), this.#files);
    if (target.is === "file") return target.path;
    const ofPackage = written.value.startsWith(".") ? undefined : this.#inPackages(written.value, path);
    if (ofPackage !== undefined) return ofPackage;
    this.#wrong(target.is === "missing" ? missing("file", written.value, target) : `\`${written.value}\` is a folder; name the file in it`, written.place.span);
    return undefined;
  }

  #packageOf(written: Stated<string>, { path }: Base): string | undefined {
    const { value, place: { span } } = written;
    if (!IS_PACKAGE.test(value)) {
      this.#wrong(`\`${value.slice(0, 60)}\` is neither a file nor a package; write a path that ends in .yaml, .yml or .json, or the name of a package in node_modules`, span);
      return undefined;
    }
    const manifest = this.#inPackages(`${value}/package.json`, path);
    const text = manifest === undefined ? undefined : this.#files.read(manifest);
    if (manifest !== undefined && text?.is === "text" && /"resilint"\s*:/u.test(text.text)) return manifest;
    const found = NAMES.map((name) => this.#inPackages(`${value}/${name}`, path)).find((each) => each !== undefined);
    if (found !== undefined) return found;
    this.#wrong(manifest === undefined ? `there is no package \`${value}\` in a node_modules from the folder of this configuration up; install it, or write a path that begins with ./` : `the package \`${value}\` holds no configuration: neither the key resilint in its package.json nor a file .resilint.yaml`, span);
    return undefined;
  }

  /** What node_modules holds, from the folder of a file up to the end of the repository. */
  #inPackages(name: string, path: string): string | undefined {
    const bound = this.#files.boundOf(folderOf(path));
    for (let folder = folderOf(path); isBelow(folder, bound); folder = folderOf(folder)) {
      const found = joinPath(folder, `node_modules/${name}`);
      if (this.#files.read(found).is !== "missing") return found;
      if (folder === bound || folder === folderOf(folder)) break;
    }
    return undefined;
  }

  #wrong(message: string, span: Span): undefined {
    this.#problems.error(message, span);
    return undefined;
  }
}

const IS_FILE = /\.(?:ya?ml|json)$/u;

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name */
const IS_PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u;

const NAMES = [".resilint.yaml", ".resilint.yml", ".resilint.json"] as const;

const MOST_LEVELS = 10;

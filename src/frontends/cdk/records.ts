import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import type { Files } from "../folder.ts";
import { creationTraces, StackConstructs } from "./constructs.ts";
import { readJson } from "./json-file.ts";
import type { StackArtifact } from "./manifest.ts";
import { addMetadata, type Metadata } from "./metadata.ts";
import { Project } from "./project.ts";
import { logicalIdsIn } from "./tree.ts";

/** What an assembly records of the constructs of its stacks, and the project that these stand in. */
export class Records {
  readonly diagnostics: Diagnostic[] = [];
  readonly #files: Files;
  readonly #project: Project;
  /** Of all stacks, for where the assembly was made. */
  readonly #metadata: Metadata[] = [];
  /** Texts in which something was pointed at. */
  readonly #texts = new Map<string, SourceText>();
  #tree: { readonly path: string; ids?: ReadonlyMap<string, readonly string[]> } | undefined;

  constructor(assembly: string, files: Files) {
    this.#files = files;
    this.#project = new Project(assembly, files, () => this.#traces());
  }

  /** Complete when all templates are read. */
  get sources(): readonly SourceText[] {
    return [...this.#texts.values(), ...this.#project.sources];
  }

  /** Says where the construct tree is; that of the whole application holds those of its stages. */
  treeAt(path: string): void {
    this.#tree ??= { path };
  }

  /** The constructs of a stack. `path` is that of its further metadata, where that is within the assembly. */
  constructsOf({ metadata, metadataFile, displayName }: StackArtifact, path: string | undefined): StackConstructs {
    const all: Metadata = new Map(metadata);
    if (metadataFile) this.#add(all, metadataFile, path);
    this.#metadata.push(all);
    const stack = `/${displayName}`;
    return new StackConstructs({
      metadata: all,
      stack,
      inTree: (logicalId) => (this.#treeIds().get(logicalId) ?? []).filter((each) => `/${each}`.startsWith(`${stack}/`)),
      locate: (trace) => this.#project.locate(trace),
    });
  }

  #add(metadata: Metadata, { file, span }: NonNullable<StackArtifact["metadataFile"]>, path: string | undefined): void {
    const text = path === undefined ? undefined : this.#files.read(path);
    if (path === undefined || text?.is !== "text") {
      const why = text?.is === "problem" ? `: ${text.problem}` : "";
      const message = `the file \`${file.slice(0, 200)}\` with the construct paths of this stack cannot be read${why}; synthesise the application again with \`cdk synth\``;
      this.diagnostics.push({ level: "warning", message, span });
      return;
    }
    const source = { file: this.#files.nameOf(path), text: text.text };
    const read = readJson(source);
    if (read.is === "json") addMetadata(metadata, read.file.root, (construct, index) => this.#pointedAt(source, read.file.at(construct, index)));
    else {
      const message = `${read.problem}, so that the construct paths in this file are not read; synthesise the application again with \`cdk synth\``;
      this.diagnostics.push({ level: "warning", message, span: this.#pointedAt(source, read.span) });
    }
  }

  #pointedAt(source: SourceText, span: Span): Span {
    this.#texts.set(source.file, source);
    return span;
  }

  /** A tree may be large, and newer assemblies name their constructs elsewhere: it is read when somebody asks. */
  #treeIds(): ReadonlyMap<string, readonly string[]> {
    if (!this.#tree) return NO_IDS;
    if (!this.#tree.ids) {
      const text = this.#files.read(this.#tree.path);
      const read = text.is === "text" ? readJson({ file: this.#tree.path, text: text.text }) : undefined;
      this.#tree.ids = read?.is === "json" ? logicalIdsIn(read.file.root) : NO_IDS;
    }
    return this.#tree.ids;
  }

  *#traces(): Generator<readonly string[]> {
    for (const metadata of this.#metadata) yield* creationTraces(metadata);
  }
}

const NO_IDS: ReadonlyMap<string, readonly string[]> = new Map();

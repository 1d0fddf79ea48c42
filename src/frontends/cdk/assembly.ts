import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { TemplateInput } from "../cloudformation/template.ts";
import { joinPath, nameOf, type Files } from "../folder.ts";
import { member } from "../json-values.ts";
import { assetsIn, type Asset } from "./assets.ts";
import { readJson } from "./json-file.ts";
import { readManifest, type Manifest, type NestedArtifact, type StackArtifact } from "./manifest.ts";
import { isTemplate, partsOf, type Part } from "./parts.ts";
import { isBelow } from "./project.ts";
import { Records } from "./records.ts";

/** A cloud assembly: what `cdk synth` writes. All its stacks, those of its stages too, are deployed from one application. */
export interface Assembly {
  readonly stacks: readonly AssemblyStack[];
  /** Its files, but the templates of the stacks. */
  readonly parts: readonly Part[];
  /** The folder itself and those of the stages. */
  readonly folders: readonly string[];
  /** What is published for its stacks, by folder. */
  readonly assets: ReadonlyMap<string, readonly Asset[]>;
  /** How many stacks its manifests name, whether or not their templates are there. */
  readonly named: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that places stand in, besides those of the templates; complete when all templates are read. */
  readonly sources: () => readonly SourceText[];
}

export interface AssemblyStack {
  /** The template's path. */
  readonly path: string;
  readonly input: TemplateInput;
}

/**
 * Reads the assembly in a folder, if there is one. Where its manifest cannot be read, or is not there, its templates are read all the
 * same, each as a stack of which nothing else is known.
 */
export function readAssembly(folder: string, files: Files): Assembly | undefined {
  const reading = new Reading(folder, files);
  return reading.read() ? reading.result : undefined;
}

export const MANIFEST = "manifest.json";

class Reading {
  readonly #root: string;
  readonly #files: Files;
  readonly #folders = new Set<string>();
  readonly #stacks: AssemblyStack[] = [];
  readonly #parts: Part[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #sources: SourceText[] = [];
  readonly #ids = new Set<string>();
  /** The context of which it was said that the CDK had none: the assemblies of stages lack the same. */
  readonly #missing = new Set<string>();
  readonly #records: Records;
  readonly #assets = new Map<string, readonly Asset[]>();
  #named = 0;

  constructor(root: string, files: Files) {
    this.#root = root;
    this.#files = files;
    this.#records = new Records(root, files);
  }

  get result(): Assembly {
    return {
      stacks: this.#stacks,
      parts: this.#parts,
      folders: [...this.#folders],
      assets: this.#assets,
      named: this.#named,
      diagnostics: [...this.#diagnostics, ...this.#records.diagnostics],
      sources: () => [...this.#sources, ...this.#records.sources],
    };
  }

  read(): boolean {
    return this.#folder(this.#root, 0);
  }

  /** One assembly, then those of its stages. */
  #folder(folder: string, depth: number): boolean {
    const path = joinPath(folder, MANIFEST);
    const text = this.#files.read(path);
    if (text.is !== "text") return this.#withoutManifest(folder);
    const source = { file: this.#files.nameOf(path), text: text.text };
    const read = readManifest(source);
    if (read.is === "other") return this.#withoutManifest(folder);
    this.#folders.add(folder);
    this.#sources.push(source);
    if (read.is === "broken") {
      const message = `${read.problem}, so that the manifest of this cloud assembly is not read and its templates are read without their regions; synthesise it again with \`cdk synth\``;
      this.#diagnostics.push({ level: "error", message, span: read.span });
      this.#templatesAlone(folder, { path, outcome: "unreadable", reason: "it cannot be parsed" });
      return true;
    }
    this.#manifest(read.manifest, folder, depth);
    return true;
  }

  #manifest(manifest: Manifest, folder: string, depth: number): void {
    this.#note(manifest);
    const tree = manifest.tree === undefined ? undefined : this.#within(folder, manifest.tree);
    if (tree !== undefined) this.#records.treeAt(tree);
    this.#named += manifest.stacks.length;
    const assets = manifest.assets.flatMap((name) => this.#within(folder, name) ?? []).flatMap((path) => assetsIn(path, this.#files));
    this.#assets.set(folder, assets);
    const templates = new Set(manifest.stacks.flatMap((stack) => this.#stack(stack, folder) ?? []));
    for (const nested of manifest.assemblies) this.#nested(nested, folder, depth);
    this.#parts.push(...partsOf(folder, { files: this.#files, stacks: templates, assets }));
  }

  #note({ newer, missing }: Manifest): void {
    if (newer) {
      const message = `version ${newer.version} of the cloud assembly's schema is newer than what is known here; what it has changed may be misread`;
      this.#diagnostics.push({ level: "note", message, span: newer.span });
    }
    const unseen = missing?.providers.filter((each) => !this.#missing.has(each)) ?? [];
    for (const each of unseen) this.#missing.add(each);
    if (missing && unseen.length > 0) {
      const what = unseen.slice(0, MOST_NAMED).map((each) => `\`${each}\``).join(", ");
      const message = `the CDK had no context of ${what} when it made this assembly, so that it holds placeholders, also for Availability Zones; synthesise it again with access to the account`;
      this.#diagnostics.push({ level: "warning", message, span: missing.span });
    }
  }

  /** The path of its template, if that is there. */
  #stack(stack: StackArtifact, folder: string): string | undefined {
    const path = stack.templateFile === undefined ? undefined : this.#within(folder, stack.templateFile);
    const text = path === undefined ? undefined : this.#files.read(path);
    if (path === undefined || text?.is !== "text") {
      this.#diagnostics.push({ level: "warning", message: noTemplate(stack, text?.is === "problem" ? text.problem : undefined), span: stack.span, isGap: true });
      return undefined;
    }
    if (stack.oddEnvironment) {
      const message = `\`${stack.oddEnvironment.text.slice(0, 80)}\` is no environment, so that the account and region of the stack are not known; it looks like \`aws://111122223333/eu-west-1\``;
      this.#diagnostics.push({ level: "warning", message, span: stack.oddEnvironment.span });
    }
    this.#stacks.push({ path, input: this.#inputOf(stack, { file: this.#files.nameOf(path), text: text.text }, folder) });
    return path;
  }

  #inputOf(stack: StackArtifact, source: SourceText, folder: string): TemplateInput {
    const parameters = new Map([...stack.parameters].map(([name, { value, span }]) => [name, { value, step: { span, label: `parameter \`${name}\`, set in ${MANIFEST}` } }]));
    return {
      source,
      id: this.#idOf(stack),
      group: this.#files.nameOf(this.#root),
      ...(stack.region !== undefined && { region: stack.region }),
      ...(stack.account !== undefined && { account: stack.account }),
      stackName: stack.stackName,
      ...(parameters.size > 0 && { parameters }),
      ...(stack.tags.size > 0 && { tags: stack.tags }),
      terminationProtection: stack.terminationProtection,
      constructs: this.#records.constructsOf(stack, stack.metadataFile && this.#within(folder, stack.metadataFile.file)),
    };
  }

  /** The name that the CDK lists it by, below the assembly's folder: two assemblies may have a stack of one name. */
  #idOf({ id, displayName }: StackArtifact): string {
    const root = this.#files.nameOf(this.#root);
    const name = root === "." ? displayName : `${root}/${displayName}`;
    const own = this.#ids.has(name) ? `${name} (${id}, ${String(this.#ids.size)})` : name;
    this.#ids.add(own);
    return own;
  }

  #nested({ directory, displayName, span }: NestedArtifact, folder: string, depth: number): void {
    const path = directory === undefined ? undefined : this.#within(folder, directory);
    if (path !== undefined && this.#folders.has(path)) return;
    if (path !== undefined && depth < MOST_STAGES && this.#folders.size < MOST_ASSEMBLIES && this.#files.read(joinPath(path, MANIFEST)).is === "text" && this.#folder(path, depth + 1)) return;
    const named = directory === undefined ? "no folder" : `\`${directory.slice(0, 200)}\``;
    const message = `the stage \`${displayName.slice(0, 200)}\` is to be in ${named}, where no cloud assembly is, so that its stacks are not checked; synthesise the application again with \`cdk synth\``;
    this.#diagnostics.push({ level: "warning", message, span, isGap: true });
  }

  #withoutManifest(folder: string): boolean {
    if (!isPartial(folder, this.#files)) return false;
    this.#folders.add(folder);
    this.#templatesAlone(folder);
    return true;
  }

  #templatesAlone(folder: string, manifest?: Part): void {
    const templates = new Set<string>();
    for (const { name, is } of this.#files.list(folder)) {
      const path = joinPath(folder, name);
      const text = is === "file" && isTemplate(name) ? this.#files.read(path) : undefined;
      if (text?.is !== "text") continue;
      templates.add(path);
      const file = this.#files.nameOf(path);
      this.#stacks.push({ path, input: { source: { file, text: text.text }, group: this.#files.nameOf(this.#root) } });
    }
    const parts = partsOf(folder, { files: this.#files, stacks: templates, assets: [] });
    this.#parts.push(...(manifest ? [manifest] : []), ...parts.filter(({ path }) => path !== manifest?.path));
  }

  /** The path that a manifest names, unless it leads out of the assembly. */
  #within(folder: string, named: string): string | undefined {
    const path = joinPath(folder, named.replaceAll("\\", "/"));
    return named.startsWith("/") || !isBelow(path, this.#root) ? undefined : path;
  }
}

/** Templates with the assets that the CDK lists beside each, or with its mark: a part of an assembly that somebody kept. */
function isPartial(folder: string, files: Files): boolean {
  const names = new Set(files.list(folder).filter(({ is }) => is === "file").map(({ name }) => name));
  const isMarked = names.has("cdk.out") && isMark(files, joinPath(folder, "cdk.out"));
  return [...names].some((name) => isTemplate(name) && (isMarked || names.has(name.replace(/\.template\.json$/u, ".assets.json"))));
}

/** The CDK marks an assembly by a file `cdk.out` that holds the version of its schema. */
function isMark(files: Files, path: string): boolean {
  const text = files.read(path);
  const read = text.is === "text" ? readJson({ file: nameOf(path), text: text.text }) : undefined;
  return read?.is === "json" && typeof member(read.file.root, "version") === "string";
}

function noTemplate({ templateFile, displayName }: StackArtifact, problem: string | undefined): string {
  const stack = `the stack \`${displayName.slice(0, 200)}\``;
  const remedy = `so that ${stack} is not checked; synthesise the application again with \`cdk synth\``;
  if (templateFile === undefined) return `no template is named for ${stack}, so that it is not checked; synthesise the application again with \`cdk synth\``;
  return `the template \`${templateFile.slice(0, 200)}\` ${problem === undefined ? "is not in this cloud assembly" : `cannot be read: ${problem}`}, ${remedy}`;
}

const MOST_NAMED = 4;
const MOST_STAGES = 20;
const MOST_ASSEMBLIES = 500;

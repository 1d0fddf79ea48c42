import { looksLikeTemplate } from "../frontends/cloudformation/sniff.ts";
import { folderOf, type Files } from "../frontends/folder.ts";
import type { StatedWorkload } from "../frontends/stated.ts";
import { isTerraformFile } from "../frontends/terraform-files.ts";
import type { Parser } from "../frontends/terraform/syntax/parse.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import type { Span } from "../source/span.ts";
import type { ConfiguredWorkload } from "./configured.ts";
import { draftOf, identityOf, missing, named, type Draft, type GivenToAll } from "./deployments.ts";
import { goalOf } from "./goal.ts";
import { includeOf, targetOf, type Include } from "./paths.ts";
import { Problems } from "./problems.ts";
import { readConfiguration } from "./read.ts";
import type { Configuration, WorkloadEntry } from "./schema.ts";
import { settingsOf, type Setting } from "./settings.ts";
import type { Stated } from "./shape.ts";
import { statementsOf } from "./statements.ts";

/** A configuration of the run, found or named. */
export interface ConfigurationFile {
  /** Where it lies, as `Files` knows it. */
  readonly path: string;
  readonly source: SourceText;
  /** The key under which it stands in package.json. */
  readonly key?: string;
}

/** A file of the run. */
export interface InputPlace extends SourceText {
  readonly path: string;
}

/** What configurations are understood by. */
export interface StatingInput {
  readonly configurations: readonly ConfigurationFile[];
  readonly files: Files;
  readonly inputs: readonly InputPlace[];
  /** Where a file lies that the report calls by a name. */
  readonly pathOf: (file: string) => string;
  /** The path of the configuration that counts for a path: the nearest one. */
  readonly countsFor: (path: string) => string | undefined;
  /** True for a folder that the run searches whole. */
  readonly isSearched: (folder: string) => boolean;
  readonly parser: () => Promise<Parser>;
  readonly given: GivenToAll;
}

/** What configurations state; where there are errors, no more than that. */
export interface StatedConfigurations {
  readonly workloads: readonly ConfiguredWorkload[];
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** The files of values that they name, and where each lies. */
  readonly sources: readonly SourceText[];
  readonly places: ReadonlyMap<string, string>;
  /** Each value that they set. */
  readonly settings: readonly Setting[];
}

/** Reads configurations and understands what they state. */
export async function stateConfigurations(input: StatingInput): Promise<StatedConfigurations> {
  const stating = new Stating(input);
  for (const configuration of input.configurations) stating.read(configuration);
  await stating.workloads();
  return stating.result;
}

interface Read {
  readonly file: ConfigurationFile;
  readonly configuration: Configuration;
}

/** A workload that is not yet told from the others. */
interface WorkloadDraft {
  readonly of: Read;
  readonly entry: Stated<WorkloadEntry>;
  readonly includes: readonly { readonly include: Include; readonly stated: Stated<string> }[];
  readonly deployments: readonly Draft[];
}

class Stating {
  readonly #input: StatingInput;
  readonly #problems = new Problems();
  readonly #read: Read[] = [];
  readonly #settings: Setting[] = [];
  readonly #opened = new Map<string, SourceText>();
  readonly #places = new Map<string, string>();
  #workloads: readonly ConfiguredWorkload[] = [];

  constructor(input: StatingInput) {
    this.#input = input;
  }

  get result(): StatedConfigurations {
    const { errors, others } = this.#problems;
    return { workloads: this.#workloads, errors, warnings: others, sources: [...this.#opened.values()], places: this.#places, settings: this.#settings };
  }

  read(file: ConfigurationFile): void {
    const read = readConfiguration(file.source, file.key);
    if (read.is === "wrong") {
      this.#problems.take(read.problems);
      return;
    }
    this.#read.push({ file, configuration: read.configuration });
    this.#settings.push(...settingsOf(read.root));
  }

  async workloads(): Promise<void> {
    const drafts: WorkloadDraft[] = [];
    for (const read of this.#read) for (const entry of read.configuration.workloads?.value ?? []) drafts.push(await this.#draft(entry, read));
    this.#mustBeApart(drafts);
    const deployments = named(drafts.flatMap((draft) => draft.deployments));
    this.#workloads = drafts.map((draft) => this.#workload(draft, draft.deployments.flatMap((each) => deployments.get(each) ?? [])));
  }

  async #draft(entry: Stated<WorkloadEntry>, of: Read): Promise<WorkloadDraft> {
    const { file: { path, source } } = of;
    const { files, given, parser } = this.#input;
    const folder = folderOf(path);
    const deployments: Draft[] = [];
    for (const stated of entry.value.deployments?.value ?? []) {
      const around = {
        file: source.file, folder, files, given, parser, problems: this.#problems,
        open: (written: Stated<string>) => this.#open(written, folder),
        otherFor: (target: string) => this.#otherFor(target, of),
      };
      const draft = await draftOf(stated, entry.value, around);
      if (draft) deployments.push(draft);
    }
    const { include, primary, recovery, name } = entry.value;
    if (!include && !entry.value.deployments) this.#problems.error(`nothing belongs to the workload \`${name.value}\`; add include, such as include: ["**"] for all that is below this folder, or deployments`, name.place.span);
    for (const region of recovery?.value ?? []) {
      if (region.value === primary?.value) this.#problems.error(`\`${region.value}\` is the home Region of this workload, so that it cannot recover there; name another one`, region.place.span);
    }
    const includes = (include?.value ?? []).flatMap((stated) => this.#include(stated, of));
    return { of, entry, includes, deployments };
  }

  #include(stated: Stated<string>, of: Read): WorkloadDraft["includes"] {
    const { files, inputs, isSearched } = this.#input;
    const folder = folderOf(of.file.path);
    const include = includeOf(stated.value, folder);
    const { span } = stated.place;
    if (!include) {
      this.#problems.error(`\`${stated.value.slice(0, 60)}\` is no glob that can be read; write a path from the folder of this configuration, with *, ** and ?, such as infra/shop/**`, span);
      return [];
    }
    const isMet = inputs.some(({ path }) => include.matches(path) && this.#otherFor(path, of) === undefined);
    const target = include.base === folder ? undefined : targetOf(baseOf(stated.value), folder, files);
    if (target?.is === "missing") this.#problems.warning(missing("file or folder", baseOf(stated.value), target), span);
    else if (!isMet && isSearched(include.base)) this.#problems.warning(`no file here matches \`${stated.value}\`; correct it or take it out`, span);
    return [{ include, stated }];
  }

  /** The configuration that counts for a path in place of one, as the report names it. */
  #otherFor(path: string, { file }: Read): string | undefined {
    const nearest = this.#input.countsFor(path);
    return nearest === undefined || nearest === file.path ? undefined : this.#input.files.nameOf(nearest);
  }

  #open(written: Stated<string>, folder: string): SourceText | undefined {
    const { files } = this.#input;
    const { span } = written.place;
    const target = targetOf(written.value, folder, files);
    if (target.is === "missing") this.#problems.error(missing("file", written.value, target), span);
    else if (target.is === "folder") this.#problems.error(`\`${written.value}\` is a folder; name the file of the values`, span);
    else {
      const known = this.#opened.get(target.path);
      const read = known ? { is: "text" as const, text: known.text } : files.read(target.path);
      if (read.is === "text") {
        const source = known ?? { file: this.#nameOf(target.path), text: read.text };
        this.#opened.set(target.path, source);
        this.#places.set(source.file, target.path);
        return source;
      }
      this.#problems.error(`\`${written.value}\`: ${read.is === "problem" ? read.problem : "it cannot be read"}; name the file of the values`, span);
    }
    return undefined;
  }

  /** Two repositories of one run may hold files of one name. */
  #nameOf(path: string): string {
    const name = this.#input.files.nameOf(path);
    const other = this.#places.get(name) ?? this.#input.inputs.find(({ file }) => file === name)?.path ?? path;
    return other === path ? name : path;
  }

  #workload({ of, entry, includes }: WorkloadDraft, deployments: StatedWorkload["deployments"]): ConfiguredWorkload {
    const { name, primary, recovery, stackTags } = entry.value;
    const tags = new Map([...(stackTags?.value ?? [])].map(([tag, { value }]) => [tag, value]));
    return {
      name: name.value,
      includes: (file) => this.#includes(this.#input.pathOf(file), of, includes),
      deployments,
      ...(primary && { primary: primary.value }),
      ...(recovery && { recovery: recovery.value.map(({ value }) => value) }),
      ...(tags.size > 0 && { tags }),
      goal: goalOf(entry.value),
      statements: statementsOf(entry.value, name.place.span, (written) => this.#isThere(written, folderOf(of.file.path))),
      step: { span: name.place.span, label: `the workload \`${name.value}\`, stated in ${of.file.source.file}` },
    };
  }

  /** A file that somebody stands by. What it says is not read. */
  #isThere(written: Stated<string>, folder: string): boolean {
    const target = targetOf(written.value, folder, this.#input.files);
    if (target.is === "file") return true;
    const problem = target.is === "missing" ? missing("file", written.value, target) : `\`${written.value}\` is a folder; name the file in it`;
    this.#problems.warning(`${problem}; of what lies elsewhere write the day on which it was last looked over, such as { date: 2026-09-30 }`, written.place.span);
    return false;
  }

  #includes(path: string, of: Read, includes: WorkloadDraft["includes"]): boolean {
    return includes.some(({ include }) => include.matches(path)) && this.#otherFor(path, of) === undefined;
  }

  /** Each name is of one workload, each deployment in one, and each file in one. */
  #mustBeApart(drafts: readonly WorkloadDraft[]): void {
    const names = new Map<string, Span>();
    const deployments = new Map<string, Span>();
    for (const { entry, deployments: own } of drafts) {
      const { value, place } = entry.value.name;
      const first = names.get(value);
      if (first) this.#problems.error(`there are two workloads \`${value}\`, the other at ${this.#placeOf(first)}; give each a name of its own`, place.span);
      names.set(value, first ?? place.span);
      for (const { deployment } of own) {
        const identity = identityOf(deployment);
        const same = deployments.get(identity);
        if (same) this.#problems.error(`this deployment is stated at ${this.#placeOf(same)} already; take one out, or tell them apart by region, account, ${deployment.of === "template" ? "stackName or parameters" : "workspace or variables"}`, deployment.step.span);
        deployments.set(identity, same ?? deployment.step.span);
      }
    }
    this.#mustShareNoFile(drafts);
  }

  /** A file that a glob of one workload takes from another would belong to whichever comes first. Each pair is told once. */
  #mustShareNoFile(drafts: readonly WorkloadDraft[]): void {
    const told = new Set<string>();
    for (const input of this.#input.inputs) {
      const claims = drafts.flatMap((draft, index) => this.#claimOf(input, draft).map((claim) => ({ index, ...claim })));
      const [first, ...others] = claims;
      if (!first) continue;
      for (const second of others) {
        const [own, other] = second.isGlob ? [second, first] : [first, second];
        const pair = `${String(first.index)} ${String(second.index)}`;
        if ((!own.isGlob && !other.isGlob) || told.has(pair) || !(isTerraformFile(input.file) || looksLikeTemplate(input.text))) continue;
        told.add(pair);
        this.#problems.error(`\`${input.file}\` is in two workloads, \`${own.name}\` and \`${other.name}\` (${this.#placeOf(other.span)}); narrow the include of one`, own.span);
      }
    }
  }

  #claimOf({ path }: InputPlace, { of, entry, includes, deployments }: WorkloadDraft): readonly { readonly name: string; readonly span: Span; readonly isGlob: boolean }[] {
    const name = entry.value.name.value;
    const stated = deployments.find(({ deployment }) => deployment.path === (deployment.of === "template" ? path : folderOf(path)));
    if (stated) return [{ name, span: stated.deployment.step.span, isGlob: false }];
    const glob = includes.find(({ include }) => include.matches(path) && this.#otherFor(path, of) === undefined);
    return glob ? [{ name, span: glob.stated.place.span, isGlob: true }] : [];
  }

  #placeOf({ file, start }: Span): string {
    const text = this.#input.configurations.find(({ source }) => source.file === file)?.source.text ?? "";
    return `${file}:${String(text.slice(0, start).split(/\r\n|\r|\n/u).length)}`;
  }
}

/** The part of a glob before its first wildcard. */
function baseOf(glob: string): string {
  const parts = glob.split("/");
  const wild = parts.findIndex((part) => /[*?[\]{}\\]/u.test(part));
  return parts.slice(0, wild < 0 ? parts.length : wild).join("/");
}

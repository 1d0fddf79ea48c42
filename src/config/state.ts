import type { RuleChoices } from "../engine/choices.ts";
import type { Files } from "../frontends/folder.ts";
import type { DeployedWith, StatedWorkload } from "../frontends/stated.ts";
import type { Suppression } from "../graph/raw.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import { mustBeApart, type Claimant, type ClaimedInput } from "./apart.ts";
import type { ConfiguredForAll, ConfiguredWorkload, TierOfFiles } from "./configured.ts";
import { draftOf, missing, named, type Draft, type GivenToAll } from "./deployments.ts";
import { inEnvironment, type InEnvironment, type StatedEntry } from "./environment.ts";
import { goalOf } from "./goal.ts";
import { acceptedBy } from "./ignores.ts";
import { OpenedFiles } from "./opened.ts";
import { includeOf, targetOf, type Include } from "./paths.ts";
import { Problems } from "./problems.ts";
import { choicesOf, type ConfigurableRule, type RuleLayer } from "./rules.ts";
import { CONFIGURATION, type Configuration, type WorkloadEntry } from "./schema.ts";
import { settingsOf, type Setting } from "./settings.ts";
import type { Stated } from "./shape.ts";
import { statementsOf } from "./statements.ts";
import { givenBy, type GivenInEnvironment } from "./values.ts";
import { readWhole, type ConfigurationFile, type WholeConfiguration } from "./whole.ts";

export type { ConfigurationFile } from "./whole.ts";

/** What configurations are understood by. */
export interface StatingInput {
  readonly configurations: readonly ConfigurationFile[];
  readonly files: Files;
  readonly inputs: readonly ClaimedInput[];
  /** Where a file lies that the report calls by a name. */
  readonly pathOf: (file: string) => string;
  /** The path of the configuration that counts for a path: the nearest one. */
  readonly countsFor: (path: string) => string | undefined;
  /** True for a folder that the run searches whole. */
  readonly isSearched: (folder: string) => boolean;
  readonly given: GivenToAll;
  /** The environment that is chosen; none where none is. */
  readonly environment?: string;
  /** The rules that there are. */
  readonly rules?: readonly ConfigurableRule[];
}

/** What configurations state; where there are errors, no more than that. */
export interface StatedConfigurations {
  readonly workloads: readonly ConfiguredWorkload[];
  /** What they accept, each where it counts. */
  readonly accepted: readonly Suppression[];
  /** What holds for all that no workload names, by configuration. */
  readonly forAll: readonly ConfiguredForAll[];
  /** Which rules are asked where, and how. */
  readonly choices: RuleChoices | undefined;
  /** The tier of a workload that lies in certain files, in place of what is stated of it else. */
  readonly tiers: readonly TierOfFiles[];
  /** The environments that are stated. */
  readonly environments: readonly string[];
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** The files of values that they name, and where each lies. */
  readonly sources: readonly SourceText[];
  readonly places: ReadonlyMap<string, string>;
  /** Each value that they set. */
  readonly settings: readonly Setting[];
}

/** Reads configurations and understands what they state. */
export function stateConfigurations(input: StatingInput): StatedConfigurations {
  const stating = new Stating(input);
  for (const configuration of input.configurations) stating.read(configuration);
  stating.rules();
  stating.workloads();
  stating.ignores();
  return stating.result;
}

interface Read extends InEnvironment {
  readonly file: ConfigurationFile;
  readonly configuration: Configuration;
  readonly folderFor: WholeConfiguration["folderFor"];
}

/** A workload that is not yet told from the others. */
interface WorkloadDraft {
  readonly of: Read;
  readonly entry: Stated<WorkloadEntry>;
  readonly includes: readonly { readonly include: Include; readonly stated: Stated<string> }[];
  readonly deployments: readonly Draft[];
  readonly environment: GivenInEnvironment;
}

class Stating {
  readonly #input: StatingInput;
  readonly #problems = new Problems();
  readonly #read: Read[] = [];
  readonly #settings: Setting[] = [];
  readonly #opened: OpenedFiles;
  #workloads: readonly ConfiguredWorkload[] = [];
  #accepted: readonly Suppression[] = [];
  readonly #forAll: ConfiguredForAll[] = [];
  #choices: RuleChoices | undefined;
  #tiers: readonly TierOfFiles[] = [];

  constructor(input: StatingInput) {
    this.#input = input;
    this.#opened = new OpenedFiles(input.files, input.inputs, this.#problems);
  }

  get result(): StatedConfigurations {
    const { errors, others } = this.#problems;
    return { workloads: this.#workloads, accepted: this.#accepted, forAll: this.#forAll, choices: this.#choices, tiers: this.#tiers, environments: [...new Set(this.#read.flatMap(({ environments }) => [...environments.keys()]))].sort(), errors, warnings: others, sources: this.#opened.sources, places: this.#opened.places, settings: this.#settings };
  }

  read(file: ConfigurationFile): void {
    const { files, environment } = this.#input;
    const whole = readWhole(file, files, this.#problems);
    if (!whole) return;
    const read = inEnvironment(whole.root, environment);
    for (const { path, source } of whole.bases) this.#opened.keep(source, path);
    this.#read.push({ ...read, file, configuration: CONFIGURATION.read(read.root), folderFor: whole.folderFor });
    this.#settings.push(...settingsOf(read.root));
    const [first] = read.environments;
    if (environment === undefined && first) this.#problems.note(`this configuration has ${read.environments.size === 1 ? "an environment" : "environments"}, ${[...read.environments.keys()].join(", ")}, and what is judged is what holds without one; choose with --environment ${first[0]}`, first[1]);
  }

  /** What is said of the rules, everywhere and in some files, and the tiers of some files. */
  rules(): void {
    const layers: RuleLayer[] = [];
    const tiers: TierOfFiles[] = [];
    for (const read of this.#read) {
      const { file, configuration: { rules, overrides }, folderFor } = read;
      const counts = (name: string): boolean => this.#input.countsFor(this.#input.pathOf(name)) === file.path;
      if (rules) layers.push({ includes: counts, settings: rules.value });
      for (const { value } of overrides?.value ?? []) {
        const globs = value.files.value.flatMap((stated) => this.#glob(stated, folderFor(stated.place.span)) ?? []);
        const includes = (name: string): boolean => counts(name) && globs.some((glob) => glob.matches(this.#input.pathOf(name)));
        if (value.rules) layers.push({ includes, settings: value.rules.value });
        if (value.tier) tiers.push({ includes, tier: value.tier.value, place: value.tier.place.span });
      }
    }
    this.#choices = choicesOf(layers, this.#input.rules ?? [], this.#problems);
    this.#tiers = tiers;
  }

  #glob({ value, place: { span } }: Stated<string>, folder: string): Include | undefined {
    const include = includeOf(value, folder);
    if (!include) this.#problems.error(`\`${value.slice(0, 60)}\` is no glob that can be read; write a path from the folder of this configuration, with *, ** and ?, such as infra/shop/**`, span);
    return include;
  }

  workloads(): void {
    const drafts: WorkloadDraft[] = [];
    for (const read of this.#read) {
      this.#forAll.push(this.#all(read));
      for (const entry of read.workloads) drafts.push(this.#draft(entry, read));
    }
    mustBeApart(drafts.map((draft) => this.#claimant(draft)), this.#input.inputs, [...this.#input.configurations.map(({ source }) => source), ...this.#opened.sources], this.#problems);
    const deployments = named(drafts.flatMap((draft) => draft.deployments));
    this.#workloads = drafts.map((draft) => this.#workload(draft, draft.deployments.flatMap((each) => deployments.get(each) ?? [])));
  }

  ignores(): void {
    const pathOf = (file: string): string => this.#input.pathOf(file);
    this.#accepted = this.#read.flatMap((of) => {
      const around = { problems: this.#problems, pathOf, counts: (file: string) => this.#otherFor(pathOf(file), of) === undefined };
      return (of.configuration.ignores?.value ?? []).flatMap((entry) => acceptedBy(entry, { ...around, folder: of.folderFor(entry.place.span) }));
    });
  }

  /** What a configuration says of all that no workload names. */
  #all(of: Read): ConfiguredForAll {
    const { ofAll, file } = of;
    this.#mustNotRecoverAtHome(ofAll);
    const environment = this.#givenIn(of, of.values);
    return {
      includes: (name) => this.#input.countsFor(this.#input.pathOf(name)) === file.path,
      goal: goalOf(ofAll),
      ...regionsOf(ofAll),
      with: withOf(environment),
      step: { span: (ofAll.primary ?? ofAll.recovery)?.place.span ?? { file: file.source.file, start: 0, end: 0 }, label: `stated for all workloads in ${file.source.file}` },
    };
  }

  #givenIn({ file, folderFor }: Read, values: StatedEntry["values"]): GivenInEnvironment {
    return givenBy(values, file.source.file, (written) => this.#opened.open(written, folderFor(written.place.span)), this.#problems);
  }

  #draft({ entry, values }: StatedEntry, of: Read): WorkloadDraft {
    const { file: { source }, folderFor } = of;
    const { files, given } = this.#input;
    const environment = this.#givenIn(of, values);
    const deployments: Draft[] = [];
    for (const stated of entry.value.deployments?.value ?? []) {
      const around = {
        file: source.file, folderFor, files, given, environment, problems: this.#problems,
        open: (written: Stated<string>) => this.#opened.open(written, folderFor(written.place.span)),
        otherFor: (target: string) => this.#otherFor(target, of),
      };
      const draft = draftOf(stated, entry.value, around);
      if (draft) deployments.push(draft);
    }
    const { include, name } = entry.value;
    if (!include && !entry.value.deployments) this.#problems.error(`nothing belongs to the workload \`${name.value}\`; add include, such as include: ["**"] for all that is below this folder, or deployments`, name.place.span);
    this.#mustNotRecoverAtHome(entry.value);
    const includes = (include?.value ?? []).flatMap((stated) => this.#include(stated, of));
    return { of, entry, includes, deployments, environment };
  }

  #mustNotRecoverAtHome({ primary, recovery }: Pick<WorkloadEntry, "primary" | "recovery">): void {
    for (const { value, place } of recovery?.value ?? []) {
      if (value === primary?.value) this.#problems.error(`\`${value}\` is the home Region of this workload, so that it cannot recover there; name another one`, place.span);
    }
  }

  #include(stated: Stated<string>, of: Read): WorkloadDraft["includes"] {
    const { files, inputs, isSearched } = this.#input;
    const { span } = stated.place;
    const folder = of.folderFor(span);
    const include = this.#glob(stated, folder);
    if (!include) return [];
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

  #workload({ of, entry, includes, environment }: WorkloadDraft, deployments: StatedWorkload["deployments"]): ConfiguredWorkload {
    const { name, stackTags } = entry.value;
    const tags = new Map([...(stackTags?.value ?? [])].map(([tag, { value }]) => [tag, value]));
    return {
      name: name.value,
      includes: (file) => this.#globFor(this.#input.pathOf(file), of, includes) !== undefined,
      deployments,
      ...regionsOf(entry.value),
      with: withOf(environment),
      ...(tags.size > 0 && { tags }),
      goal: goalOf(entry.value),
      statements: statementsOf(entry.value, name.place.span, (written) => this.#opened.isThere(written, of.folderFor(written.place.span))),
      step: { span: name.place.span, label: `the workload \`${name.value}\`, stated in ${of.file.source.file}` },
    };
  }

  #claimant({ of, entry, includes, deployments }: WorkloadDraft): Claimant {
    return { name: entry.value.name, deployments, globFor: (path) => this.#globFor(path, of, includes) };
  }

  /** The glob of a workload that takes a path, where no other configuration counts for it. */
  #globFor(path: string, of: Read, includes: WorkloadDraft["includes"]): Stated<string> | undefined {
    const found = includes.find(({ include }) => include.matches(path));
    return found && this.#otherFor(path, of) === undefined ? found.stated : undefined;
  }
}

function regionsOf({ primary, recovery }: Pick<WorkloadEntry, "primary" | "recovery">): Pick<ConfiguredWorkload, "primary" | "recovery"> {
  return { ...(primary && { primary: primary.value }), ...(recovery && { recovery: recovery.value.map(({ value }) => value) }) };
}

const withOf = ({ variables, ...environment }: GivenInEnvironment): DeployedWith => ({ ...environment, variables: { commandLine: variables } });

/** The part of a glob before its first wildcard. */
function baseOf(glob: string): string {
  const parts = glob.split("/");
  const wild = parts.findIndex((part) => /[*?[\]{}\\]/u.test(part));
  return parts.slice(0, wild < 0 ? parts.length : wild).join("/");
}

import { dirname, resolve } from "node:path";
import rules from "../../rules/index.ts";
import type { CheckOptions } from "../check.ts";
import { Finder, namedConfiguration, type FoundConfiguration } from "../config/load.ts";
import { stateConfigurations, type ConfigurationFile, type StatedConfigurations } from "../config/state.ts";
import type { Disk } from "../frontends/disk.ts";
import { DiskFiles } from "../frontends/disk-files.ts";
import type { Files } from "../frontends/folder.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { LineIndex } from "../source/source.ts";
import { readInputs, STDIN, type Inputs } from "./inputs.ts";
import { onlyConfiguration } from "./configuration-finder.ts";
import type { ConfigurationChoice, Parameter, Plan, ScopeOptions, Variable } from "./options.ts";
import { givenParameters, type GivenParameters } from "./parameters.ts";
import { pathFrom } from "./paths.ts";
import { AS_THEY_LIE, type FileState } from "./file-state.ts";
import { didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";
import { givenVariables, type GivenVariables } from "./variables.ts";

/** What the command line says of the inputs and of what they are read with. */
export interface ConfigureOptions {
  readonly configuration: ConfigurationChoice;
  readonly environment: string | undefined;
  readonly scope: ScopeOptions;
  readonly stdinFilename: string | undefined;
  readonly plans: readonly Plan[];
  readonly parameterFiles: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly variables: readonly Variable[];
  readonly workspace: string | undefined;
  readonly region: string | undefined;
}

/** The inputs of a run, and all that they are read and judged with but what the command alone knows. */
export interface Configured {
  readonly inputs: Inputs;
  readonly options: CheckOptions;
  /** Where each file lies that the report calls by a name. */
  readonly places: ReadonlyMap<string, string>;
  /** Where the configurations lie, and the files of values that they and the command line name. */
  readonly named: readonly string[];
  readonly configurations: readonly (ConfigurationFile & { readonly isByEnvironment: boolean })[];
  readonly settings: StatedConfigurations["settings"];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs, the configurations that count for them, and the values that command line, environment and configurations give. What is
 * wrong with any of these is a usage error. `known` are inputs that were found already.
 */
export function configure(paths: readonly string[], options: ConfigureOptions, cwd: string, env: Environment, state: FileState = AS_THEY_LIE, known?: Inputs): Configured {
  const { disk } = state;
  const all = known ?? readInputs(paths, { cwd, disk, stdin: state.stdin, stdinFilename: options.stdinFilename, plans: options.plans, scope: options.scope, isFound: state.isFound === true, dataFolder: dataFolderIn(env) });
  const parameters = givenParameters(options.parameterFiles, options.parameters, all.places, cwd, disk);
  const variables = givenVariables(options.variables, env, all.places, cwd, disk);
  const found = new Configurations(options.configuration, all, cwd, env, disk);
  const configured = new Set(found.all.map(({ path }) => path));
  const inputs: Inputs = { ...all, files: all.files.filter(({ path, named }) => named || path === undefined || !configured.has(path)) };
  const readable = new DiskFiles({ disk, cwd, folders: [...inputs.folders, ...found.all.map(({ path }) => dirname(path))], places: inputs.places });
  const configurations = found.all.map((each) => ({ ...fileOf(each, readable), isByEnvironment: found.isByEnvironment }));
  const stated = configurations.length === 0 ? NOTHING : stateOf(configurations, { paths, options, inputs, parameters, files: readable, found, cwd, disk });
  mustHaveEnvironment(options.environment, stated.environments, configurations.length > 0);
  const named = new Map([...parameters.places, ...variables.places, ...configurations.map(({ source, path }) => [source.file, path] as const), ...stated.places]);
  // What a configuration names as values was not passed over.
  const values = new Set(stated.places.values());
  const files = inputs.files.filter((each) => each.named || each.path === undefined || !values.has(each.path));
  return {
    inputs: { ...inputs, files },
    options: checkOptions(options, { ...inputs, diagnostics: [...state.notes, ...inputs.diagnostics] }, parameters, variables, readable, stated, configurations, env),
    places: new Map([...inputs.places, ...named]),
    named: [...named.values()],
    configurations,
    settings: stated.settings,
  };
}

function checkOptions(
  { region, workspace }: ConfigureOptions,
  inputs: Inputs,
  parameters: GivenParameters,
  variables: GivenVariables,
  files: Files,
  stated: StatedConfigurations,
  configurations: readonly ConfigurationFile[],
  env: Environment,
): CheckOptions {
  const byEnvironment = env["TF_WORKSPACE"];
  const dataFolder = dataFolderIn(env);
  // As Terraform takes it, an empty variable says nothing.
  const chosen = workspace ?? (byEnvironment === "" ? undefined : byEnvironment);
  return {
    ...(region !== undefined && { region }),
    ...(chosen !== undefined && { workspace: chosen }),
    ...(dataFolder !== undefined && { dataFolder }),
    files,
    parameters: parameters.values,
    variables: variables.values,
    workloads: stated.workloads,
    accepted: stated.accepted,
    forAll: stated.forAll,
    ...(stated.choices && { choices: stated.choices }),
    tiers: stated.tiers,
    sources: [...parameters.sources, ...variables.sources, ...configurations.map(({ source }) => source), ...stated.sources],
    unreadable: inputs.unreadable,
    diagnostics: [...parameters.diagnostics, ...inputs.diagnostics, ...stated.warnings],
  };
}

/** Where Terraform keeps what it has fetched, if not in `.terraform`. */
function dataFolderIn(env: Environment): string | undefined {
  const folder = env["TF_DATA_DIR"];
  return folder === "" ? undefined : folder;
}

const NOTHING: StatedConfigurations = { workloads: [], accepted: [], forAll: [], choices: undefined, tiers: [], environments: [], errors: [], warnings: [], sources: [], places: new Map(), settings: [] };

/** The configurations of a run, and which of them counts where. */
class Configurations {
  readonly all: readonly Extract<FoundConfiguration, { is: "configuration" }>[];
  readonly isByEnvironment: boolean;
  readonly #only: string | undefined;
  readonly #finder: Finder;

  constructor(choice: ConfigurationChoice, { places, folders }: Inputs, cwd: string, env: Environment, disk: Disk) {
    const path = env["RESILINT_CONFIG"];
    this.isByEnvironment = choice.is === "nearest" && path !== undefined && path !== "";
    this.#finder = new Finder({ disk, folders: [cwd, ...folders] });
    this.#only = onlyConfiguration(choice, cwd, env);
    const found = this.#only === undefined ? (choice.is === "none" ? [] : this.#nearest(places, folders)) : [namedConfiguration(this.#only, disk)];
    this.all = found.map((each) => {
      if (each.is === "configuration") return each;
      const flag = choice.is === "file" ? "--config " : this.isByEnvironment ? "RESILINT_CONFIG: " : "";
      throw new UsageError(`${flag}${pathFrom(cwd, each.path)}: ${each.problem}`);
    });
  }

  /** The one that is named counts everywhere. */
  countsFor(path: string): string | undefined {
    return this.#only ?? this.#finder.nearest(dirname(path))?.path;
  }

  #nearest(places: ReadonlyMap<string, string>, folders: readonly string[]): readonly FoundConfiguration[] {
    const searched = new Set([...folders, ...[...places.values()].map((path) => dirname(path))]);
    const found = [...searched].flatMap((folder) => this.#finder.nearest(folder) ?? []);
    return [...new Map(found.map((each) => [each.path, each])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

const fileOf = ({ path, text, key }: Configurations["all"][number], files: Files): ConfigurationFile => ({ path, source: { file: files.nameOf(path), text }, ...(key !== undefined && { key }) });

interface Stating {
  readonly paths: readonly string[];
  readonly options: ConfigureOptions;
  readonly inputs: Inputs;
  readonly parameters: GivenParameters;
  readonly files: Files;
  readonly found: Configurations;
  readonly cwd: string;
  readonly disk: Disk;
}

function stateOf(configurations: readonly ConfigurationFile[], { paths, options, inputs, parameters, files, found, cwd, disk }: Stating): StatedConfigurations {
  const searched = paths.filter((path) => path !== STDIN).map((path) => resolve(cwd, path)).filter((path) => disk.kindOf(path) === "folder");
  const [first] = configurations;
  const bound = files.boundOf(dirname(first?.path ?? cwd));
  const stated = stateConfigurations({
    configurations,
    files,
    inputs: inputs.files.map(({ file, text, path = file }) => ({ file, text, path })),
    pathOf: (file) => inputs.places.get(file) ?? resolve(bound, file),
    countsFor: (path) => found.countsFor(path),
    isSearched: (folder) => searched.some((each) => folder === each || folder.startsWith(each.endsWith("/") ? each : `${each}/`)),
    rules: rules.map(({ meta }) => meta),
    ...(options.environment !== undefined && { environment: options.environment }),
    given: { parameters: parameters.values, ...(options.region !== undefined && { region: options.region }) },
  });
  if (stated.errors.length > 0) throw usageError(stated, configurations, cwd);
  return stated;
}

function mustHaveEnvironment(wanted: string | undefined, names: readonly string[], isConfigured: boolean): void {
  if (wanted === undefined || names.includes(wanted)) return;
  const remedy = !isConfigured ? "there is no configuration near these paths; write one with environments, or name it by --config" : names.length === 0 ? "the configuration has no environments; add the key environments to it, or leave the flag out" : `${didYouMean(wanted, names, "choose one of them")} There ${names.length === 1 ? "is" : "are"} ${names.slice(0, MOST).join(", ")}`;
  throw new UsageError(`--environment: there is no environment ${JSON.stringify(wanted)}; ${remedy}`);
}

/** All that is wrong, each with its place as the user can open it. */
function usageError({ errors, sources, places }: StatedConfigurations, configurations: readonly ConfigurationFile[], cwd: string): UsageError {
  const paths = new Map([...places, ...configurations.map(({ source, path }) => [source.file, path] as const)]);
  const texts = new Map([...sources, ...configurations.map(({ source }) => source)].map(({ file, text }) => [file, new LineIndex(text)]));
  const lines = errors.slice(0, MOST).map(({ message, span }: Diagnostic) => {
    const { line, column } = texts.get(span.file)?.position(span.start) ?? { line: 1, column: 1 };
    return `${pathFrom(cwd, paths.get(span.file) ?? span.file)}:${String(line)}:${String(column)}: ${message}`;
  });
  const [message = "the configuration is wrong", ...more] = lines;
  return new UsageError(message, ...more, ...(errors.length > MOST ? [`and ${String(errors.length - MOST)} more`] : []));
}

/** Faults that are told at once. */
const MOST = 20;

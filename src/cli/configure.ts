import { dirname, resolve } from "node:path";
import type { CheckOptions } from "../check.ts";
import { Finder, namedConfiguration, type FoundConfiguration } from "../config/load.ts";
import { stateConfigurations, type ConfigurationFile, type StatedConfigurations } from "../config/state.ts";
import { DiskFiles } from "../frontends/disk-files.ts";
import type { Files } from "../frontends/folder.ts";
import { grammarFiles } from "../frontends/grammar.ts";
import { loadParser } from "../frontends/terraform/syntax/load.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { LineIndex } from "../source/source.ts";
import { readInputs, STDIN, type Inputs } from "./inputs.ts";
import type { ConfigurationChoice, Parameter, Plan, Variable } from "./options.ts";
import { givenParameters, type GivenParameters } from "./parameters.ts";
import { kindOf, pathFrom } from "./paths.ts";
import { UsageError } from "./usage-error.ts";
import { givenVariables, type GivenVariables } from "./variables.ts";

/** What the command line says of the inputs and of what they are read with. */
export interface ConfigureOptions {
  readonly configuration: ConfigurationChoice;
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
 * wrong with any of these is a usage error.
 */
export async function configure(paths: readonly string[], options: ConfigureOptions, cwd: string, env: Environment): Promise<Configured> {
  const all = readInputs(paths, cwd, options.stdinFilename, options.plans);
  const parameters = givenParameters(options.parameterFiles, options.parameters, all.places, cwd);
  const variables = await givenVariables(options.variables, env, all.places, cwd);
  const found = new Configurations(options.configuration, all, cwd, env);
  const configured = new Set(found.all.map(({ path }) => path));
  const inputs: Inputs = { ...all, files: all.files.filter(({ path, named }) => named || path === undefined || !configured.has(path)) };
  const disk = new DiskFiles({ cwd, folders: [...inputs.folders, ...found.all.map(({ path }) => dirname(path))], places: inputs.places });
  const configurations = found.all.map((each) => ({ ...fileOf(each, disk), isByEnvironment: found.isByEnvironment }));
  const stated = configurations.length === 0 ? NOTHING : await state(configurations, { paths, options, inputs, parameters, files: disk, found, cwd });
  const named = new Map([...parameters.places, ...variables.places, ...configurations.map(({ source, path }) => [source.file, path] as const), ...stated.places]);
  // What a configuration names as values was not passed over.
  const values = new Set(stated.places.values());
  const files = inputs.files.filter((each) => each.named || each.path === undefined || !values.has(each.path));
  return {
    inputs: { ...inputs, files },
    options: checkOptions(options, inputs, parameters, variables, disk, stated, configurations, env),
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
  return {
    ...(region !== undefined && { region }),
    workspace: workspace ?? env["TF_WORKSPACE"] ?? "default",
    ...(env["TF_DATA_DIR"] !== undefined && { dataFolder: env["TF_DATA_DIR"] }),
    files,
    parameters: parameters.values,
    variables: variables.values,
    workloads: stated.workloads,
    sources: [...parameters.sources, ...variables.sources, ...configurations.map(({ source }) => source), ...stated.sources],
    unreadable: inputs.unreadable,
    diagnostics: [...parameters.diagnostics, ...inputs.diagnostics, ...stated.warnings],
  };
}

const NOTHING: StatedConfigurations = { workloads: [], errors: [], warnings: [], sources: [], places: new Map(), settings: [] };

/** The configurations of a run, and which of them counts where. */
class Configurations {
  readonly all: readonly Extract<FoundConfiguration, { is: "configuration" }>[];
  readonly isByEnvironment: boolean;
  readonly #only: string | undefined;
  readonly #finder: Finder;

  constructor(choice: ConfigurationChoice, { places, folders }: Inputs, cwd: string, env: Environment) {
    const path = env["RESILINT_CONFIG"];
    this.isByEnvironment = choice.is === "nearest" && path !== undefined && path !== "";
    const named = choice.is === "file" ? choice.path : this.isByEnvironment ? path : undefined;
    this.#finder = new Finder({ folders: [cwd, ...folders] });
    this.#only = named === undefined ? undefined : resolve(cwd, named);
    const found = this.#only === undefined ? (choice.is === "none" ? [] : this.#nearest(places, folders)) : [namedConfiguration(this.#only)];
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
}

async function state(configurations: readonly ConfigurationFile[], { paths, options, inputs, parameters, files, found, cwd }: Stating): Promise<StatedConfigurations> {
  const searched = paths.filter((path) => path !== STDIN).map((path) => resolve(cwd, path)).filter((path) => kindOf(path) === "folder");
  const [first] = configurations;
  const bound = files.boundOf(dirname(first?.path ?? cwd));
  const stated = await stateConfigurations({
    configurations,
    files,
    inputs: inputs.files.map(({ file, text, path = file }) => ({ file, text, path })),
    pathOf: (file) => inputs.places.get(file) ?? resolve(bound, file),
    countsFor: (path) => found.countsFor(path),
    isSearched: (folder) => searched.some((each) => folder === each || folder.startsWith(each.endsWith("/") ? each : `${each}/`)),
    parser: () => loadParser(grammarFiles()),
    given: { parameters: parameters.values, ...(options.region !== undefined && { region: options.region }) },
  });
  if (stated.errors.length > 0) throw usageError(stated, configurations, cwd);
  return stated;
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

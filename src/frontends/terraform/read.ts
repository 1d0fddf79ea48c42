import type { RawDeployment } from "../../graph/raw.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { ALWAYS } from "../../value/reading.ts";
import { TermCases } from "../../value/term.ts";
import { folderOf, type Files } from "../folder.ts";
import type { Deployment } from "./context.ts";
import type { Declarations } from "./declarations/declarations.ts";
import { Budget } from "./evaluate/budget.ts";
import { Loader } from "./declarations/loader.ts";
import { Memo } from "./modules/memo.ts";
import { ModuleInstance } from "./modules/module.ts";
import { Problems } from "./problems.ts";
import { rawResources } from "./resources/raw.ts";
import { rootsOf } from "./declarations/roots.ts";
import { Downloads } from "./declarations/sources.ts";
import type { Parser } from "./syntax/parse.ts";
import { tellUndeclared } from "./variables/undeclared.ts";
import { valuesFor, type GivenValues, type TerraformValues } from "./variables/values.ts";

export type { CommandLineValue, TerraformValues } from "./variables/values.ts";

/** The Terraform of a run. Nothing in it is executed or fetched, and nothing is read but through `files`. */
export interface TerraformInput {
  readonly files: Files;
  readonly parser: Parser;
  /** The folders of the run that hold Terraform files, as `files` knows them. */
  readonly folders: readonly string[];
  /** The run's own texts by path: they win over what `files` has under it. */
  readonly texts?: ReadonlyMap<string, SourceText>;
  readonly values?: TerraformValues;
  /** The workspace; `default` where none is chosen. */
  readonly workspace?: string;
  /** The region of the default provider, where that states none. */
  readonly region?: string;
  /** Terraform's `TF_DATA_DIR`: where downloaded modules are listed, from the root module's folder on. */
  readonly dataFolder?: string;
}

export interface TerraformResult {
  /** One for each root module, in the order of their folders. */
  readonly deployments: readonly RawDeployment[];
  /** Every file of configuration and of values that was looked at, those of modules, too, in the order of their paths. */
  readonly inputs: readonly TerraformFile[];
  /** The texts that were read beyond those of the run. */
  readonly sources: readonly SourceText[];
  /** The files in which the syntax is broken: what else is in them was read. */
  readonly broken: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface TerraformFile {
  readonly path: string;
  /** What the report calls it. */
  readonly file: string;
  readonly outcome: "read" | "unreadable";
  readonly reason?: string;
  /** The root modules that it is a part of, by the ids of their deployments. */
  readonly modules: readonly string[];
}

/** Reads root modules as deployments, with the modules that they call. What is broken is told and left out. */
export function readTerraform(input: TerraformInput): TerraformResult {
  const problems = new Problems();
  const loader = new Loader(input.files, input.parser, input.texts ?? new Map(), problems);
  const read = rootsOf(input.folders, loader).flatMap((folder) => {
    const declarations = loader.module(folder);
    return declarations ? [readRoot(declarations, loader, input)] : [];
  });
  tellUndeclared(read, problems);
  return {
    deployments: read.map(({ deployment }) => deployment),
    inputs: filesOf(read, loader),
    sources: loader.further,
    broken: loader.broken,
    diagnostics: problems.all(),
  };
}

interface ReadRoot {
  readonly deployment: RawDeployment;
  readonly given: GivenValues;
  /** The names that the report gives to the files of all its modules. */
  readonly files: ReadonlySet<string>;
}

function readRoot(declarations: Declarations, loader: Loader, input: TerraformInput): ReadRoot {
  const { folder, start } = declarations;
  const given = valuesFor(folder, input.values ?? {}, loader);
  const deployment = deploymentOf(declarations, loader, input);
  const root = new ModuleInstance({
    deployment,
    downloads: new Downloads(folder, input.dataFolder ?? ".terraform", loader),
    declarations,
    address: "",
    block: "",
    path: "",
    folders: [],
    exists: ALWAYS,
    calls: [],
    given: (name) => given.get(name)?.at(-1),
    passed: () => undefined,
  });
  const { region, account } = root.provider("aws");
  const resources = rawResources(root, { region, account });
  const outputs = [...declarations.outputs.keys()].flatMap((name) => root.output(name)?.reading ?? []);
  const raw: RawDeployment = {
    id: deployment.id,
    language: "terraform",
    file: start.file,
    group: deployment.id.slice("terraform:".length),
    region,
    account,
    resources,
    exports: [],
    parameters: [...declarations.variables.keys()],
    outputs,
    cases: deployment.cases,
    start,
  };
  return { deployment: raw, given, files: new Set([...filesIn(root), ...[...given.values()].flat().map(({ name }) => name.file)]) };
}

function deploymentOf({ folder, start }: Declarations, loader: Loader, { workspace = "default", region }: TerraformInput): Deployment {
  let left = MAX_INSTANCES;
  return {
    id: `terraform:${folderOf(start.file) || "."}`,
    root: folder,
    workspace,
    region,
    loader,
    problems: loader.problems,
    cases: new TermCases(),
    budget: new Budget(),
    memo: new Memo(),
    things: new Map(),
    collections: new Map(),
    downloadedFiles: new Set(),
    take: (instances) => {
      if (instances > left) return false;
      left -= instances;
      return true;
    },
  };
}

function filesIn(root: ModuleInstance): readonly string[] {
  const files: string[] = [];
  const waiting = [root];
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    files.push(...module.declarations.files);
    waiting.push(...module.children.flatMap((call) => call.module ?? []));
  }
  return files;
}

function filesOf(read: readonly ReadRoot[], loader: Loader): readonly TerraformFile[] {
  const files = loader.loaded.map(({ path, file, problem }): TerraformFile => {
    const modules = read.filter((each) => each.files.has(file)).map(({ deployment }) => deployment.id);
    return { path, file, outcome: problem === undefined ? "read" : "unreadable", ...(problem !== undefined && { reason: problem }), modules };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Instances of blocks in one deployment. */
const MAX_INSTANCES = 10_000;

import type { RawDeployment } from "../../graph/raw.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { TermCases } from "../../value/term.ts";
import type { Files } from "../folder.ts";
import type { DeployedWith, StatedDeployment } from "../stated.ts";
import { Loader } from "./declarations/loader.ts";
import { rootsOf } from "./declarations/roots.ts";
import { Problems } from "./problems.ts";
import { readRoot, rootOf, type Deploying, type ReadRoot, type Root, type Shared } from "./root.ts";
import { Estate } from "./states/estate.ts";
import { PARAMETER } from "./states/parameters.ts";
import { tellUndeclared } from "./variables/undeclared.ts";
import type { TerraformValues } from "./variables/values.ts";

export type { CommandLineValue, TerraformValues } from "./variables/values.ts";

/** The Terraform of a run. Nothing in it is executed or fetched, and nothing is read but through `files`. */
export interface TerraformInput {
  readonly files: Files;
  /** The folders of the run that hold Terraform files, as `files` knows them. */
  readonly folders: readonly string[];
  /** The run's own texts by path: they win over what `files` has under it. */
  readonly texts?: ReadonlyMap<string, SourceText>;
  readonly values?: TerraformValues;
  /** The workspace; `default` where none is chosen. */
  readonly workspace?: string;
  /** The region of the default provider, where that states none. */
  readonly region?: string;
  /** Deployments of root modules that the configuration states; each has values, a region and a workspace of its own. */
  readonly stated?: readonly StatedDeployment[];
  /** What the configuration gives to the root module in a folder that it states no deployment of. */
  readonly withOf?: (folder: string) => DeployedWith | undefined;
  /** Terraform's `TF_DATA_DIR`: where downloaded modules are listed, from the root module's folder on. */
  readonly dataFolder?: string;
}

export interface TerraformResult {
  /** One for each root module, in the order of their folders; then those that are stated. */
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
  const loader = new Loader(input.files, input.texts ?? new Map(), problems);
  const shared: Shared = { loader, estate: new Estate(), cases: new TermCases(), depth: { levels: 0 }, running: [] };
  const roots = rootModules(input, shared);
  // Each may read the state of any other.
  for (const { module } of roots) shared.estate.add(module);
  if (loader.hasData(PARAMETER)) for (const { module } of roots) shared.estate.parameters.add(module);
  const read = roots.map(readRoot);
  tellUndeclared(read, problems);
  return {
    deployments: read.map(({ deployment }) => deployment),
    inputs: filesOf(read, loader),
    sources: loader.further,
    broken: loader.broken,
    diagnostics: problems.all(),
  };
}

/** A folder for which deployments are stated is read as these, and all others once; a module that others call only as a part of them. */
function rootModules({ stated: deployments = [], ...input }: TerraformInput, shared: Shared): readonly Root[] {
  const stated = deployments.flatMap((each) => statedRoot(each, input, shared) ?? []);
  const taken = new Set(stated.map(({ module }) => module.declarations.folder));
  const others = rootsOf(input.folders, shared.loader).flatMap((folder) => {
    const declarations = taken.has(folder) ? undefined : shared.loader.module(folder);
    return declarations ? [rootOf(declarations, input, shared)] : [];
  });
  return [...others, ...stated];
}

function statedRoot(stated: StatedDeployment, input: Deploying, shared: Shared): Root | undefined {
  const declarations = shared.loader.module(stated.path);
  if (declarations) return rootOf(declarations, { ...input, stated }, shared);
  shared.loader.problems.add("error", "there are no files of Terraform in this folder; correct the path", stated.step.span);
  return undefined;
}

function filesOf(read: readonly ReadRoot[], loader: Loader): readonly TerraformFile[] {
  const files = loader.loaded.map(({ path, file, problem }): TerraformFile => {
    const modules = read.filter((each) => each.files.has(file)).map(({ deployment }) => deployment.id);
    return { path, file, outcome: problem === undefined ? "read" : "unreadable", ...(problem !== undefined && { reason: problem }), modules };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

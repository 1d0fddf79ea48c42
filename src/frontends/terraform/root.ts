import type { RawDeployment } from "../../graph/raw.ts";
import { ALWAYS } from "../../value/reading.ts";
import type { TermCases } from "../../value/term.ts";
import { folderOf } from "../folder.ts";
import type { DeployedWith, StatedDeployment } from "../stated.ts";
import type { Deployment } from "./context.ts";
import type { Declarations } from "./declarations/declarations.ts";
import type { Loader } from "./declarations/loader.ts";
import { Downloads } from "./declarations/sources.ts";
import { Budget, type Depth } from "./evaluate/budget.ts";
import { Memo, type Running } from "./modules/memo.ts";
import { ModuleInstance } from "./modules/module.ts";
import { acceptedInFiles } from "./resources/acceptances.ts";
import { handedOn } from "./resources/handed.ts";
import { rawResources } from "./resources/raw.ts";
import { tellOtherRegion } from "./resources/stated-region.ts";
import type { Estate } from "./states/estate.ts";
import { valuesFor, type GivenValues, type TerraformValues } from "./variables/values.ts";

/** What the root modules of a run have in common, since they may lead into one another. */
export interface Shared {
  readonly loader: Loader;
  readonly estate: Estate;
  readonly cases: TermCases;
  readonly depth: Depth;
  readonly running: Running[];
}

/** How a root module is deployed: by default once, as the run says; else as the configuration states it. */
export interface Deploying {
  readonly values?: TerraformValues;
  readonly workspace?: string;
  readonly region?: string;
  readonly dataFolder?: string;
  readonly stated?: StatedDeployment;
  /** What the configuration gives to a root module, by its folder, that it states no deployment of. */
  readonly withOf?: (folder: string) => DeployedWith | undefined;
}

/** A root module with its values, of which nothing is read yet. */
export interface Root {
  readonly module: ModuleInstance;
  readonly given: GivenValues;
  readonly stated?: StatedDeployment;
}

export interface ReadRoot {
  readonly deployment: RawDeployment;
  readonly given: GivenValues;
  /** The names that the report gives to the files of all its modules. */
  readonly files: ReadonlySet<string>;
}

export function rootOf(declarations: Declarations, deploying: Deploying, shared: Shared): Root {
  const { folder } = declarations;
  const { stated } = deploying;
  const around = stated ? undefined : deploying.withOf?.(folder);
  const given = valuesFor(folder, deploying.values ?? {}, shared.loader, stated?.variables ?? around?.variables);
  const deployment = deploymentOf(declarations, { ...deploying, ...withDefaults(deploying, around) }, shared);
  const module = new ModuleInstance({
    deployment,
    downloads: new Downloads(folder, deploying.dataFolder ?? ".terraform", shared.loader),
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
  return { module, given, ...(stated && { stated }) };
}

/** Flags win over what the configuration gives. */
const withDefaults = ({ region, workspace }: Deploying, around: DeployedWith = {}): Pick<Deploying, "region" | "workspace"> => ({
  ...(region === undefined && around.region !== undefined && { region: around.region }),
  ...(workspace === undefined && around.workspace !== undefined && { workspace: around.workspace }),
});

export function readRoot({ module: root, given, stated }: Root): ReadRoot {
  const { deployment, declarations } = root;
  const { region, account } = root.provider("aws");
  if (stated) tellOtherRegion(stated, region, deployment.problems);
  const resources = rawResources(root, { region, account });
  const suppressions = acceptedInFiles(root);
  const outputs = [...declarations.outputs.keys()].flatMap((name) => root.output(name)?.reading ?? []);
  const raw: RawDeployment = {
    id: deployment.id,
    language: "terraform",
    file: declarations.start.file,
    ...(stated && { workload: stated.workload }),
    group: folderName(declarations),
    region,
    account,
    resources,
    exports: handedOn(resources),
    parameters: [...declarations.variables.keys()],
    outputs,
    cases: deployment.cases,
    ...(stated?.tags && { tags: stated.tags }),
    ...(suppressions.length > 0 && { suppressions }),
    start: declarations.start,
  };
  return { deployment: raw, given, files: new Set([...filesIn(root), ...[...given.values()].flat().map(({ name }) => name.file)]) };
}

function deploymentOf(declarations: Declarations, { workspace: chosen, region: ofAll, stated }: Deploying, { loader, estate, cases, depth, running }: Shared): Deployment {
  let left = MAX_INSTANCES;
  const name = folderName(declarations);
  const isStated = stated?.region !== undefined || stated?.account !== undefined;
  const home = { region: stated?.region ?? ofAll, account: stated?.account, ...(isStated && { step: stated.step }) };
  return {
    id: stated?.id ?? `terraform:${name}`,
    name: stated?.id ?? name,
    root: declarations.folder,
    workspace: stated?.workspace ?? chosen ?? "default",
    home,
    loader,
    problems: loader.problems,
    cases,
    budget: new Budget(undefined, depth),
    memo: new Memo(stated?.id ?? name, running),
    things: new Map(),
    collections: new Map(),
    downloadedFiles: new Set(),
    estate,
    take: (instances) => {
      if (instances > left) return false;
      left -= instances;
      return true;
    },
  };
}

/** What the report calls the folder of a module. */
const folderName = ({ start }: Declarations): string => folderOf(start.file) || ".";

function filesIn(root: ModuleInstance): readonly string[] {
  const files: string[] = [];
  const waiting = [root];
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    files.push(...module.declarations.files);
    waiting.push(...module.children.flatMap((call) => call.module ?? []));
  }
  return files;
}

/** Instances of blocks in one deployment that `count`, `for_each` and calls of modules make: each is judged, in about a millisecond. Larger root modules take Terraform an hour. */
const MAX_INSTANCES = 5_000;

import type { ParameterValues } from "../frontends/cloudformation/declarations.ts";
import { joinPath, type Files } from "../frontends/folder.ts";
import type { StatedDeployment } from "../frontends/stated.ts";
import { isTerraformFile } from "../frontends/terraform-files.ts";
import type { Span } from "../source/span.ts";
import { targetOf, type Target } from "./paths.ts";
import type { Problems } from "./problems.ts";
import type { DeploymentEntry, WorkloadEntry } from "./schema.ts";
import type { Stated } from "./shape.ts";
import { parametersOf, variablesOf, type GivenInEnvironment, type Open } from "./values.ts";

/** Where a deployment is stated, and what it takes to understand it. */
export interface Surroundings {
  /** What the report calls the configuration. */
  readonly file: string;
  /** The folder from which a path is meant, by where it is written. */
  readonly folderFor: (span: Span) => string;
  /** What the environment gives, which wins over what the deployment states, but for the region and the workspace. */
  readonly environment: GivenInEnvironment;
  readonly files: Files;
  readonly open: Open;
  readonly problems: Problems;
  /** What the command line gives to all templates: it wins over what a deployment states by the same name. Terraform's reader sees to modules. */
  readonly given: GivenToAll;
  /** The configuration that counts for a path, as the report names it, if it is another one. */
  readonly otherFor: (path: string) => string | undefined;
}

export interface GivenToAll {
  readonly parameters: ParameterValues;
  /** For templates that state no region of their own. */
  readonly region?: string;
}

/** A deployment without its id, which hangs on the others. */
export interface Draft {
  readonly deployment: Omit<StatedDeployment, "id">;
  /** The path as the report names it. */
  readonly called: string;
  /** What tells it from others of its path and region. */
  readonly apart: readonly string[];
  readonly entry: Stated<DeploymentEntry>;
}

/** Reads a deployment of a workload; undefined where it has no path that leads somewhere. */
export function draftOf(stated: Stated<DeploymentEntry>, workload: WorkloadEntry, around: Surroundings): Draft | undefined {
  const entry = stated.value;
  const { files, given, file } = around;
  mustFit(entry, around.problems);
  const of = entry.template ? "template" : "module";
  const path = pathOf(entry, around);
  const { environment } = around;
  const parameters = [...parametersOf(entry, file, around.open, around.problems), ...environment.parameters];
  const variables = [...variablesOf(entry, file, around.open, around.problems), ...environment.variables];
  if (path === undefined) return undefined;
  const region = entry.region?.value ?? (of === "template" ? given.region : undefined) ?? environment.region;
  const workspace = entry.workspace?.value ?? environment.workspace;
  const tags = new Map([...(workload.stackTags?.value ?? [])].map(([name, { value }]) => [name, value]));
  const deployment: Omit<StatedDeployment, "id"> = {
    workload: workload.name.value,
    of,
    path,
    ...(region !== undefined && { region }),
    ...(entry.account && { account: entry.account.value }),
    ...(entry.stackName && { stackName: entry.stackName.value }),
    ...(of === "template" && { parameters: new Map([...parameters, ...given.parameters]), shared: new Set(environment.parameters.keys()) }),
    ...(of === "template" && tags.size > 0 && { tags }),
    ...(of === "module" && { variables: { commandLine: variables } }),
    ...(of === "module" && workspace !== undefined && { workspace }),
    step: { span: spanOf(entry, stated), label: `the deployment that ${file} states` },
  };
  return { deployment, called: files.nameOf(path), apart: tellingApart(entry), entry: stated };
}

/** A deployment stands on its path, where it is written. */
const spanOf = ({ template, module }: DeploymentEntry, { place }: Stated<DeploymentEntry>): Span => (template ?? module)?.place.span ?? place.span;

function tellingApart({ account, stackName, workspace, parameters, varFiles }: DeploymentEntry): readonly string[] {
  return [
    ...(account ? [account.value] : []),
    ...(stackName ? [`stack ${stackName.value}`] : []),
    ...(workspace ? [`workspace ${workspace.value}`] : []),
    ...(parameters?.value.is === "text" ? [parameters.value.text] : []),
    ...(varFiles?.value.map(({ value }) => value) ?? []),
  ];
}

/** Templates and modules have keys of their own. */
function mustFit(entry: DeploymentEntry, problems: Problems): void {
  const [wrong, what] = entry.template ? ([["varFiles", "variables", "workspace"], "a template has parameters"] as const) : ([["stackName", "parameters"], "a module has varFiles, variables and workspace"] as const);
  for (const name of wrong) {
    const stated = entry[name];
    if (stated) problems.error(`\`${name}\` is nothing for a ${entry.template ? "template" : "module"}: ${what}; leave it out`, stated.key);
  }
}

function pathOf(entry: DeploymentEntry, { folderFor, files, problems, otherFor, file }: Surroundings): string | undefined {
  const written = entry.template ?? entry.module;
  if (!written) return undefined;
  const target = targetOf(written.value, folderFor(written.place.span), files);
  const wrong = wrongWith(written.value, target, entry.template ? "template" : "module", { files, otherFor, file });
  if (wrong !== undefined) problems.error(wrong, written.place.span);
  return wrong === undefined && target.is !== "missing" ? target.path : undefined;
}

/** Why a path is none of a template or a root module that this configuration may state. */
function wrongWith(written: string, target: Target, of: "template" | "module", { files, otherFor, file }: Pick<Surroundings, "files" | "otherFor" | "file">): string | undefined {
  if (target.is === "missing") return missing(of === "template" ? "template" : "folder", written, target);
  if (of === "template" && target.is === "folder") return `\`${written}\` is a folder; name the template in it, or write module for a root module of Terraform`;
  if (of === "module" && target.is === "file") return `\`${written}\` is a file; name the folder of the root module, or write template for a template`;
  if (of === "module" && !files.list(target.path).some((each) => each.is === "file" && isTerraformFile(each.name))) {
    return `in \`${written}\` there is no file of Terraform; name the folder of a root module`;
  }
  const other = otherFor(of === "module" ? joinPath(target.path, "main.tf") : target.path);
  return other === undefined ? undefined : `for \`${written}\` another configuration counts, ${other}, which is nearer than ${file}; state it there`;
}

/** There is nothing at a path. */
export function missing(what: string, written: string, { isOutside, meant }: { readonly isOutside: boolean; readonly meant: string | undefined }): string {
  if (isOutside) return `\`${written}\` lies outside of the repository of this configuration, where nothing is read; name a ${what} in it`;
  return `there is no ${what} \`${written}\` from the folder of this configuration; ${meant === undefined ? "correct the path" : `did you mean ${meant}?`}`;
}

/** Gives each its id: path and region, and what else tells it apart where that is not enough. */
export function named(drafts: readonly Draft[]): ReadonlyMap<Draft, StatedDeployment> {
  const taken = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const draft of drafts) counts.set(shortName(draft), (counts.get(shortName(draft)) ?? 0) + 1);
  const ids = drafts.map((draft) => {
    const short = shortName(draft);
    const isAlone = counts.get(short) === 1 || draft.apart.length === 0;
    const wanted = isAlone ? short : `${short} (${draft.apart.join(", ")})`;
    return { draft, id: numbered(wanted, taken) };
  });
  return new Map(ids.map(({ draft, id }) => [draft, { id, ...draft.deployment }]));
}

const shortName = ({ called, deployment: { region } }: Draft): string => (region === undefined ? called : `${called} in ${region}`);

/** The first of a name has it, the others are numbered. */
function numbered(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name} #${String(count)}`;
}

/** What makes two deployments one: a stack is told by its name, region and account, any other by its values, too. */
export function identityOf({ path, region, account, stackName, workspace, parameters, variables }: Omit<StatedDeployment, "id">): string {
  const values = [...(parameters ?? [])].map(([name, { value }]) => [name, value]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const given = variables?.commandLine?.map((each) => (each.is === "file" ? each.source.file : [each.name, each.text])) ?? [];
  return JSON.stringify([path, region, account, stackName, ...(stackName === undefined ? [workspace, values, given] : [])]);
}

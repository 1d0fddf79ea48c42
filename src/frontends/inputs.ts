import type { RawDeployment } from "../graph/raw.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import { readAssemblies } from "./cdk/read.ts";
import type { ParameterValues } from "./cloudformation/parameters.ts";
import { looksLikeTemplate } from "./cloudformation/sniff.ts";
import { readTemplates } from "./cloudformation/read.ts";
import type { Reading } from "../value/reading.ts";
import { folderOf, type Files } from "./folder.ts";
import { GivenFiles } from "./given-files.ts";
import type { DeployedWith, StatedDeployment, StatedForAll, StatedWorkload } from "./stated.ts";
import { isTerraformFile, isVariablesFile } from "./terraform-files.ts";
import { acceptedBeside, overlay, planBelongsTo } from "./terraform/plan/overlay.ts";
import { readPlan } from "./terraform/plan/read.ts";
import { looksLikePlan } from "./terraform/plan/sniff.ts";
import { readTerraform, type TerraformValues } from "./terraform/read.ts";

/** A file to look at: its text, and whether somebody named it rather than a search having found it. */
export interface InputFile extends SourceText {
  readonly named: boolean;
  /** Where it lies, for what it refers to; as the report names it where that is not said. */
  readonly path?: string;
  /** Set for a plan that somebody gives for a module: the folder of that, or the plan's own where none is said. */
  readonly planFor?: string;
}

/** What became of a file. */
export interface InputOutcome {
  readonly file: string;
  readonly kind: "cloudformation" | "cdk" | "terraform" | "plan" | "unknown";
  readonly module?: string;
  readonly outcome: "read" | "unreadable" | "passed-over";
  readonly reason?: string;
}

/** What the inputs are read with. */
export interface InputOptions {
  /** What the inputs may refer to. */
  readonly files: Files;
  readonly region?: string;
  readonly parameters?: ParameterValues;
  readonly variables?: TerraformValues;
  readonly workspace?: string;
  readonly dataFolder?: string;
  /** What the configuration states; a workload of which no file is among the inputs is left out. */
  readonly workloads?: readonly StatedWorkload[];
  /** What the configurations state of all that no workload names. */
  readonly forAll?: readonly StatedForAll[];
}

export interface ReadInputs {
  readonly deployments: readonly RawDeployment[];
  readonly inputs: readonly InputOutcome[];
  /** Files that are nothing of ours, and that nobody named. */
  readonly passedOver: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that were read beyond those that were given. */
  readonly sources: readonly SourceText[];
  /** Files of Terraform in which the syntax is broken. */
  readonly broken: readonly SourceText[];
}

/** Reads all inputs, each by its front end, in the order of their paths whatever order they come in. One broken file never hides the others. */
export function readInputs(given: readonly InputFile[], options: InputOptions): ReadInputs {
  const files = given.toSorted((a, b) => ((a.path ?? a.file) < (b.path ?? b.file) ? -1 : 1));
  const reading = new Inputs(options);
  const terraform = files.filter(({ file }) => isTerraformFile(file));
  const others = files.filter(({ file }) => !isTerraformFile(file));
  const workloads = (options.workloads ?? []).filter((workload) => takesPart(workload, files));
  const stated = workloads.flatMap(({ deployments }) => deployments);
  reading.terraform(terraform, others.filter(({ file }) => isVariablesFile(file)), stated.filter((each) => !isTemplate(each)), workloads);
  const taken = reading.assemblies(others, workloads);
  reading.templates(others, workloads, taken);
  for (const each of others) reading.other(each);
  reading.plans(others.filter((each) => isPlan(each)));
  return { ...reading.result, deployments: reading.result.deployments.map((each) => inWorkload(each, workloads)) };
}

/** A workload is looked at whole, as soon as one of its files is. */
const takesPart = (workload: StatedWorkload, files: readonly InputFile[]): boolean => files.some((each) => isPartOf(workload, each));

/** Whether a file belongs to a stated workload: by its name, or as what it states a deployment of. */
export const isPartOf = ({ includes, deployments }: StatedWorkload, { file, path = file }: InputFile): boolean =>
  includes(file) || deployments.some((each) => each.path === (isTemplate(each) ? path : folderOf(path)));

const isTemplate = (deployment: StatedDeployment): boolean => deployment.of === "template";

/** Some file of a root module, to ask what it belongs to. */
const moduleFile = (folder: string): string => (folder === "." || folder === "" ? "main.tf" : `${folder}/main.tf`);

function inWorkload(deployment: RawDeployment, workloads: readonly StatedWorkload[]): RawDeployment {
  const workload = deployment.workload ?? workloads.find(({ includes }) => includes(deployment.file))?.name;
  return workload === undefined ? deployment : { ...deployment, workload };
}

/** What some file of each assembly is called: its manifest, or a template as the CDK names them. Few runs have one. */
export const IN_ASSEMBLY = /(?:^|\/)manifest\.json$|\.template\.json$/u;

const holdsModule = (folder: string, files: Files): boolean => files.list(folder).some(({ name, is }) => is === "file" && isTerraformFile(name));

const isPlan = ({ text, planFor }: InputFile): boolean => planFor !== undefined || looksLikePlan(text);

class Inputs {
  readonly #options: InputOptions;
  readonly #deployments: RawDeployment[] = [];
  /** Those of them that root modules make. */
  readonly #modules = new Set<RawDeployment>();
  readonly #inputs: InputOutcome[] = [];
  readonly #accounted = new Set<string>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #sources: SourceText[] = [];
  readonly #broken: SourceText[] = [];
  readonly #passedOver: string[] = [];

  constructor(options: InputOptions) {
    this.#options = options;
  }

  get result(): ReadInputs {
    return { deployments: this.#deployments, inputs: this.#inputs, passedOver: this.#passedOver, diagnostics: this.#diagnostics, sources: this.#sources, broken: this.#broken };
  }

  /** Cloud assemblies are folders: their files belong together, and are looked at nowhere else. Returns the stated deployments of their stacks. */
  assemblies(inputs: readonly InputFile[], workloads: readonly StatedWorkload[]): readonly StatedDeployment[] {
    if (!inputs.some(({ file, path = file }) => IN_ASSEMBLY.test(path))) return [];
    const { files, region, parameters } = this.#options;
    const given = new Map(inputs.map(({ file, text, path = file }) => [path, { file, text, path }]));
    const read = readAssemblies({
      files: new GivenFiles(files, given),
      found: [...given.values()],
      stated: workloads.flatMap(({ deployments }) => deployments).filter(isTemplate),
      tagsOf: (file) => workloads.find(({ includes }) => includes(file))?.tags,
      withOf: (file) => this.#withOf(file, workloads),
      ...(region !== undefined && { region }),
      ...(parameters && { parameters }),
    });
    this.#deployments.push(...read.deployments);
    this.#diagnostics.push(...read.diagnostics);
    this.#sources.push(...read.sources);
    for (const { file, outcome, reason } of read.inputs) this.#account({ file, kind: "cdk", outcome, ...(reason !== undefined && { reason }) });
    return read.stated;
  }

  /** The templates among the files, and those that they nest. */
  templates(inputs: readonly InputFile[], workloads: readonly StatedWorkload[], taken: readonly StatedDeployment[]): void {
    const stated = workloads.flatMap(({ deployments }) => deployments).filter((each) => isTemplate(each) && !taken.includes(each));
    const { files, region, parameters } = this.#options;
    const templates = inputs.filter((input) => !isPlan(input) && !this.#accounted.has(input.file) && looksLikeTemplate(input.text)).map(({ file, text, path = file }) => ({ file, text, path }));
    if (templates.length === 0 && stated.length === 0) return;
    const read = readTemplates({ files, templates, stated, tagsOf: (file) => workloads.find(({ includes }) => includes(file))?.tags, withOf: (file) => this.#withOf(file, workloads), ...(region !== undefined && { region }), ...(parameters && { parameters }) });
    this.#deployments.push(...read.deployments);
    this.#diagnostics.push(...read.diagnostics);
    this.#sources.push(...read.sources);
    for (const { file, outcome, reason } of read.inputs) this.#account({ file, kind: "cloudformation", outcome, ...(reason !== undefined && { reason }) });
  }

  /** What the configuration gives to a file that it states no deployment of. */
  #withOf(file: string, workloads: readonly StatedWorkload[]): DeployedWith | undefined {
    const { forAll = [] } = this.#options;
    if (forAll.length === 0 && workloads.length === 0) return undefined;
    return (workloads.find(({ includes }) => includes(file)) ?? forAll.find(({ includes }) => includes(file)))?.with;
  }

  /** What is nothing of ours. */
  other(input: InputFile): void {
    if (isPlan(input) || this.#accounted.has(input.file)) return;
    if (input.named) this.#account({ file: input.file, kind: "unknown", outcome: "passed-over", reason: reasonFor(input) });
    else this.#passedOver.push(input.file);
  }

  #account(outcome: InputOutcome): void {
    if (this.#accounted.has(outcome.file)) return;
    this.#accounted.add(outcome.file);
    this.#inputs.push(outcome);
  }

  /** Modules are folders: of each that holds one of the files all files count. */
  terraform(inputs: readonly InputFile[], values: readonly InputFile[], stated: readonly StatedDeployment[], workloads: readonly StatedWorkload[]): void {
    const { files, region, variables, workspace, dataFolder } = this.#options;
    if (inputs.length === 0 && stated.length === 0) return;
    const texts = new Map([...inputs, ...values].map(({ file, text, path = file }) => [path, { file, text }]));
    const result = readTerraform({
      files,
      folders: [...new Set(inputs.map(({ file, path = file }) => folderOf(path)))],
      texts,
      stated,
      withOf: (folder) => this.#withOf(moduleFile(files.nameOf(folder)), workloads),
      ...(variables && { values: variables }),
      ...(region !== undefined && { region }),
      ...(workspace !== undefined && { workspace }),
      ...(dataFolder !== undefined && { dataFolder }),
    });
    this.#deployments.push(...result.deployments);
    for (const deployment of result.deployments) this.#modules.add(deployment);
    this.#diagnostics.push(...result.diagnostics);
    this.#sources.push(...result.sources);
    this.#broken.push(...result.broken);
    for (const { file, outcome, reason } of result.inputs) {
      this.#account({ file, kind: "terraform", module: folderOf(file) || ".", outcome, ...(reason !== undefined && { reason }) });
    }
  }

  /** A plan says what its module leaves open; one without its module stands for itself. */
  plans(inputs: readonly InputFile[]): void {
    const { region } = this.#options;
    for (const { file, text, path = file, planFor } of inputs) {
      const result = readPlan({ source: { file, text }, ...(region !== undefined && { region }) });
      this.#diagnostics.push(...result.diagnostics);
      this.#account({ file, kind: "plan", outcome: result.outcome, ...("reason" in result && { reason: result.reason }) });
      if (result.outcome !== "read") continue;
      const module = this.#moduleOf(result.deployment, planFor ?? folderOf(path), planFor !== undefined, planFor === folderOf(path));
      if (planFor !== undefined && !module) this.#diagnostics.push(homeless(result.deployment, this.#options.files.nameOf(planFor)));
      if (module) this.#lay(result.deployment, module);
      else this.#deployments.push(this.#withAccepted(result.deployment, planFor ?? folderOf(path)));
    }
  }

  /** A plan that is judged alone, with what the files of its module accept, where they lie beside it. */
  #withAccepted(plan: RawDeployment, folder: string): RawDeployment {
    const { files, dataFolder } = this.#options;
    if (!holdsModule(folder, files)) return plan;
    const { deployments: [module], sources } = readTerraform({ files, folders: [folder], ...(dataFolder !== undefined && { dataFolder }) });
    if (!module || !planBelongsTo(plan, module)) return plan;
    this.#sources.push(...sources);
    return acceptedBeside(plan, module);
  }

  #lay(plan: RawDeployment, module: RawDeployment): void {
    const known = overlay(module, plan);
    this.#deployments[this.#deployments.indexOf(module)] = known;
    this.#modules.delete(module);
    this.#modules.add(known);
  }

  /**
   * The module in a folder, if a plan is one of it. Where somebody says that it is, it is. A plan that is given without a folder
   * may be written elsewhere, as by a pipeline: it is one of the only module to which it belongs.
   */
  #moduleOf(plan: RawDeployment, folder: string, isSaid: boolean, mayBeElsewhere: boolean): RawDeployment | undefined {
    const name = this.#options.files.nameOf(folder);
    const besides = [...this.#modules].filter(({ group }) => group === name);
    const beside = besides.length > 1 ? theOneIn(plan.region, besides) : besides[0];
    if (beside && (isSaid || planBelongsTo(plan, beside))) return beside;
    if (besides.length > 1) return undefined;
    const [only, ...others] = mayBeElsewhere ? [...this.#modules].filter((module) => planBelongsTo(plan, module)) : [];
    return others.length === 0 ? only : undefined;
  }
}

/** Of a module that is deployed several times a plan is one of that deployment that stands in its region. */
function theOneIn(region: Reading, modules: readonly RawDeployment[]): RawDeployment | undefined {
  const [only, ...others] = modules.filter((module) => module.region.is === "scalar" && region.is === "scalar" && module.region.text === region.text);
  return others.length === 0 ? only : undefined;
}

const homeless = ({ start }: RawDeployment, folder: string): Diagnostic => ({
  level: "warning",
  message: `no root module of Terraform in \`${folder}\` is checked, so that this plan is judged alone; name its folder, too`,
  span: start,
});

function reasonFor({ file }: SourceText): string {
  return isVariablesFile(file) ? "values of variables are read with their module; name its folder" : "it is neither a CloudFormation template nor Terraform";
}

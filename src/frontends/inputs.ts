import type { RawDeployment } from "../graph/raw.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import type { ParameterValues } from "./cloudformation/parameters.ts";
import { looksLikeTemplate } from "./cloudformation/sniff.ts";
import { readTemplate } from "./cloudformation/template.ts";
import { folderOf, type Files } from "./folder.ts";
import { isTerraformFile, isVariablesFile } from "./terraform-files.ts";
import { overlay, planBelongsTo } from "./terraform/plan/overlay.ts";
import { readPlan } from "./terraform/plan/read.ts";
import { looksLikePlan } from "./terraform/plan/sniff.ts";
import { readTerraform, type TerraformValues } from "./terraform/read.ts";
import type { Parser } from "./terraform/syntax/parse.ts";

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
  readonly kind: "cloudformation" | "terraform" | "plan" | "unknown";
  readonly module?: string;
  readonly outcome: "read" | "unreadable" | "passed-over";
  readonly reason?: string;
}

/** What the inputs are read with. */
export interface InputOptions {
  /** What the inputs may refer to. */
  readonly files: Files;
  /** Reads Terraform's language; needed where a file of Terraform is among the inputs. */
  readonly parser?: Parser;
  readonly region?: string;
  readonly parameters?: ParameterValues;
  readonly variables?: TerraformValues;
  readonly workspace?: string;
  readonly dataFolder?: string;
}

export interface ReadInputs {
  readonly deployments: readonly RawDeployment[];
  readonly inputs: readonly InputOutcome[];
  /** Files that are nothing of ours, and that nobody named: counted, not listed. */
  readonly passedOver: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that were read beyond those that were given. */
  readonly sources: readonly SourceText[];
  /** Files of Terraform in which the syntax is broken. */
  readonly broken: readonly SourceText[];
}

/** Reads all inputs, each by its front end. One broken file never hides the others. */
export function readInputs(files: readonly InputFile[], options: InputOptions): ReadInputs {
  const reading = new Reading(options);
  const terraform = files.filter(({ file }) => isTerraformFile(file));
  const others = files.filter((each) => !terraform.includes(each));
  reading.terraform(terraform, others.filter(({ file }) => isVariablesFile(file)));
  for (const each of others) reading.other(each);
  reading.plans(others.filter((each) => isPlan(each)));
  return reading.result;
}

const isPlan = ({ text, planFor }: InputFile): boolean => planFor !== undefined || looksLikePlan(text);

class Reading {
  readonly #options: InputOptions;
  readonly #deployments: RawDeployment[] = [];
  /** Those of them that root modules make. */
  readonly #modules = new Set<RawDeployment>();
  readonly #inputs: InputOutcome[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #sources: SourceText[] = [];
  readonly #broken: SourceText[] = [];
  #passedOver = 0;

  constructor(options: InputOptions) {
    this.#options = options;
  }

  get result(): ReadInputs {
    return { deployments: this.#deployments, inputs: this.#inputs, passedOver: this.#passedOver, diagnostics: this.#diagnostics, sources: this.#sources, broken: this.#broken };
  }

  /** A template, or nothing of ours. */
  other(input: InputFile): void {
    if (isPlan(input) || this.#inputs.some(({ file }) => file === input.file)) return;
    const { region, parameters } = this.#options;
    const source: SourceText = { file: input.file, text: input.text };
    if (!looksLikeTemplate(source.text)) {
      if (input.named) this.#inputs.push({ file: source.file, kind: "unknown", outcome: "passed-over", reason: reasonFor(source) });
      else this.#passedOver += 1;
      return;
    }
    const result = readTemplate({ source, ...(region !== undefined && { region }), ...(parameters && { parameters }) });
    this.#diagnostics.push(...result.diagnostics);
    if (result.outcome === "read") this.#deployments.push(result.deployment);
    this.#inputs.push({ file: source.file, kind: "cloudformation", outcome: result.outcome, ...("reason" in result && { reason: result.reason }) });
  }

  /** Modules are folders: of each that holds one of the files all files count. */
  terraform(inputs: readonly InputFile[], values: readonly InputFile[]): void {
    const { files, parser, region, variables, workspace, dataFolder } = this.#options;
    if (inputs.length === 0) return;
    if (!parser) throw new Error("Terraform's files are read with a parser, and none is given");
    const texts = new Map([...inputs, ...values].map(({ file, text, path = file }) => [path, { file, text }]));
    const result = readTerraform({
      files,
      parser,
      folders: [...new Set(inputs.map(({ file, path = file }) => folderOf(path)))],
      texts,
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
      this.#inputs.push({ file, kind: "terraform", module: folderOf(file) || ".", outcome, ...(reason !== undefined && { reason }) });
    }
  }

  /** A plan says what its module leaves open; one without its module stands for itself. */
  plans(inputs: readonly InputFile[]): void {
    const { region } = this.#options;
    for (const { file, text, path = file, planFor } of inputs) {
      const result = readPlan({ source: { file, text }, ...(region !== undefined && { region }) });
      this.#diagnostics.push(...result.diagnostics);
      this.#inputs.push({ file, kind: "plan", outcome: result.outcome, ...("reason" in result && { reason: result.reason }) });
      if (result.outcome !== "read") continue;
      const module = this.#moduleOf(result.deployment, planFor ?? folderOf(path), planFor !== undefined, planFor === folderOf(path));
      if (planFor !== undefined && !module) this.#diagnostics.push(homeless(result.deployment, this.#options.files.nameOf(planFor)));
      if (module) this.#lay(result.deployment, module);
      else this.#deployments.push(result.deployment);
    }
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
    const beside = [...this.#modules].find(({ group }) => group === name);
    if (beside && (isSaid || planBelongsTo(plan, beside))) return beside;
    const [only, ...others] = mayBeElsewhere ? [...this.#modules].filter((module) => planBelongsTo(plan, module)) : [];
    return others.length === 0 ? only : undefined;
  }
}

const homeless = ({ start }: RawDeployment, folder: string): Diagnostic => ({
  level: "warning",
  message: `no root module of Terraform in \`${folder}\` is checked, so that this plan is judged alone; name its folder, too`,
  span: start,
});

function reasonFor({ file }: SourceText): string {
  return isVariablesFile(file) ? "values of variables are read with their module; name its folder" : "it is neither a CloudFormation template nor Terraform";
}

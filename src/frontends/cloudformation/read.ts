import type { RawDeployment } from "../../graph/raw.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { Files } from "../folder.ts";
import type { DeployedWith, StatedDeployment } from "../stated.ts";
import type { ParameterValues } from "./declarations.ts";
import { RunFiles, type RunTemplate } from "./other-files.ts";
import { readTemplate, type TemplateInput, type TemplateResult } from "./template.ts";

/** The templates of a run, and how they are deployed. */
export interface TemplatesInput {
  readonly files: Files;
  readonly templates: readonly RunTemplate[];
  /** Deployments that the configuration states; a template that has some is read for them only. */
  readonly stated: readonly StatedDeployment[];
  /** The region and the parameters of all others. */
  readonly region?: string;
  readonly parameters?: ParameterValues;
  /** The tags of the stacks of a file, where its workload states some. */
  readonly tagsOf?: (file: string) => ReadonlyMap<string, string> | undefined;
  /** What the configuration gives to a file that it states no deployment of. */
  readonly withOf?: (file: string) => DeployedWith | undefined;
}

export interface ReadTemplates {
  readonly deployments: readonly RawDeployment[];
  /** What became of each file; those too that were read because a template names them. */
  readonly inputs: readonly { readonly file: string; readonly outcome: TemplateResult["outcome"]; readonly reason?: string }[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that were read beyond those that were given. */
  readonly sources: readonly SourceText[];
}

/** Reads templates as deployments. One that another one nests is read as part of that only, once for each time that it is nested. */
export function readTemplates(input: TemplatesInput): ReadTemplates {
  const run = new Run(input);
  run.readStated();
  run.readOthers();
  return run.result;
}

class Run {
  readonly #input: TemplatesInput;
  readonly #files: RunFiles;
  readonly #deployments: RawDeployment[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #outcomes = new Map<string, ReadTemplates["inputs"][number]>();
  /** The files that are read as deployments of their own already, or as parts of such. */
  readonly #done = new Set<string>();

  constructor(input: TemplatesInput) {
    this.#input = input;
    this.#files = new RunFiles(input.templates, input.files);
  }

  get result(): ReadTemplates {
    const named = new Set(this.#input.templates.map(({ file }) => file));
    const sources = [...this.#files.read.values()].filter(({ file }) => !named.has(file));
    for (const { file } of sources) if (!this.#outcomes.has(file)) this.#outcomes.set(file, { file, outcome: "read" });
    return { deployments: this.#deployments, inputs: [...this.#outcomes.values()], diagnostics: this.#diagnostics, sources };
  }

  readStated(): void {
    for (const { path, step, ...stated } of this.#input.stated) {
      const template = this.#input.templates.find((each) => each.path === path) ?? this.#onDisk(path);
      if (!template) this.#diagnostics.push({ level: "error", message: "there is no such template; correct the path", span: step.span });
      else this.#keep(template, this.#read(template, { ...stated, step }));
    }
  }

  /** Those that nest others first, so that it is known which are nested. */
  readOthers(): void {
    const left = this.#input.templates.filter(({ file }) => !this.#done.has(file));
    const parents = left.filter(({ text }) => NESTS.test(text)).map((template) => ({ template, result: this.#readOther(template) }));
    const reaches = new Map(parents.map(({ template, result }) => [template.file, nestedFiles(result)]));
    for (const { template, result } of parents) {
      const { file } = template;
      const isNested = [...reaches].some(([other, reached]) => other !== file && reached.has(file) && !reaches.get(file)?.has(other));
      if (!isNested) this.#keep(template, result);
    }
    for (const template of left) if (!this.#done.has(template.file)) this.#keep(template, this.#readOther(template));
  }

  #readOther(template: RunTemplate): TemplateResult {
    const { tagsOf, withOf } = this.#input;
    const around = withOf?.(template.file);
    const region = this.#input.region ?? around?.region;
    const parameters = around?.parameters ? new Map([...around.parameters, ...(this.#input.parameters ?? [])]) : this.#input.parameters;
    const tags = tagsOf?.(template.file);
    return this.#read(template, { ...(region !== undefined && { region }), ...(parameters && { parameters }), ...(tags && { tags }) });
  }

  #read({ file, path, text }: RunTemplate, stated: Omit<TemplateInput, "source">): TemplateResult {
    return readTemplate({ source: { file, text }, path, files: this.#files, ...stated });
  }

  #keep({ file }: RunTemplate, result: TemplateResult): void {
    this.#diagnostics.push(...result.diagnostics);
    this.#outcomes.set(file, { file, outcome: result.outcome, ...("reason" in result && { reason: result.reason }) });
    this.#done.add(file);
    if (result.outcome !== "read") return;
    this.#deployments.push(result.deployment, ...result.nested);
    for (const nested of nestedFiles(result)) {
      this.#done.add(nested);
      this.#outcomes.set(nested, { file: nested, outcome: "read" });
    }
  }

  #onDisk(path: string): RunTemplate | undefined {
    const found = this.#input.files.read(path);
    return found.is === "text" ? { file: this.#input.files.nameOf(path), path, text: found.text } : undefined;
  }
}

const nestedFiles = (result: TemplateResult): ReadonlySet<string> => new Set(result.outcome === "read" ? result.nested.map(({ file }) => file) : []);

const NESTS = /AWS::CloudFormation::Stack|AWS::Serverless::Application/u;

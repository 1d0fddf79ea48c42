import type { RawDeployment } from "../../graph/raw.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { at, type Span } from "../../source/span.ts";
import { TermCases } from "../../value/term.ts";
import { chooseTemplate } from "./choose.ts";
import { TemplateConditions } from "./conditions.ts";
import type { Conditions, Context } from "./context.ts";
import type { ParameterValues } from "./declarations.ts";
import { evaluate } from "./evaluate.ts";
import { readOutputs } from "./outputs.ts";
import { declaredParameters } from "./parameters.ts";
import { Problems } from "./problems.ts";
import { readPseudoParameter } from "./pseudo.ts";
import { readResources } from "./resources.ts";
import { child, isNull, literal, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";

export type { ParameterValue, ParameterValues } from "./declarations.ts";

/** A template, with what the deployment that reads it states. */
export interface TemplateInput {
  readonly source: SourceText;
  /** The deployment's name, unique in a run; the file where none is given. */
  readonly id?: string;
  readonly region?: string;
  readonly parameters?: ParameterValues;
}

/** A template that was read, or why a file was not. */
export type TemplateResult =
  | { readonly outcome: "read"; readonly deployment: RawDeployment; readonly diagnostics: readonly Diagnostic[] }
  | {
      /** Unreadable is what means to be a template; passed over is what does not. */
      readonly outcome: "unreadable" | "passed-over";
      readonly reason: string;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Reads a CloudFormation template, YAML or JSON, as one deployment. Nothing in it is executed or fetched. */
export function readTemplate(input: TemplateInput): TemplateResult {
  const chosen = chooseTemplate(input.source);
  if (chosen.outcome !== "template") return chosen;
  const { root, resources } = chosen;
  const problems = new Problems(chosen.diagnostics);
  const conditions = new TemplateConditions(child(root, "Conditions"));
  const context = contextOf(input, root, conditions, problems);
  for (const name of SECTIONS) checkSection(root, name, problems);
  conditions.buildAll(context);
  const read = readResources(resources, context);
  const { outputs, exports } = readOutputs(child(root, "Outputs"), context);
  if (!addsResources(root, resources) && !read.some((resource) => resource.open)) {
    const names = new Set(read.map((resource) => resource.address));
    const modules = new Set(read.filter(({ type }) => type.endsWith("::MODULE")).map(({ address }) => address));
    problems.tellUndefined((name) => names.has(name) || beginsWithOne(modules, name));
  }
  const start = firstLine(input.source);
  const deployment: RawDeployment = {
    id: context.scope,
    language: "cloudformation",
    file: input.source.file,
    region: readPseudoParameter("AWS::Region", at(start), context),
    account: readPseudoParameter("AWS::AccountId", at(start), context),
    resources: read,
    parameters: [...context.parameters.keys()],
    exports,
    outputs,
    cases: context.cases,
    start,
  };
  return { outcome: "read", deployment, diagnostics: problems.all() };
}

/** What of a template is a map, beside its Resources. */
const SECTIONS = ["Parameters", "Mappings", "Conditions", "Outputs"];

function checkSection(root: MappingSyntax, name: string, problems: Problems): void {
  const section = root.entries.get(name)?.value;
  if (!section || isNull(section) || (section.kind === "mapping" && section.tag === undefined)) return;
  problems.add("error", `${name} is no map and is left out; write a name and \`:\` before each of its entries`, section.span);
}

function contextOf(input: TemplateInput, root: MappingSyntax, conditions: Conditions, problems: Problems): Context {
  const { source, id, region, parameters } = input;
  return {
    scope: id ?? source.file,
    source,
    region,
    parameters: declaredParameters(child(root, "Parameters"), parameters),
    mappings: child(root, "Mappings"),
    conditions,
    macros: addsDefinitions(root),
    cases: new TermCases(),
    problems,
    budget: { copies: 10_000, work: 2_000_000, repeats: 1_000_000 },
    loops: new Map(),
    evaluate,
  };
}

/** What a module defines is called by the module's name and a name of its own. Names have 255 characters at most. */
function beginsWithOne(modules: ReadonlySet<string>, name: string): boolean {
  if (modules.size === 0) return false;
  for (let end = Math.min(name.length, 255); end > 0; end -= 1) if (modules.has(name.slice(0, end))) return true;
  return false;
}

/** True where a macro or an include may define resources that the file does not show. */
function addsResources(root: MappingSyntax, resources: MappingSyntax): boolean {
  if (root.entries.has("Fn::Transform") || resources.entries.has("Fn::Transform")) return true;
  return transformsOf(root).some((name) => name !== "AWS::LanguageExtensions");
}

/** The same for mappings and conditions. AWS's own macros, but `AWS::Include`, define none that a template refers to. */
function addsDefinitions(root: MappingSyntax): boolean {
  if (root.entries.has("Fn::Transform")) return true;
  return transformsOf(root).some((name) => !name?.startsWith("AWS::") || name === "AWS::Include");
}

/** The names of the macros that the template passes through; undefined for one with parameters, such as `AWS::Include`. */
function transformsOf(root: MappingSyntax): readonly (string | undefined)[] {
  const transform = child(root, "Transform");
  if (!transform || isNull(transform)) return [];
  const transforms: readonly Syntax[] = transform.kind === "sequence" ? transform.items : [transform];
  return transforms.map((each) => literal(each) ?? literal(child(each, "Name")));
}

function firstLine({ file, text }: SourceText): Span {
  const end = text.search(/[\r\n]/u);
  return { file, start: 0, end: end < 0 ? text.length : end };
}

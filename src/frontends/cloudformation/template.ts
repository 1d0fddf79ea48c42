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
import { child, literal, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";

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
  conditions.buildAll(context);
  const read = readResources(resources, context);
  const { outputs, exports } = readOutputs(child(root, "Outputs"), context);
  if (!addsResources(root, resources) && !read.some((resource) => resource.open)) {
    const names = new Set(read.map((resource) => resource.address));
    const modules = read.filter((resource) => resource.type.endsWith("::MODULE")).map((resource) => resource.address);
    problems.tellUndefined((name) => names.has(name) || modules.some((module) => name.startsWith(module)));
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

function contextOf(input: TemplateInput, root: MappingSyntax, conditions: Conditions, problems: Problems): Context {
  const { source, id, region, parameters } = input;
  return {
    scope: id ?? source.file,
    source,
    region,
    parameters: declaredParameters(child(root, "Parameters"), parameters),
    mappings: child(root, "Mappings"),
    conditions,
    cases: new TermCases(),
    problems,
    loopBudget: { copies: 10_000, work: 2_000_000 },
    loops: new Map(),
    evaluate,
  };
}

/** True where a macro or an include may define resources that the file does not show. */
function addsResources(root: MappingSyntax, resources: MappingSyntax): boolean {
  if (root.entries.has("Fn::Transform") || resources.entries.has("Fn::Transform")) return true;
  const transform = child(root, "Transform");
  const transforms: readonly (Syntax | undefined)[] = transform?.kind === "sequence" ? transform.items : [transform];
  return transforms.some((each) => each !== undefined && literal(each) !== "AWS::LanguageExtensions");
}

function firstLine({ file, text }: SourceText): Span {
  const end = text.search(/[\r\n]/u);
  return { file, start: 0, end: end < 0 ? text.length : end };
}

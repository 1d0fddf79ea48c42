import type { RawDeployment, RawResource, Suppression } from "../../graph/raw.ts";
import type { SourceText } from "../../source/source.ts";
import { at, type Span, type Step } from "../../source/span.ts";
import { ALWAYS, type Condition } from "../../value/reading.ts";
import type { TermCases } from "../../value/term.ts";
import { TemplateConditions } from "./conditions.ts";
import { ignoresIn } from "./comments.ts";
import type { Budget, Conditions, Context, Environment, NestedStacks } from "./context.ts";
import type { ParameterValues, PassedValues } from "./declarations.ts";
import { evaluate } from "./evaluate.ts";
import { withIncludes } from "./include.ts";
import { expand } from "./loops.ts";
import type { LinkedTemplate, OtherFiles } from "./other-files.ts";
import { readOutputs } from "./outputs.ts";
import { writtenToParameterStore } from "./parameter-store.ts";
import { declaredParameters } from "./parameters.ts";
import { Problems } from "./problems.ts";
import { readPseudoParameter } from "./pseudo.ts";
import { readResources } from "./resources.ts";
import { SAM_TRANSFORM, Serverless } from "./sam/sam.ts";
import { Stacks, type Stack, type StackCall } from "./stacks.ts";
import { readSuppressions } from "./suppressions.ts";
import { child, isNull, literal, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";
import type { Constructs } from "./template.ts";

/** A stack to be read: its template, where it stands, and what leads to it. */
export interface StackInput {
  readonly id: string;
  /** The stack that nests it, and those that nest that; its own id where none does. */
  readonly root: string;
  readonly template: LinkedTemplate;
  readonly environment: Environment;
  readonly prefix: string;
  readonly cases: TermCases;
  readonly budget: Budget;
  readonly files: OtherFiles;
  readonly exists: Condition;
  readonly calls: readonly Step[];
  /** What the resources accept that lead to it: that counts for all that they make. */
  readonly accepted?: readonly Suppression[];
  /** The files whose templates nest it. */
  readonly ancestors: readonly string[];
  readonly given?: ParameterValues;
  readonly passed?: PassedValues;
  readonly tags?: ReadonlyMap<string, string>;
  readonly constructs?: Constructs;
  readonly terminationProtection?: boolean;
}

/** Reads a stack with all that it nests. */
export function readStack(input: StackInput): Stack {
  const { source, chosen } = input.template;
  const problems = new Problems(chosen.diagnostics);
  const root = withIncludes(chosen.root, { ...input, path: input.template.path, problems });
  const resources = mappingIn(root, "Resources") ?? chosen.resources;
  const conditions = new TemplateConditions(child(root, "Conditions"));
  const stacks = new Stacks((call, parent) => nestedIn(input, call, parent));
  const ignores = ignoresIn({ source, root: chosen.root, comments: chosen.comments ?? [] });
  const context: Context = { ...contextOf(input, root, resources, conditions, problems, stacks), ignores };
  if (input.passed) checkPassed(input.passed, input.calls.at(-1), context);
  for (const name of SECTIONS) checkSection(root, name, problems);
  conditions.buildAll(context);
  const { entries: expanded, rest } = expand(resources, context);
  stacks.begin(context, expanded);
  const made = readResources(expanded, context);
  const { outputs, exports } = readOutputs(child(root, "Outputs"), context);
  const nested = stacks.all();
  if (!rest && !addsResources(root) && !made.some((resource) => resource.open)) {
    const nameOf = ({ address }: RawResource): string => address.slice(input.prefix.length);
    const names = new Set(made.map(nameOf));
    const modules = new Set(made.filter(({ type }) => type.endsWith("::MODULE")).map(nameOf));
    problems.tellUndefined((name) => names.has(name) || beginsWithOne(modules, name) || context.serverless.mayDefine(name));
  }
  const start = firstLine(source);
  const suppressions = [...readSuppressions(root), ...ignores.file, ...(input.accepted ?? [])];
  const own = made.map((resource) => inStack(resource, input, stacks));
  const written = own.flatMap(writtenToParameterStore);
  const deployment: RawDeployment = {
    id: context.scope,
    language: "cloudformation",
    file: source.file,
    region: readPseudoParameter("AWS::Region", at(start), context),
    account: readPseudoParameter("AWS::AccountId", at(start), context),
    resources: own,
    parameters: [...context.parameters.keys()],
    exports: [...exports, ...written],
    outputs: [...outputs.values(), ...written.map(({ value }) => value)],
    cases: context.cases,
    start,
    ...(input.root !== input.id && { root: input.root }),
    ...(input.tags && { tags: input.tags }),
    ...(suppressions.length > 0 && { suppressions }),
    ...(input.terminationProtection !== undefined && { terminationProtection: input.terminationProtection }),
  };
  const diagnostics = [...problems.all(), ...nested.flatMap((each) => each.diagnostics)];
  return { deployment, outputs, nested: nested.flatMap((each) => [each.deployment, ...each.nested]), diagnostics };
}

/** A resource of a nested stack is there when the stack is, and is found by way of those that lead to it. */
function inStack(resource: RawResource, { exists, calls, prefix, constructs }: StackInput, stacks: Stacks): RawResource {
  const name = resource.address.slice(prefix.length);
  const there: Condition = exists === ALWAYS ? resource.exists : { op: "and", of: [exists, resource.exists] };
  return { ...resource, exists: there, ...(calls.length > 0 && { calls }), ...(stacks.isRead(name) && { isRead: true }), ...constructOf(resource, name, constructs) };
}

/** What the CDK says of a resource: in the template itself, where it may, and in the assembly. */
function constructOf({ settings, suppressions: own = [] }: RawResource, name: string, constructs: Constructs | undefined): Pick<RawResource, "constructPath" | "madeAt" | "suppressions"> {
  const metadata = settings.entries.get("Metadata")?.value;
  const written = metadata?.is === "map" ? metadata.entries.get("aws:cdk:path")?.value : undefined;
  const path = written?.is === "scalar" && written.text !== "" ? written.text : undefined;
  const construct = constructs?.of(name, path);
  if (!construct) return path === undefined ? {} : { constructPath: path };
  const { path: constructPath, madeAt, suppressions = [] } = construct;
  const all = own.length === 0 ? suppressions : [...own, ...suppressions];
  return { constructPath, ...(madeAt && { madeAt }), ...(all.length > 0 && { suppressions: all }) };
}

/** CloudFormation refuses a nested stack that is given other parameters than it declares, or too few. */
function checkPassed(passed: PassedValues, call: Step | undefined, { parameters, problems }: Context): void {
  if (!call) return;
  for (const [name, { step }] of passed) {
    if (!parameters.has(name)) problems.add("warning", `the template of the ${call.label} declares no parameter \`${name}\`; correct the name or leave it out`, step.span);
  }
  const missing = [...parameters.values()].filter((parameter) => !parameter.passed && !parameter.default).map(({ name }) => `\`${name}\``);
  if (missing.length > 0) problems.add("warning", `the ${call.label} is given no value for ${missing.join(", ")}; pass one down or give the parameter a default`, call.span);
}

/** Reads a template as a stack in another one; why not, for one that nests itself, and past what a run can read. */
function nestedIn(parent: StackInput, { template, name, passed, exists, step, accepted, tags, elsewhere }: StackCall, context: Context): Stack | { readonly why: string } {
  const { source } = template;
  const ancestors = [...parent.ancestors, parent.template.source.file];
  const isEmbedded = source === parent.template.source;
  if (!isEmbedded && ancestors.includes(source.file)) return { why: "the templates nest each other in a circle" };
  if (ancestors.length > MOST_LEVELS) return { why: `the templates nest each other more than ${MOST_LEVELS} levels deep` };
  context.budget.stacks -= 1;
  context.budget.nested -= template.chosen.resources.entries.size;
  if (context.budget.stacks < 0 || context.budget.nested < 0) return { why: "the template nests more stacks than can be read, with all that they make" };
  const id = `${parent.id}/${name}${elsewhere ? `/${elsewhere.key}` : ""}`;
  const { region, account } = elsewhere ?? {};
  const constructs = parent.constructs?.nested?.(name) ?? parent.constructs;
  // What somebody gives to a deployment is the root's; a stack set's instances are stacks of their own.
  const { given: _given, tags: inherited, terminationProtection, ...shared } = parent;
  return readStack({
    ...shared,
    ...(!elsewhere && terminationProtection !== undefined && { terminationProtection }),
    tags: new Map([...(elsewhere ? [] : (inherited ?? [])), ...tags]),
    ...(constructs && { constructs }),
    id,
    root: elsewhere ? id : parent.root,
    template,
    environment: elsewhere ? { scope: id, region, account, stackName: undefined, step } : { ...parent.environment, stackName: undefined },
    prefix: `${parent.prefix}${name}.`,
    exists: parent.exists === ALWAYS ? exists : { op: "and", of: [parent.exists, exists] },
    calls: [...parent.calls, step],
    accepted: [...accepted, ...(parent.accepted ?? [])],
    ancestors,
    passed,
  });
}

/** Templates within templates; CloudFormation's users have three or four. */
const MOST_LEVELS = 20;

/** What of a template is a map, beside its Resources. */
const SECTIONS = ["Parameters", "Mappings", "Conditions", "Outputs"];

function mappingIn(root: MappingSyntax, name: string): MappingSyntax | undefined {
  const section = child(root, name);
  return section?.kind === "mapping" ? section : undefined;
}

function checkSection(root: MappingSyntax, name: string, problems: Problems): void {
  const section = root.entries.get(name)?.value;
  if (!section || isNull(section) || (section.kind === "mapping" && section.tag === undefined)) return;
  problems.add("error", `${name} is no map and is left out; write a name and \`:\` before each of its entries`, section.span);
}

function contextOf(input: StackInput, root: MappingSyntax, resources: MappingSyntax, conditions: Conditions, problems: Problems, stacks: NestedStacks): Omit<Context, "ignores"> {
  const { id, template, environment, prefix, cases, budget, files, given, passed } = input;
  return {
    scope: id,
    source: template.source,
    path: template.path,
    environment,
    prefix,
    resources,
    stacks,
    files,
    parameters: declaredParameters(child(root, "Parameters"), given, passed),
    mappings: child(root, "Mappings"),
    conditions,
    macros: addsDefinitions(root),
    cases,
    problems,
    budget,
    loops: new Map(),
    serverless: new Serverless(root, transformsOf(root).includes(SAM_TRANSFORM)),
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
function addsResources(root: MappingSyntax): boolean {
  if (root.entries.has("Fn::Transform")) return true;
  return transformsOf(root).some((name) => name !== "AWS::LanguageExtensions" && name !== SAM_TRANSFORM);
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

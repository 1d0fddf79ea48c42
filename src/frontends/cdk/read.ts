import type { RawDeployment } from "../../graph/raw.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { ParameterValues } from "../cloudformation/declarations.ts";
import { RunFiles } from "../cloudformation/other-files.ts";
import { readTemplate, type TemplateInput, type TemplateResult } from "../cloudformation/template.ts";
import { nameOf, type Files } from "../folder.ts";
import type { DeployedWith, StatedDeployment } from "../stated.ts";
import { APPLICATION, applicationIn, outputOf } from "./application.ts";
import type { Assembly, AssemblyStack } from "./assembly.ts";
import { AssemblyFiles } from "./assets.ts";
import { findAssemblies, type Found } from "./find.ts";
import { readJson } from "./json-file.ts";

/** The files of a run among which assemblies may be. */
export interface AssembliesInput {
  readonly files: Files;
  readonly found: readonly Found[];
  /** Deployments that the configuration states: a stack's template that has some is read for them only. */
  readonly stated: readonly StatedDeployment[];
  /** The region of the stacks that are made for any. */
  readonly region?: string;
  /** In place of what the manifest gives. */
  readonly parameters?: ParameterValues;
  /** The tags of the stacks of a file, where its workload states some; those of the manifest come on top. */
  readonly tagsOf?: (file: string) => ReadonlyMap<string, string> | undefined;
  /** What the configuration gives to a file that it states no deployment of. */
  readonly withOf?: (file: string) => DeployedWith | undefined;
}

export interface ReadAssemblies {
  readonly deployments: readonly RawDeployment[];
  /** Those of the stated deployments that are among them. */
  readonly stated: readonly StatedDeployment[];
  readonly inputs: readonly FileOutcome[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that were read beyond those that were given. */
  readonly sources: readonly SourceText[];
}

interface FileOutcome {
  readonly file: string;
  readonly outcome: "read" | "unreadable" | "passed-over";
  readonly reason?: string;
}

/** Reads the stacks of the assemblies among some files, each as a deployment, with the stacks that it nests. */
export function readAssemblies(input: AssembliesInput): ReadAssemblies {
  const assemblies = findAssemblies(input.found, input.files);
  const read = assemblies.map((assembly) => readStacks(assembly, input));
  return {
    deployments: read.flatMap(({ deployments }) => deployments),
    stated: read.flatMap(({ stated }) => stated),
    inputs: [...read.flatMap(({ inputs }) => inputs), ...applications(input, assemblies)],
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    sources: read.flatMap(({ sources }) => sources),
  };
}

/** The `cdk.json` of the applications that were synthesised into one of the assemblies. */
function applications({ found, files }: AssembliesInput, assemblies: readonly Assembly[]): readonly FileOutcome[] {
  const folders = new Set(assemblies.flatMap((assembly) => assembly.folders));
  return found.flatMap(({ path, text }) => {
    const file = files.nameOf(path);
    const application = nameOf(path) === APPLICATION ? applicationIn({ file, text }) : undefined;
    return application && folders.has(outputOf(path, application)) ? [{ file, outcome: "read" as const }] : [];
  });
}

function readStacks(assembly: Assembly, { files, stated, ...values }: AssembliesInput): ReadAssemblies {
  const { stacks } = assembly;
  const isOfStack = new Set(stacks.map(({ path }) => path));
  const templates = new RunFiles(stacks.map(({ path, input }) => ({ ...input.source, path })), files);
  const linked = new AssemblyFiles(templates, assembly.assets);
  const read = stacks.flatMap((stack) => inputsOf(stack, stated, values).map((each) => ({ stack, result: told(stack, readTemplate({ ...each, files: linked })) })));
  const nested = [...templates.read.values()];
  const isStub = assembly.named > 0 && assembly.stacks.length === 0;
  const parts = assembly.parts.map(({ path, ...part }) => ({ ...(isStub ? STUB : part), file: files.nameOf(path) }));
  const isNested = new Set(nested.map(({ file }) => file));
  return {
    deployments: read.flatMap(({ result }) => (result.outcome === "read" && result.deployment ? [result.deployment, ...result.nested] : [])),
    stated: stated.filter(({ path }) => isOfStack.has(path)),
    inputs: [
      ...read.map(({ stack, result }) => ({ file: stack.input.source.file, outcome: result.outcome, ...("reason" in result && { reason: result.reason }) })),
      ...nested.map(({ file }) => ({ file, outcome: "read" as const })),
      ...parts.filter(({ file }) => !isNested.has(file)),
    ],
    diagnostics: [...assembly.diagnostics, ...read.flatMap(({ result }) => result.diagnostics)],
    sources: [...stacks.map(({ input }) => input.source), ...nested, ...assembly.sources()],
  };
}

/** Nobody may think that something was checked. */
const STUB = { outcome: "passed-over", reason: "none of the templates that its cloud assembly names is there" } as const;

/** How a stack is deployed: as the configuration says, as often as it says; else once, as the manifest does. */
function inputsOf({ path, input }: AssemblyStack, stated: readonly StatedDeployment[], { region: ofAll, parameters, tagsOf, withOf }: Omit<AssembliesInput, "files" | "found" | "stated">): readonly TemplateInput[] {
  const own = stated.filter((each) => each.path === path);
  const around = withOf?.(input.source.file);
  const region = ofAll ?? around?.region;
  if (own.length === 0) return [given({ ...(region !== undefined && { region }), ...input, path }, around?.parameters ? new Map([...around.parameters, ...(parameters ?? [])]) : parameters, tagsOf?.(input.source.file))];
  return own.map(({ of: _of, variables: _variables, parameters: values, tags, ...each }) => given({ ...input, ...each }, values, tags));
}

/** Values that somebody gives take the place of the manifest's. Tags are added to its own, which the CDK deploys the stack with in any case. */
function given(input: TemplateInput, values: ParameterValues = new Map(), others: ReadonlyMap<string, string> = new Map()): TemplateInput {
  const parameters = new Map([...(input.parameters ?? []), ...values]);
  const tags = new Map([...others, ...(input.tags ?? [])]);
  return { ...input, ...(parameters.size > 0 && { parameters }), ...(tags.size > 0 && { tags }) };
}

type Told =
  | TemplateResult
  /** A stack without resources: its template is read, and deploys nothing. */
  | { readonly outcome: "read"; readonly deployment?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** The template of a stack that holds no resource is one all the same; what is not even JSON is none. */
function told({ input: { source } }: AssemblyStack, result: TemplateResult): Told {
  if (result.outcome !== "passed-over" || result.diagnostics.length > 0) return result;
  const read = readJson(source);
  if (read.is === "json") return { outcome: "read", diagnostics: [] };
  const message = `${read.problem}, so that the template of this stack is not read; synthesise the application again with \`cdk synth\``;
  return { outcome: "unreadable", reason: "it cannot be parsed", diagnostics: [{ level: "error", message, span: read.span }] };
}

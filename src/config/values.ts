import type { ParameterValue } from "../frontends/cloudformation/declarations.ts";
import { readParameterFile } from "../frontends/cloudformation/parameter-files.ts";
import { isNull, type Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import type { CommandLineValue } from "../frontends/terraform/read.ts";
import { readValueFile } from "../frontends/terraform/variables/value-file.ts";
import type { SourceText } from "../source/source.ts";
import type { Step } from "../source/span.ts";
import { plain } from "./plain.ts";
import type { Problems } from "./problems.ts";
import type { DeploymentValues } from "./schema.ts";
import type { Stated } from "./shape.ts";

/** Opens a file that a configuration names; undefined where there is none, which is told. */
export type Open = (written: Stated<string>) => SourceText | undefined;

/** The parameters that a deployment states. Each step leads to the value, and `by` from there to the line that names its file. */
export function parametersOf({ parameters }: DeploymentValues, file: string, open: Open, problems: Problems): ReadonlyMap<string, ParameterValue> {
  if (!parameters) return new Map();
  const { value, place } = parameters;
  if (value.is === "other") {
    const inline = [...value.other].map(([name, each]) => [name, { value: each.value, step: { span: each.place.span, label: `parameter \`${name}\`, set in ${file}` } }] as const);
    return new Map(inline);
  }
  const source = open({ ...parameters, value: value.text });
  if (!source) return new Map();
  const read = readParameterFile(source);
  problems.take(read.diagnostics);
  const by: Step = { span: place.span, label: `the parameter file that ${file} names` };
  return new Map([...read.values].map(([name, each]) => [name, { ...each, by }]));
}

/** The values that a deployment of a module states, in the order in which they count: files, then single ones. */
export function variablesOf(entry: DeploymentValues, file: string, open: Open, problems: Problems): readonly CommandLineValue[] {
  const values: CommandLineValue[] = [];
  for (const written of entry.varFiles?.value ?? []) {
    const source = open(written);
    if (!source) continue;
    const wrong = readValueFile(source).diagnostics.filter(({ level }) => level === "error");
    problems.take(wrong);
    if (wrong.length === 0) values.push({ is: "file", source, by: { span: written.place.span, label: `the file of values that ${file} names` } });
  }
  for (const [name, { value, place }] of entry.variables?.value ?? []) values.push({ is: "var", name, text: asTyped(value), step: { span: place.span, label: `variable \`${name}\`, set in ${file}` } });
  return values;
}

/** What an environment gives: to all that is deployed in it, so that not everything need declare it. */
export interface GivenInEnvironment {
  readonly parameters: ReadonlyMap<string, ParameterValue>;
  readonly variables: readonly CommandLineValue[];
  readonly region?: string;
  readonly workspace?: string;
}

/** The values of an environment for all and of that of one workload; what stands later wins. */
export function givenBy(layers: readonly DeploymentValues[], file: string, open: Open, problems: Problems): GivenInEnvironment {
  const parameters = new Map(layers.flatMap((each) => [...parametersOf(each, file, open, problems)]));
  const variables: CommandLineValue[] = [];
  for (const each of layers) for (const value of variablesOf(each, file, open, problems)) variables.push({ ...value, isForAll: true });
  const [region] = layers.flatMap((each) => each.region?.value ?? []).slice(-1);
  const [workspace] = layers.flatMap((each) => each.workspace?.value ?? []).slice(-1);
  return { parameters, variables, ...(region !== undefined && { region }), ...(workspace !== undefined && { workspace }) };
}

/** A value as it is typed after `-var name=`: text as it is, lists and maps as Terraform's expressions. */
function asTyped(node: Syntax): string {
  return node.kind === "scalar" && !isNull(node) ? node.text : expression(plain(node));
}

/** JSON is an expression of Terraform, but for the templates in its texts and two of its escapes. */
function expression(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[$%](?=\{)/gu, (sign) => sign + sign)
    .replace(/(?<!\\)((?:\\\\)*)\\([bf])/gu, (_, before: string, letter: string) => `${before}\\u00${letter === "b" ? "08" : "0c"}`);
}

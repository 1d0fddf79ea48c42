import type { SourceText } from "../../../source/source.ts";
import { TYPED, type Span, type Step } from "../../../source/span.ts";
import { joinPath } from "../../folder.ts";
import type { Loader } from "../declarations/loader.ts";
import type { Attribute, Expression } from "../syntax/tree.ts";
import { readValueFile, valuesIn } from "./value-file.ts";

/** Values for variables that a run is given; what stands later wins. */
export interface TerraformValues {
  /** `TF_VAR_name`, by name. */
  readonly environment?: ReadonlyMap<string, string>;
  /** `--var` and `--var-file`, in the order in which they are given. */
  readonly commandLine?: readonly CommandLineValue[];
}

/** `isForAll`: the configuration gives it to several root modules, so that not each of them need declare it. */
export type CommandLineValue =
  /** `step` is where it is stated, if not on the command line. */
  | { readonly is: "var"; readonly name: string; readonly text: string; readonly step?: Step; readonly isForAll?: true }
  /** `by` is what names the file: a line of the configuration. */
  | { readonly is: "file"; readonly source: SourceText; readonly by?: Step; readonly isForAll?: true };

/** A value for a variable of a root module, and where it is given. */
export type GivenValue =
  | { readonly is: "expression"; readonly expression: Expression; readonly name: Span; readonly label: string; readonly from: ValueSource; readonly by?: Step }
  /** Text that the variable's type gives a meaning. */
  | { readonly is: "text"; readonly text: string; readonly name: Span; readonly label: string; readonly from: ValueSource };

export type ValueSource = "environment" | "folder" | "configuration" | "configuration of several" | "command line";

/** Every value that a root module is given, by name, weakest first. */
export type GivenValues = ReadonlyMap<string, readonly GivenValue[]>;

/**
 * The values for the root module in a folder, in Terraform's order: environment, `terraform.tfvars`, `terraform.tfvars.json`,
 * `*.auto.tfvars` and `*.auto.tfvars.json` by name, command line. What the configuration states for a deployment stands in place of a command
 * line of its own, and what is said on that of the run wins.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function valuesFor(folder: string, { environment, commandLine }: TerraformValues, loader: Loader, stated: TerraformValues = {}): GivenValues {
  const given = new Map<string, GivenValue[]>();
  const add = (name: string, value: GivenValue): void => {
    given.set(name, [...(given.get(name) ?? []), value]);
  };
  for (const [name, text] of new Map([...(environment ?? []), ...(stated.environment ?? [])])) add(name, { is: "text", text, name: TYPED, label: `variable \`${name}\`, set by TF_VAR_${name}`, from: "environment" });
  for (const name of valueFiles(folder, loader)) {
    const file = loader.parse(joinPath(folder, name));
    if (!file) continue;
    const { attributes, diagnostics } = valuesIn(file.parsed.body);
    loader.problems.addAll(diagnostics);
    for (const attribute of attributes) add(attribute.name, written(attribute, name, "folder"));
  }
  for (const value of stated.commandLine ?? []) addGiven(value, value.isForAll ? "configuration of several" : "configuration", add, loader);
  for (const value of commandLine ?? []) addGiven(value, "command line", add, loader);
  return given;
}

function addGiven(value: CommandLineValue, from: ValueSource, add: (name: string, value: GivenValue) => void, loader: Loader): void {
  if (value.is === "var") {
    const { name, text, step } = value;
    add(name, { is: "text", text, name: step?.span ?? TYPED, label: step?.label ?? `variable \`${name}\`, set by --var`, from });
    return;
  }
  const { attributes, diagnostics } = readValueFile(value.source);
  loader.problems.addAll(diagnostics);
  for (const attribute of attributes) add(attribute.name, { ...written(attribute, value.source.file, from), ...(value.by && { by: value.by }) });
}

const written = ({ name, nameSpan, value }: Attribute, file: string, from: ValueSource): GivenValue => ({
  is: "expression",
  expression: value,
  name: nameSpan,
  label: `variable \`${name}\`, set in ${file}`,
  from,
});

/** The files of values that Terraform reads without being told to. */
function valueFiles(folder: string, loader: Loader): readonly string[] {
  const names = loader.list(folder).flatMap(({ name, is }) => (is === "file" ? [name] : []));
  const automatic = names.filter((name) => name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json")).sort();
  return [...["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name)), ...automatic];
}

import type { SourceText } from "../../../source/source.ts";
import { type Span, type Step } from "../../../source/span.ts";
import type { Loader } from "../declarations/loader.ts";
import type { Expression } from "../syntax/tree.ts";
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
{
    readonly is: "var";
    readonly name: string;
    readonly text: string;
    readonly step?: Step;
    readonly isForAll?: true;
}
/** `by` is what names the file: a line of the configuration. */
 | {
    readonly is: "file";
    readonly source: SourceText;
    readonly by?: Step;
    readonly isForAll?: true;
};
/** A value for a variable of a root module, and where it is given. */
export type GivenValue = {
    readonly is: "expression";
    readonly expression: Expression;
    readonly name: Span;
    readonly label: string;
    readonly from: ValueSource;
    readonly by?: Step;
}
/** Text that the variable's type gives a meaning. */
 | {
    readonly is: "text";
    readonly text: string;
    readonly name: Span;
    readonly label: string;
    readonly from: ValueSource;
};
export type ValueSource = "environment" | "folder" | "configuration" | "configuration of several" | "command line";
/** Every value that a root module is given, by name, weakest first. */
export type GivenValues = ReadonlyMap<string, readonly GivenValue[]>;
/**
 * The values for the root module in a folder, in Terraform's order: environment, `terraform.tfvars`, `terraform.tfvars.json`,
 * `*.auto.tfvars` and `*.auto.tfvars.json` by name, command line. What the configuration states for a deployment stands in place of a command
 * line of its own, and what is said on that of the run wins.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export declare function valuesFor(folder: string, { environment, commandLine }: TerraformValues, loader: Loader, stated?: TerraformValues): GivenValues;

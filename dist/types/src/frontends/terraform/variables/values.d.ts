import type { SourceText } from "../../../source/source.ts";
import { type Span } from "../../../source/span.ts";
import type { Loader } from "../declarations/loader.ts";
import type { Expression } from "../syntax/tree.ts";
/** Values for variables that a run is given; what stands later wins. */
export interface TerraformValues {
    /** `TF_VAR_name`, by name. */
    readonly environment?: ReadonlyMap<string, string>;
    /** `--var` and `--var-file`, in the order in which they are given. */
    readonly commandLine?: readonly CommandLineValue[];
}
export type CommandLineValue = {
    readonly is: "var";
    readonly name: string;
    readonly text: string;
} | {
    readonly is: "file";
    readonly source: SourceText;
};
/** A value for a variable of a root module, and where it is given. */
export type GivenValue = {
    readonly is: "expression";
    readonly expression: Expression;
    readonly name: Span;
    readonly label: string;
    readonly from: ValueSource;
}
/** Text that the variable's type gives a meaning. */
 | {
    readonly is: "text";
    readonly text: string;
    readonly name: Span;
    readonly label: string;
    readonly from: ValueSource;
};
export type ValueSource = "environment" | "folder" | "command line";
/** Every value that a root module is given, by name, weakest first. */
export type GivenValues = ReadonlyMap<string, readonly GivenValue[]>;
/**
 * The values for the root module in a folder, in Terraform's order: environment, `terraform.tfvars`, `terraform.tfvars.json`,
 * `*.auto.tfvars` and `*.auto.tfvars.json` by name, command line.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export declare function valuesFor(folder: string, { environment, commandLine }: TerraformValues, loader: Loader): GivenValues;

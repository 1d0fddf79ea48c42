import type { RawDeployment } from "../graph/raw.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import type { ParameterValues } from "./cloudformation/parameters.ts";
import { type Files } from "./folder.ts";
import type { StatedForAll, StatedWorkload } from "./stated.ts";
import { type TerraformValues } from "./terraform/read.ts";
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
    readonly kind: "cloudformation" | "cdk" | "terraform" | "plan" | "unknown";
    readonly module?: string;
    readonly outcome: "read" | "unreadable" | "passed-over";
    readonly reason?: string;
}
/** What the inputs are read with. */
export interface InputOptions {
    /** What the inputs may refer to. */
    readonly files: Files;
    readonly region?: string;
    readonly parameters?: ParameterValues;
    readonly variables?: TerraformValues;
    readonly workspace?: string;
    readonly dataFolder?: string;
    /** What the configuration states; a workload of which no file is among the inputs is left out. */
    readonly workloads?: readonly StatedWorkload[];
    /** What the configurations state of all that no workload names. */
    readonly forAll?: readonly StatedForAll[];
}
export interface ReadInputs {
    readonly deployments: readonly RawDeployment[];
    readonly inputs: readonly InputOutcome[];
    /** Files that are nothing of ours, and that nobody named. */
    readonly passedOver: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
    /** Texts that were read beyond those that were given. */
    readonly sources: readonly SourceText[];
    /** Files of Terraform in which the syntax is broken. */
    readonly broken: readonly SourceText[];
}
/** Reads all inputs, each by its front end, in the order of their paths whatever order they come in. One broken file never hides the others. */
export declare function readInputs(given: readonly InputFile[], options: InputOptions): ReadInputs;
/** Whether a file belongs to a stated workload: by its name, or as what it states a deployment of. */
export declare const isPartOf: ({ includes, deployments }: StatedWorkload, { file, path }: InputFile) => boolean;
/** What some file of each assembly is called: its manifest, or a template as the CDK names them. Few runs have one. */
export declare const IN_ASSEMBLY: RegExp;

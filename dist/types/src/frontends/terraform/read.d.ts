import type { RawDeployment } from "../../graph/raw.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { Files } from "../folder.ts";
import type { DeployedWith, StatedDeployment } from "../stated.ts";
import type { TerraformValues } from "./variables/values.ts";
export type { CommandLineValue, TerraformValues } from "./variables/values.ts";
/** The Terraform of a run. Nothing in it is executed or fetched, and nothing is read but through `files`. */
export interface TerraformInput {
    readonly files: Files;
    /** The folders of the run that hold Terraform files, as `files` knows them. */
    readonly folders: readonly string[];
    /** The run's own texts by path: they win over what `files` has under it. */
    readonly texts?: ReadonlyMap<string, SourceText>;
    readonly values?: TerraformValues;
    /** The workspace; `default` where none is chosen. */
    readonly workspace?: string;
    /** The region of the default provider, where that states none. */
    readonly region?: string;
    /** Deployments of root modules that the configuration states; each has values, a region and a workspace of its own. */
    readonly stated?: readonly StatedDeployment[];
    /** What the configuration gives to the root module in a folder that it states no deployment of. */
    readonly withOf?: (folder: string) => DeployedWith | undefined;
    /** Terraform's `TF_DATA_DIR`: where downloaded modules are listed, from the root module's folder on. */
    readonly dataFolder?: string;
}
export interface TerraformResult {
    /** One for each root module, in the order of their folders; then those that are stated. */
    readonly deployments: readonly RawDeployment[];
    /** Every file of configuration and of values that was looked at, those of modules, too, in the order of their paths. */
    readonly inputs: readonly TerraformFile[];
    /** The texts that were read beyond those of the run. */
    readonly sources: readonly SourceText[];
    /** The files in which the syntax is broken: what else is in them was read. */
    readonly broken: readonly SourceText[];
    readonly diagnostics: readonly Diagnostic[];
}
export interface TerraformFile {
    readonly path: string;
    /** What the report calls it. */
    readonly file: string;
    readonly outcome: "read" | "unreadable";
    readonly reason?: string;
    /** The root modules that it is a part of, by the ids of their deployments. */
    readonly modules: readonly string[];
}
/** Reads root modules as deployments, with the modules that they call. What is broken is told and left out. */
export declare function readTerraform(input: TerraformInput): TerraformResult;

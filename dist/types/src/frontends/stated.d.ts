import type { Step } from "../source/span.ts";
import type { ParameterValues } from "./cloudformation/declarations.ts";
import type { TerraformValues } from "./terraform/read.ts";
/** What the configuration gives to what it names no deployment of: flags win over it. */
export interface DeployedWith {
    readonly region?: string;
    readonly parameters?: ParameterValues;
    readonly variables?: TerraformValues;
    readonly workspace?: string;
}
/** Files of no stated workload, and what they are deployed with. */
export interface StatedForAll {
    /** True for a file, as the report names it, for which the configuration counts. */
    readonly includes: (file: string) => boolean;
    readonly with: DeployedWith;
}
/** A deployment as the configuration states it: a template or a root module in one region and account, with its values. */
export interface StatedDeployment {
    /** Unique in a run, and how the report calls it: `shop/app.yaml in us-west-2`. */
    readonly id: string;
    readonly workload: string;
    /** What is deployed: a template or a root module. */
    readonly of: "template" | "module";
    /** The template's file or the root module's folder, as `Files` knows it. */
    readonly path: string;
    readonly region?: string;
    readonly account?: string;
    /** What the stack is called, where that is said. */
    readonly stackName?: string;
    readonly parameters?: ParameterValues;
    /** The names of those parameters that several deployments are given, so that not each template need declare them. */
    readonly shared?: ReadonlySet<string>;
    /** Values for the variables of a root module: `commandLine` on top of its own files of values, and a `step` for each that says where it is stated. */
    readonly variables?: TerraformValues;
    /** The Terraform workspace, where that is said. */
    readonly workspace?: string;
    /** Tags that the stack, and so each of its resources, is given. */
    readonly tags?: ReadonlyMap<string, string>;
    /** Where it is stated: a step of what follows from it. */
    readonly step: Step;
}
/** A workload as the configuration states it. */
export interface StatedWorkload {
    readonly name: string;
    /** True for a file, as the report names it, that belongs to it. */
    readonly includes: (file: string) => boolean;
    readonly deployments: readonly StatedDeployment[];
    /** The home region, and those in which it recovers. */
    readonly primary?: string;
    readonly recovery?: readonly string[];
    /** Tags that all its stacks are given, those too that no deployment is stated for. */
    readonly tags?: ReadonlyMap<string, string>;
    /** What those of its files are deployed with that no deployment is stated for. */
    readonly with?: DeployedWith;
    readonly step: Step;
}

import type { ParameterValues } from "../cloudformation/parameters.ts";
import type { Files } from "../folder.ts";
import type { InputFile } from "../inputs.ts";
import type { StatedWorkload } from "../stated.ts";
/** Files that may say something of one another, and nothing of any other file. A module that several root modules call is in the island of each. */
export type Island = readonly InputFile[];
/** What decides besides the files what they may say of one another. */
export interface IslandOptions {
    readonly files: Files;
    readonly workloads?: readonly StatedWorkload[];
    readonly parameters?: ParameterValues;
}
/**
 * Parts the files of a run into islands, by a look at their texts: whole workloads, each with all that it refers to. Where that look is not sure,
 * files stay together. So each island can be read and judged by itself, and all of them say what the files together would. Root modules
 * come first, then the others, in the order of the files.
 */
export declare function islandsOf(files: readonly InputFile[], { files: disk, workloads, parameters }: IslandOptions): readonly Island[];

import { Suppressions } from "../engine/suppress.ts";
import type { CheckedFile, CheckOptions } from "./options.ts";
/** What a run knows before anything is read, and its options do not say. */
export interface Known {
    /** The day by which ignores expire. */
    readonly today: string;
    /** Names that the configuration gives to workloads of the run. */
    readonly named: readonly string[];
}
export interface Surroundings extends Known {
    readonly suppressions: Suppressions;
}
export declare function surroundingsOf(files: readonly CheckedFile[], options: CheckOptions): Surroundings;
export declare function surroundingsWith(options: CheckOptions, known: Known): Surroundings;

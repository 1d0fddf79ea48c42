import type { ParameterValues } from "../cloudformation/parameters.ts";
import type { Files } from "../folder.ts";
import type { InputFile } from "../inputs.ts";
import type { StatedWorkload } from "../stated.ts";
import { Groups } from "./groups.ts";
import { joinsOf } from "./joins.ts";
import { holdersOf } from "./modules.ts";
import { unitsOf, type Unit } from "./units.ts";

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
export function islandsOf(files: readonly InputFile[], { files: disk, workloads = [], parameters }: IslandOptions): readonly Island[] {
  const units = unitsOf(files);
  if (units.length === 1) return [files];
  const holders = holdersOf(units, disk);
  const groups = new Groups(units.length);
  const isStated = (parameters?.size ?? 0) > 0 || workloads.some(({ deployments }) => deployments.some(({ stackName, parameters: own }) => stackName !== undefined || (own?.size ?? 0) > 0));
  for (const join of joinsOf(units, workloads, isStated)) groups.join(join.flatMap((unit) => holders[unit] ?? []));
  return gather(units, holders, groups);
}

function gather(units: readonly Unit[], holders: readonly (readonly number[])[], groups: Groups): readonly Island[] {
  const islands = new Map<number, Set<Unit>>();
  units.forEach((unit, index) => {
    for (const holder of holders[index] ?? []) {
      const group = groups.of(holder);
      islands.set(group, (islands.get(group) ?? new Set<Unit>()).add(unit));
    }
  });
  return [...islands.values()].map((members) => [...members].flatMap((unit) => unit.files));
}

import type { ConfiguredForAll, ConfiguredWorkload } from "../config/configured.ts";
import { UnknownWorkload } from "../config/unknown-workload.ts";
import type { Workload } from "../graph/graph.ts";
import type { StatedGoal } from "../recovery/stated-objectives.ts";
import type { StatedRegions } from "../recovery/topology/regions.ts";
import type { CheckOptions } from "./options.ts";

/** What a configuration states of a workload: of it by name, or of all that it does not name. */
export type Saying = ConfiguredForAll & Pick<ConfiguredWorkload, "statements">;

/** What is stated of each workload, by its name; undefined where nothing is. */
export function sayingOf(workloads: readonly Workload[], { workloads: stated = [], forAll = [] }: CheckOptions): (workload: string) => Saying | undefined {
  const named = new Map(stated.map((each) => [each.name, { ...each, with: each.with ?? {} }]));
  const files = new Map(workloads.map(({ name, deployments }) => [name, deployments[0]?.file ?? ""]));
  return (workload) => named.get(workload) ?? forAll.find(({ includes }) => includes(files.get(workload) ?? ""));
}

/** The goal with the tier of the files in which the workload lies, where there is one. */
export function goalIn(goal: StatedGoal, deployments: Workload["deployments"], { tiers = [] }: CheckOptions): StatedGoal {
  const own = tiers.findLast(({ includes }) => deployments.every(({ file }) => includes(file)));
  return own ? { ...goal, tier: own.tier, places: { ...goal.places, tier: own.place } } : goal;
}

/** Workloads with what the configuration states of them besides their files. */
export const withStatements = (workloads: readonly Workload[], saying: (workload: string) => Saying | undefined, today: string): readonly Workload[] =>
  workloads.map((workload) => {
    const own = saying(workload.name);
    if (!own) return workload;
    return { ...workload, stated: { ...(own.statements ?? (own.recovery?.length === 0 && { staysInRegion: true })), today } };
  });

/** What the configuration and the command line say of the regions of a workload. */
export const statedRegions = (stated: Saying | undefined, { region }: CheckOptions): StatedRegions => ({
  ...(stated?.primary !== undefined && { primary: stated.primary }),
  ...(stated?.recovery && { recovery: stated.recovery }),
  ...((stated?.primary !== undefined || stated?.recovery) && { step: stated.step }),
  ...(region !== undefined && { given: region }),
});

/** The workloads that are asked for: one by its name, or all. */
export const chosen = (workloads: readonly Workload[], { workload }: CheckOptions): readonly Workload[] => (workload === undefined ? workloads : workloads.filter(({ name }) => name === workload));

/** A name that no workload has is a mistake of whoever asks for it. */
export function mustBeThere(names: readonly string[], { workload, workloads: stated = [] }: CheckOptions): void {
  if (workload === undefined || names.includes(workload)) return;
  throw new UnknownWorkload(workload, [...new Set([...names, ...stated.map(({ name }) => name)])], stated.some(({ name }) => name === workload));
}

import rules from "../../rules/index.ts";
import { Suppressions } from "../engine/suppress.ts";
import { isPartOf } from "../frontends/inputs.ts";
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

export function surroundingsOf(files: readonly CheckedFile[], options: CheckOptions): Surroundings {
  const named = (options.workloads ?? []).filter((workload) => files.some((each) => isPartOf(workload, each))).map(({ name }) => name);
  return surroundingsWith(options, { today: options.today ?? new Date().toISOString().slice(0, 10), named });
}

export function surroundingsWith(options: CheckOptions, known: Known): Surroundings {
  const { off = false, requireReason = false } = options.ignores ?? {};
  const names = new Map([...rules, ...(options.rules ?? [])].map(({ meta }) => [meta.id, meta]));
  const suppressions = new Suppressions({ today: known.today, rules: [...names.values()], off, requireReason, ...(options.accepted && { everywhere: options.accepted }) });
  return { ...known, suppressions };
}

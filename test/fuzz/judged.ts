import type { CheckedFile, CheckOptions } from "../../src/check/options.ts";
import { partOf } from "../../src/check/part.ts";
import { surroundingsOf } from "../../src/check/surroundings.ts";
import { wholeOf } from "../../src/check/whole.ts";
import { stateConfigurations } from "../../src/config/state.ts";
import { readInputs, type ReadInputs } from "../../src/frontends/inputs.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import type { Report } from "../../src/outputs/report.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import { CONFIGURATION, type CaseFile } from "./case.ts";

/** What was read of a case. */
export interface Reading {
  readonly inputs: readonly CheckedFile[];
  readonly options: CheckOptions;
  readonly read: ReadInputs;
  /** What is wrong with the configuration. */
  readonly errors: readonly Diagnostic[];
}

export interface Outcome extends Reading {
  readonly report: Report;
}

/** Reads files as `check` does, without the thread in which HashiCorp's parser is asked for its words: it takes longer than all else. */
export function readingOf(files: readonly CaseFile[]): Reading {
  const inputs = files.filter(({ file }) => file !== CONFIGURATION).map((each): CheckedFile => ({ ...each, named: true }));
  const { options, errors } = optionsOf(files);
  return { inputs, options, read: readInputs(inputs, options), errors };
}

/** And what is said of them. */
export async function outcomeOf(files: readonly CaseFile[], explains = true): Promise<Outcome> {
  const reading = readingOf(files);
  const options = { ...reading.options, explain: { holds: explains, unknown: explains } };
  const around = surroundingsOf(reading.inputs, options);
  const report = await wholeOf([partOf(reading.inputs, options, around)], reading.inputs, options, around, (diagnostics) => Promise.resolve(diagnostics));
  return { ...reading, report };
}

/** What a run is told: all by the configuration of the case, where it has one. */
export function optionsOf(files: readonly CaseFile[]): { readonly options: CheckOptions & { readonly files: MemoryFiles }; readonly errors: readonly Diagnostic[] } {
  const disk = new MemoryFiles(new Map(files.map(({ file, text }) => [file, text])));
  const plain = { files: disk, tier: "multi-region" as const, region: "eu-west-1", today: "2026-01-01" };
  const configuration = files.find(({ file }) => file === CONFIGURATION);
  if (!configuration) return { options: plain, errors: [] };
  const stated = stateConfigurations({
    configurations: [{ path: CONFIGURATION, source: configuration }],
    files: disk,
    inputs: files.filter((each) => each !== configuration).map((each) => ({ ...each, path: each.file, named: true })),
    pathOf: (file) => file,
    countsFor: () => CONFIGURATION,
    isSearched: () => true,
    given: { parameters: new Map() },
  });
  if (stated.errors.length > 0) return { options: plain, errors: stated.errors };
  const { workloads, accepted, forAll, choices, tiers, sources, warnings } = stated;
  const { tier: _, ...rest } = plain;
  return { options: { ...rest, workloads, accepted, forAll, tiers, sources: [configuration, ...sources], diagnostics: warnings, ...(choices && { choices }) }, errors: [] };
}

import { diagnosticsOf, toldBy } from "./check/diagnostics.ts";
import { islandsIn } from "./check/islands.ts";
import type { CheckedFile, CheckOptions, Judging, TopologyOptions } from "./check/options.ts";
import { partOf, settled, type Part } from "./check/part.ts";
import { inMemory, inTheirOwnWords, readAll, textsOf } from "./check/read.ts";
import { chosen, mustBeThere, sayingOf, statedRegions } from "./check/saying.ts";
import { surroundingsOf, surroundingsWith, type Known } from "./check/surroundings.ts";
import { wholeOf } from "./check/whole.ts";
import type { Island } from "./frontends/islands/islands.ts";
import { assemble } from "./graph/assemble.ts";
import { groupWorkloads } from "./graph/workloads.ts";
import { KINDS } from "./kinds/index.ts";
import type { Report } from "./outputs/report.ts";
import { makeTopologyReport } from "./outputs/topology/make-report.ts";
import type { TopologyReport } from "./outputs/topology/report.ts";
import { regionsOf } from "./recovery/topology/regions.ts";
import { foldAll, topologies } from "./recovery/topology/topologies.ts";

export type { CheckedFile, CheckOptions, IgnoreOptions, Judging, TopologyOptions } from "./check/options.ts";

/** Reads, judges and scores: text in, report out. It opens no file but its own, and throws for no input: only where it is asked for a workload that is none. */
export async function check(files: readonly CheckedFile[], options: CheckOptions = {}): Promise<Report> {
  const given = { ...options, files: options.files ?? inMemory(files) };
  const around = surroundingsOf(files, given);
  const judge = (island: Island): Part => partOf(island, given, around);
  const parts = await (options.judging ?? inTurn)(islandsIn(files, given), judge, given, around);
  return wholeOf(parts, files, given, around);
}

/** Judges islands of a run whose files somebody else has parted: with the same options, and what that run knew before. */
export function judgeWith(options: CheckOptions, known: Known): (island: Island) => Part {
  const around = surroundingsWith(options, known);
  return (island) => partOf(island, options, around);
}

/** One after the other: the graph of each is gone before the next one is read. */
export const inTurn: Judging = (islands, judge, options) => {
  const parts: Part[] = [];
  for (const island of islands) {
    options.onPart?.(parts.length, islands.length);
    parts.push(islands.length === 1 ? judge(island) : settled(judge(island), options));
  }
  return parts;
};

/** The topology of each workload: where its resources stand, and what they are to each other. */
export async function topology(files: readonly CheckedFile[], options: TopologyOptions = {}): Promise<TopologyReport> {
  const read = readAll(files, options);
  const workloads = groupWorkloads(read.deployments);
  mustBeThere(workloads.map(({ name }) => name), options);
  const all = { all: options.all === true };
  const wanted = chosen(workloads, options);
  const found = topologies({ workloads, drawn: new Map(wanted.map(({ name }) => [name, { ...statedRegions(sayingOf(workloads, options)(name), options), ...all }])) });
  return makeTopologyReport({
    topologies: found,
    drawn: foldAll(found),
    inputs: [...read.inputs, ...(options.unreadable ?? [])],
    passedOver: read.passedOver.length,
    diagnostics: await inTheirOwnWords(diagnosticsOf([toldBy(read, workloads, wanted, options)], options), read.broken),
    files: textsOf(files, options, read),
  });
}

/** A workload as far as files tell of it, before anything is stated or judged. */
export interface SurveyedWorkload {
  readonly name: string;
  readonly of: "cloudformation" | "terraform";
  /** The files of its deployments: templates, and a file of each root module. */
  readonly files: readonly string[];
  readonly home?: string;
  readonly recovery: readonly string[];
  /** Why there is no home. */
  readonly undecided?: string;
}

/** What workloads there are, and in which regions. */
export function survey(files: readonly CheckedFile[], options: CheckOptions = {}): readonly SurveyedWorkload[] {
  const workloads = groupWorkloads(readAll(files, options).deployments);
  const graph = assemble(workloads, KINDS);
  return workloads.map(({ name, deployments }) => {
    const { home, recovery, undecided } = regionsOf(graph, name, statedRegions(undefined, options));
    const of = deployments.some(({ language }) => language === "terraform") ? "terraform" : "cloudformation";
    return { name, of, files: [...new Set(deployments.map(({ file }) => file))], recovery, ...(home !== undefined && { home }), ...(undecided !== undefined && { undecided }) };
  });
}

import { judged } from "./check/judge.ts";
import type { CheckedFile, CheckOptions, TopologyOptions } from "./check/options.ts";
import { readAll, textsOf } from "./check/read.ts";
import { chosen, sayingOf, statedRegions } from "./check/saying.ts";
import { diagnosticsOf } from "./check/slips.ts";
import { assemble } from "./graph/assemble.ts";
import { groupWorkloads } from "./graph/workloads.ts";
import { KINDS } from "./kinds/index.ts";
import type { Report } from "./outputs/report.ts";
import { makeTopologyReport } from "./outputs/topology/make-report.ts";
import type { TopologyReport } from "./outputs/topology/report.ts";
import { regionsOf } from "./recovery/topology/regions.ts";
import { foldAll, topologies } from "./recovery/topology/topologies.ts";

export type { CheckedFile, CheckOptions, IgnoreOptions, TopologyOptions } from "./check/options.ts";

/** Reads, judges and scores: text in, report out. It opens no file but its own, and throws for no input: only where it is asked for a workload that is none. */
export async function check(files: readonly CheckedFile[], options: CheckOptions = {}): Promise<Report> {
  return judged(files, options, await readAll(files, options));
}

/** The topology of each workload: where its resources stand, and what they are to each other. */
export async function topology(files: readonly CheckedFile[], options: TopologyOptions = {}): Promise<TopologyReport> {
  const read = await readAll(files, options);
  const workloads = groupWorkloads(read.deployments);
  const all = { all: options.all === true };
  const found = topologies({ workloads, drawn: new Map(chosen(workloads, options).map(({ name }) => [name, { ...statedRegions(sayingOf(workloads, options)(name), options), ...all }])) });
  return makeTopologyReport({
    topologies: found,
    drawn: foldAll(found),
    inputs: [...read.inputs, ...(options.unreadable ?? [])],
    passedOver: read.passedOver,
    diagnostics: diagnosticsOf(options, read, workloads),
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
export async function survey(files: readonly CheckedFile[], options: CheckOptions = {}): Promise<readonly SurveyedWorkload[]> {
  const workloads = groupWorkloads((await readAll(files, options)).deployments);
  const graph = assemble(workloads, KINDS);
  return workloads.map(({ name, deployments }) => {
    const { home, recovery, undecided } = regionsOf(graph, name, statedRegions(undefined, options));
    const of = deployments.some(({ language }) => language === "terraform") ? "terraform" : "cloudformation";
    return { name, of, files: [...new Set(deployments.map(({ file }) => file))], recovery, ...(home !== undefined && { home }), ...(undecided !== undefined && { undecided }) };
  });
}

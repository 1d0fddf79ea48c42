import { resolve } from "node:path";
import { topology } from "../check.ts";
import { dot } from "../outputs/topology/dot.ts";
import { topologyJson } from "../outputs/topology/json.ts";
import { mermaid } from "../outputs/topology/mermaid.ts";
import type { TopologyReport } from "../outputs/topology/report.ts";
import { topologySummary } from "../outputs/topology/summary.ts";
import { parseArguments } from "./arguments.ts";
import { configure, type Configured } from "./configure.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { fileState } from "./file-state.ts";
import { GRAPH_FLAGS } from "./flags.ts";
import { searchesFolder } from "./inputs.ts";
import { inputOptions } from "./options.ts";
import { kindOf, pathFrom, realPath } from "./paths.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { targetsOf, writeFiles, type TargetOf } from "./targets.ts";
import { UsageError } from "./usage-error.ts";

const FORMATS: Readonly<Record<GraphFormat, (report: TopologyReport) => string>> = {
  mermaid: ({ drawn }) => mermaid(drawn),
  dot: ({ drawn }) => dot(drawn),
  json: (report) => topologyJson(report),
};

const NAMES = ["mermaid", "dot", "json"] as const;

type GraphFormat = (typeof NAMES)[number];

/** `resilint graph [PATH...]` */
export async function graph(args: readonly string[]): Promise<ExitCode> {
  const given = parseArguments(args, GRAPH_FLAGS);
  const cwd = process.cwd();
  const paths = given.positionals.length === 0 ? ["."] : given.positionals;
  const targets = targetsOf(given.all("format"), NAMES);
  const options = inputOptions(given, paths);
  const state = fileState(paths, options, cwd, process.env);
  const searched = searchesFolder(paths, cwd, state.disk);
  for (const { file } of targets) if (file !== undefined && kindOf(resolve(cwd, file)) === "folder") throw new UsageError(`--format: ${file} is a folder; name a file in it`);
  const configured = configure(paths, options, cwd, process.env, state);
  const workload = given.last("workload");
  const report = await topology(configured.inputs.files, { ...configured.options, all: given.has("all"), ...(workload !== undefined && { workload }) });
  const laid = (targets.length === 0 ? [USUAL] : targets).map(({ format, file }) => ({ flag: `--format ${format}=${file ?? ""}`, file, text: FORMATS[format](report) }));
  mustKeepInputs(targets, report, configured, cwd);
  await writeFiles(laid.flatMap(({ file, ...each }) => (file === undefined ? [] : [{ ...each, file }])), cwd);
  for (const { file, text } of laid) if (file === undefined) write(STDOUT, text);
  if (!given.has("quiet")) write(STDERR, topologySummary(report, { pathOf: namesFrom(configured, cwd) }).map((line) => `${line}\n`).join(""));
  const unread = report.hasGaps || report.inputs.some(({ outcome }) => outcome === "unreadable") || report.diagnostics.some(({ level }) => level === "error");
  if (given.has("strict") && unread) return EXIT.trouble;
  if (!searched || report.inputs.some(({ kind, outcome }) => outcome !== "passed-over" && kind !== "unknown")) return EXIT.clean;
  write(STDERR, "resilint: nothing to draw: no CloudFormation template, Terraform module or plan was found below these paths\n");
  return EXIT.nothing;
}

const USUAL: TargetOf<GraphFormat> = { format: "mermaid" };

/** A graph is written over an older one, and never over what was read. */
function mustKeepInputs(targets: readonly TargetOf<GraphFormat>[], report: TopologyReport, { places, named }: Configured, cwd: string): void {
  const read = report.inputs.flatMap(({ file: name, outcome }) => (outcome === "passed-over" ? [] : [places.get(name) ?? name]));
  const kept = new Set([...read, ...named].map((path) => realPath(resolve(cwd, path))));
  const over = targets.find(({ file }) => file !== undefined && kept.has(realPath(resolve(cwd, file))));
  if (over?.file !== undefined) throw new UsageError(`--format: ${over.file} is an input, and the graph would overwrite it; name another file`);
}

/** The names by which the files can be opened where the user stands. */
function namesFrom({ places }: Configured, cwd: string): (file: string) => string {
  return (file) => {
    const path = places.get(file);
    return path === undefined ? file : pathFrom(cwd, path);
  };
}

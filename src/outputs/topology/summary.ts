import type { OutputOptions } from "../options.ts";
import { placeOf } from "../place.ts";
import { counted } from "../prose.ts";
import { visible } from "../visible.ts";
import { regionLines } from "../regions-text.ts";
import { reportedRegions } from "../reported-regions.ts";
import type { TopologyReport } from "./report.ts";

/** What is said beside a diagram: the regions of each workload and how they are known, what is wrong with the inputs, what was read. */
export function topologySummary(report: TopologyReport, options: OutputOptions): readonly string[] {
  const { workloads, drawn, inputs, diagnostics, locate } = report;
  const regions = workloads.filter(({ places }) => places.length > 0).flatMap(({ workload, regions: found }) =>
    regionLines(reportedRegions(found, locate), { ...options, verbose: true }).map((line) => (workload === "." ? line : `${visible(workload)}: ${line}`)),
  );
  const folded = drawn.filter(({ places }) => places.some(({ nodes }) => nodes.some(({ count, name }) => name === "" && count > 1)));
  const read = inputs.filter(({ outcome }) => outcome === "read").length;
  return [
    ...diagnostics.filter(({ level }) => level !== "note").map(({ level, message, location }) => `${location ? `${placeOf(location, options)}: ` : ""}${level}: ${visible(message)}`),
    ...regions,
    ...folded.map(({ workload }) => `${visible(workload)}: resources of one kind are drawn as one, since there are so many; json has each`),
    `${counted(workloads.length, "workload")} in ${counted(read, "file")}`,
  ];
}

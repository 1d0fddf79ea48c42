import type { Workload } from "../graph/graph.ts";
import type { Input } from "../outputs/report.ts";
import { filesOf } from "./slips.ts";

/** A workload, and whether no tier is asked of it. */
interface Asked {
  readonly workload: Workload;
  readonly isFree: boolean;
}

/** Inputs, with the mark of those in which no tier is asked of anything. The files of a Terraform module go together: one of variables has no resource that tells whose it is. */
export function withFree(inputs: readonly Input[], workloads: readonly Asked[]): readonly Input[] {
  const [free, judged] = [true, false].map((isFree) => {
    const files = filesOf(workloads.filter((each) => each.isFree === isFree).map(({ workload }) => workload));
    return new Set(inputs.filter(({ file }) => files.has(file)).map(unitOf));
  });
  return inputs.map((input) => (input.outcome === "read" && free?.has(unitOf(input)) && !judged?.has(unitOf(input)) ? { ...input, isFree: true } : input));
}

/** What is judged as one: a template, or a module. */
const unitOf = ({ file, module }: Input): string => (module === undefined ? `file ${file}` : `module ${module}`);

import type { MappingSyntax, Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import type { Span } from "../source/span.ts";
import { laidOver, picked } from "./merge.ts";
import { ASKED_KEYS, readEnvironment, readWorkload, type AskedEntry, type DeploymentValues, type WorkloadEntry } from "./schema.ts";
import type { Stated } from "./shape.ts";

/** A configuration as it counts in one environment, or without any: what holds for all is a part of each workload. */
export interface InEnvironment {
  readonly root: Syntax;
  readonly workloads: readonly StatedEntry[];
  /** What holds for those that nobody names. */
  readonly ofAll: AskedEntry;
  /** What the environment gives to all that is deployed; what stands later wins. */
  readonly values: readonly DeploymentValues[];
  /** Every environment that is stated, and where first. */
  readonly environments: ReadonlyMap<string, Span>;
}

export interface StatedEntry {
  readonly entry: Stated<WorkloadEntry>;
  /** What the environment gives to all of its deployments; what stands later wins. */
  readonly values: readonly DeploymentValues[];
}

/** An environment's keys win over a workload's, and those of a workload's environment over those of the same environment for all. */
export function inEnvironment(root: Syntax, environment: string | undefined): InEnvironment {
  const forAll = environmentIn(root, environment);
  const top = over(picked(root, (key) => ASKED_KEYS.includes(key)), forAll);
  const list = childOf(root, "workloads");
  const written = list?.kind === "sequence" ? list.items : [];
  const laid = written.map((workload) => {
    const own = environmentIn(workload, environment);
    const below = picked(root, (key) => ASKED_KEYS.includes(key));
    const node = over(over(over(below, withoutEnvironments(workload)), forAll), own) ?? workload;
    return { node: { ...node, span: workload.span, via: workload.via }, values: [forAll, own].flatMap((each) => (each ? [readEnvironment(each)] : [])) };
  });
  return {
    root: effective(root, top, list && { ...list, kind: "sequence", items: laid.map(({ node }) => node) }, environment),
    workloads: laid.map(({ node, values }) => ({ entry: { value: readWorkload(node), place: node, key: node.span }, values })),
    ofAll: top ? readEnvironment(top) : {},
    values: forAll ? [readEnvironment(forAll)] : [],
    environments: environmentsOf([root, ...written]),
  };
}

/** As it counts: what is laid over each other in one, and without the environments where one is chosen. */
function effective(root: Syntax, top: MappingSyntax | undefined, workloads: Syntax | undefined, environment: string | undefined): Syntax {
  const rest = picked(root, (key) => environment === undefined || key !== "environments");
  if (!rest) return root;
  const entries = new Map([...rest.entries, ...(top?.entries ?? [])]);
  const list = entries.get("workloads");
  if (list && workloads) entries.set("workloads", { ...list, value: environment === undefined ? list.value : workloads });
  return { ...rest, entries };
}

const withoutEnvironments = (workload: Syntax): MappingSyntax | undefined => picked(workload, (key) => key !== "environments");

function over(lower: MappingSyntax | undefined, upper: MappingSyntax | undefined): MappingSyntax | undefined {
  if (!lower || !upper) return upper ?? lower;
  const laid = laidOver(lower, upper);
  return laid.kind === "mapping" ? laid : upper;
}

const childOf = (node: Syntax, key: string): Syntax | undefined => (node.kind === "mapping" ? node.entries.get(key)?.value : undefined);

function environmentIn(node: Syntax, environment: string | undefined): MappingSyntax | undefined {
  const all = environment === undefined ? undefined : childOf(node, "environments");
  return all && environment !== undefined ? picked(childOf(all, environment), () => true) : undefined;
}

function environmentsOf(nodes: readonly Syntax[]): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const node of nodes) {
    const all = childOf(node, "environments");
    for (const [name, { key }] of all?.kind === "mapping" ? all.entries : []) if (!found.has(name)) found.set(name, key.span);
  }
  return found;
}

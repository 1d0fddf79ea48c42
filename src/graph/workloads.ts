import type { Workload } from "./graph.ts";
import { push } from "./push.ts";
import type { RawDeployment } from "./raw.ts";

/**
 * What the configuration names a workload is one. Else what a deployment says that it belongs to recovers together: a root module, a plan, an assembly
 * of the CDK, the templates of one folder. `stated` are names that the configuration gives to others.
 */
export function groupWorkloads(deployments: readonly RawDeployment[], stated: readonly string[] = []): readonly Workload[] {
  const groups = new Map<string, RawDeployment[]>();
  for (const deployment of deployments) push(groups, keyOf(deployment), deployment);
  const taken = new Set([...stated, ...deployments.flatMap(({ workload }) => workload ?? [])]);
  return [...groups.values()].map((members) => ({ name: members[0]?.workload ?? distinct(members, taken), deployments: members }));
}

const keyOf = (deployment: RawDeployment): string => (deployment.workload === undefined ? `${deployment.language}\u0000${groupOf(deployment)}` : `\u0000${deployment.workload}`);

/** Templates and a module in one folder are two workloads, and the second is told by its file. */
function distinct([first]: readonly RawDeployment[], taken: Set<string>): string {
  if (!first) return "";
  const name = taken.has(groupOf(first)) ? first.file : groupOf(first);
  taken.add(name);
  return name;
}

const groupOf = ({ group, file }: RawDeployment): string => group ?? (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".");

import type { Workload } from "./graph.ts";
import type { RawDeployment } from "./raw.ts";

/** Without a configuration, the CloudFormation templates of one folder recover together. */
export function groupWorkloads(deployments: readonly RawDeployment[]): readonly Workload[] {
  const groups = new Map<string, RawDeployment[]>();
  for (const deployment of deployments) {
    const name = folderOf(deployment.file);
    const known = groups.get(name);
    if (known) known.push(deployment);
    else groups.set(name, [deployment]);
  }
  return [...groups].map(([name, members]) => ({ name, deployments: members }));
}

const folderOf = (file: string): string => (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".");

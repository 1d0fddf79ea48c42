import type { ConfiguredWorkload } from "../config/configured.ts";
import type { ParameterValues } from "../frontends/cloudformation/parameters.ts";
import type { Graph, Workload } from "../graph/graph.ts";
import type { RawDeployment } from "../graph/raw.ts";
import { isCalled } from "../graph/statements.ts";
import type { Diagnostic } from "../source/diagnostic.ts";

/** What is stated of a resource that does not exist says nothing: its name is a slip of the pen, or it has been renamed. */
export const misnamed = (graph: Graph): readonly Diagnostic[] =>
  graph.workloads.flatMap(({ name, stated }) =>
    (stated?.named ?? [])
      .filter(({ address }) => !graph.subjectsOf(name).some((subject) => isCalled(subject, address)))
      .map(({ address, place }) => ({
        level: "warning",
        message: `nothing in the workload \`${name}\` is called \`${address}\`; write the address of a resource as the report shows it`,
        span: place,
      })),
  );

/** What a workload is to rely on, and what no file of another one defines. */
export const unaccepted = (graph: Graph): readonly Diagnostic[] =>
  graph.workloads.flatMap(({ name, stated }) =>
    (stated?.accepts ?? [])
      .filter(({ address }) => graph.accepted(name, address).length === 0)
      .map(({ address, place }) => ({
        level: "warning",
        message: `no other workload of this run has \`${address}\`, so that nothing can be seen of it; write the address of a resource as the report shows it, and check its files together with these`,
        span: place,
      })),
  );

/** A value that the configuration gives to one template, and that this does not declare. */
export function undeclaredByStated(workloads: readonly ConfiguredWorkload[], toAll: ParameterValues | undefined, deployments: readonly RawDeployment[]): readonly Diagnostic[] {
  const declared = new Map(deployments.map(({ id, parameters }) => [id, new Set(parameters)]));
  return workloads.flatMap(({ deployments: stated }) => stated).flatMap(({ id, parameters, shared }) => {
    const names = declared.get(id);
    return [...(parameters ?? [])].filter(([name]) => names && !names.has(name) && !toAll?.has(name) && !shared?.has(name)).map(([name, { step }]): Diagnostic => ({
      level: "warning",
      message: `the template of this deployment does not declare the parameter \`${name}\`; correct its name or leave it out`,
      span: step.span,
    }));
  });
}

/** The files in which workloads stand: of their deployments, and of the resources in them. */
export const filesOf = (workloads: readonly Workload[]): ReadonlySet<string> =>
  new Set(workloads.flatMap(({ deployments }) => deployments).flatMap(({ file, resources }) => [file, ...resources.map(({ name }) => name.file)]));

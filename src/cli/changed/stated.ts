import { dirname, resolve } from "node:path";
import type { FoundConfiguration } from "../../config/load.ts";
import { includeOf } from "../../config/paths.ts";
import { readConfiguration } from "../../config/read.ts";
import type { DeploymentEntry, WorkloadEntry } from "../../config/schema.ts";

type Configuration = Extract<FoundConfiguration, { is: "configuration" }>;

/**
 * What belongs to the workloads of a configuration of which one of some files is a part: files and folders to search. Of a configuration that is
 * wrong nothing is known here; it is told where it is understood.
 */
export function statedWith(paths: readonly string[], { path, text, key }: Configuration): readonly string[] {
  const read = readConfiguration({ file: path, text }, key);
  if (read.is === "wrong") return [];
  const workloads = (read.configuration.workloads?.value ?? []).map(({ value }) => partsOf(value, dirname(path)));
  return workloads.filter(({ has }) => paths.includes(path) || paths.some(has)).flatMap(({ parts }) => parts);
}

interface Workload {
  readonly parts: readonly string[];
  readonly has: (path: string) => boolean;
}

function partsOf({ include, deployments }: WorkloadEntry, folder: string): Workload {
  const includes = (include?.value ?? []).flatMap(({ value }) => includeOf(value, folder) ?? []);
  const stated = (deployments?.value ?? []).map(({ value }) => value);
  const templates = new Set(stated.flatMap(({ template }) => (template ? [resolve(folder, template.value)] : [])));
  const modules = new Set(stated.flatMap(({ module }) => (module ? [resolve(folder, module.value)] : [])));
  const values = new Set(stated.flatMap((each) => valuesOf(each)).map((each) => resolve(folder, each)));
  return {
    parts: [...includes.map(({ base }) => base), ...templates, ...modules],
    has: (path) => templates.has(path) || modules.has(dirname(path)) || values.has(path) || includes.some((each) => each.matches(path)),
  };
}

/** The files of values that a deployment names. */
function valuesOf({ parameters, varFiles }: DeploymentEntry): readonly string[] {
  return [...(parameters?.value.is === "text" ? [parameters.value.text] : []), ...(varFiles?.value ?? []).map(({ value }) => value)];
}

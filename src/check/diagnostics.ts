import type { ReadInputs } from "../frontends/inputs.ts";
import type { Workload } from "../graph/graph.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { CheckOptions } from "./options.ts";
import { filesOf, undeclaredByStated } from "./slips.ts";

/** What is wrong in some of the files of a run, and what decides whether it is. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  /** The names that are declared: parameters of templates, variables of root modules; undefined where there is none of the sort. */
  readonly declared: { readonly templates?: ReadonlySet<string>; readonly modules?: ReadonlySet<string> };
  /** The files of the workloads that were asked for, and those of the others. */
  readonly files: { readonly wanted: ReadonlySet<string>; readonly others: ReadonlySet<string> };
}

/** What reading tells, before anything is judged. */
export function toldBy(read: ReadInputs, workloads: readonly Workload[], wanted: readonly Workload[], options: CheckOptions): Told {
  return {
    diagnostics: [...read.diagnostics, ...undeclaredByStated(options.workloads ?? [], options.parameters, read.deployments)],
    declared: declaredIn(workloads),
    files: { wanted: filesOf(wanted), others: filesOf(workloads.filter((each) => !wanted.includes(each))) },
  };
}

function declaredIn(workloads: readonly Workload[]): Told["declared"] {
  const all = workloads.flatMap(({ deployments }) => deployments);
  const of = (isTemplate: boolean): ReadonlySet<string> | undefined => {
    const those = all.filter(({ language }) => (language === "cloudformation") === isTemplate);
    return those.length === 0 ? undefined : new Set(those.flatMap(({ parameters }) => parameters));
  };
  const [templates, modules] = [of(true), of(false)];
  return { ...(templates && { templates }), ...(modules && { modules }) };
}

/** What is wrong with all inputs of a run; where one workload is asked for, not what is wrong in the files of others only. */
export function diagnosticsOf(told: readonly Told[], options: CheckOptions): readonly Diagnostic[] {
  const declares = (name: string): boolean => told.some(({ declared }) => declared.modules?.has(name) === true);
  const all = [
    ...(options.diagnostics ?? []),
    ...undeclared(told, options),
    ...told.flatMap(({ diagnostics }) => diagnostics).filter((each) => each.undeclared === undefined || !declares(each.undeclared)),
  ];
  if (options.workload === undefined) return all;
  const [wanted, others] = (["wanted", "others"] as const).map((which) => new Set(told.flatMap(({ files }) => [...files[which]])));
  return all.filter(({ span: { file } }) => wanted?.has(file) === true || others?.has(file) !== true);
}

/** A value for a parameter that no template declares is a slip of the pen: nothing would come of it. */
function undeclared(told: readonly Told[], { parameters }: CheckOptions): readonly Diagnostic[] {
  const declared = told.flatMap((each) => each.declared.templates ?? []);
  if (declared.length === 0) return [];
  return [...(parameters ?? [])].filter(([name]) => !declared.some((names) => names.has(name))).map(([name, { step }]) => ({
    level: "warning",
    message: `no template here declares the parameter \`${name}\`; correct its name or leave it out`,
    span: step.span,
  }));
}

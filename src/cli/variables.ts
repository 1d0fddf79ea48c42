import { resolve } from "node:path";
import type { Disk } from "../frontends/disk.ts";
import type { CommandLineValue, TerraformValues } from "../frontends/terraform/read.ts";
import { firstProblem } from "../frontends/terraform/variables/first-problem.ts";
import { LineIndex, type SourceText } from "../source/source.ts";
import type { Variable } from "./options.ts";
import { nameInReport, pathFrom } from "./paths.ts";
import { UsageError } from "./usage-error.ts";
import { textOfValues } from "./values-file.ts";

/** The values that command line and environment give to Terraform's variables, and the files that they stand in. */
export interface GivenVariables {
  readonly values: TerraformValues;
  readonly sources: readonly SourceText[];
  /** Where each file lies that the report calls by a name. */
  readonly places: ReadonlyMap<string, string>;
}

/** `TF_VAR_name`, then `--var` and `--var-file` as they stand: the last wins. `taken` are the names of the inputs, and where those lie. */
export function givenVariables(
  variables: readonly Variable[],
  env: Readonly<Record<string, string | undefined>>,
  taken: ReadonlyMap<string, string>,
  cwd: string,
  disk: Disk,
): GivenVariables {
  const sources: SourceText[] = [];
  const places = new Map<string, string>();
  const commandLine = variables.map((each): CommandLineValue => {
    if (each.is === "var") return { is: "var", name: each.name, text: each.value };
    const absolute = resolve(cwd, each.path);
    const name = nameInReport(each.path, cwd);
    const other = taken.get(name) ?? places.get(name) ?? absolute;
    const source = { file: other === absolute ? name : pathFrom(cwd, each.path), text: textOfValues("--var-file", each.path, cwd, disk) };
    sources.push(source);
    places.set(source.file, absolute);
    return { is: "file", source };
  });
  mustBeValues(sources, places, cwd);
  const environment = new Map(Object.entries(env).flatMap(([name, value]) => (name.startsWith(PREFIX) && value !== undefined ? [[name.slice(PREFIX.length), value] as const] : [])));
  return { values: { environment, commandLine }, sources, places };
}

/** A file that somebody names is a part of the command line: what is wrong with it is said before anything is judged. */
function mustBeValues(sources: readonly SourceText[], places: ReadonlyMap<string, string>, cwd: string): void {
  for (const source of sources) {
    const wrong = firstProblem(source);
    if (!wrong) continue;
    const { line, column } = new LineIndex(source.text).position(wrong.span.start);
    throw new UsageError(`--var-file ${pathFrom(cwd, places.get(source.file) ?? source.file)}:${String(line)}:${String(column)}: ${wrong.message}`);
  }
}

const PREFIX = "TF_VAR_";

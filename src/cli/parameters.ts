import { resolve } from "node:path";
import { readParameterFile } from "../frontends/cloudformation/parameter-files.ts";
import type { ParameterValue, ParameterValues } from "../frontends/cloudformation/template.ts";
import type { Disk } from "../frontends/disk.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { LineIndex, type SourceText } from "../source/source.ts";
import { COMMAND_LINE } from "../source/span.ts";
import type { Parameter } from "./options.ts";
import { nameInReport, pathFrom } from "./paths.ts";
import { UsageError } from "./usage-error.ts";
import { textOfValues } from "./values-file.ts";

/** The values that the command line gives to parameters, and the files that they stand in. */
export interface GivenParameters {
  readonly values: ParameterValues;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
  /** Where each lies that the report calls by a name. */
  readonly places: ReadonlyMap<string, string>;
}

/** What stands last wins, and `--parameter` over every file. `taken` are the names of the inputs, and where those lie. */
export function givenParameters(
  files: readonly string[],
  parameters: readonly Parameter[],
  taken: ReadonlyMap<string, string>,
  cwd: string,
  disk: Disk,
): GivenParameters {
  const values = new Map<string, ParameterValue>();
  const diagnostics: Diagnostic[] = [];
  const sources: SourceText[] = [];
  const places = new Map<string, string>();
  for (const path of files) {
    const absolute = resolve(cwd, path);
    const name = nameInReport(path, cwd);
    const other = taken.get(name) ?? places.get(name) ?? absolute;
    const source = { file: other === absolute ? name : pathFrom(cwd, path), text: textOfValues("--parameter-file", path, cwd, disk) };
    const read = readParameterFile(source);
    const wrong = read.diagnostics.find(({ level }) => level === "error");
    if (wrong) throw new UsageError(`--parameter-file ${pathFrom(cwd, path)}:${placeIn(source.text, wrong)}: ${wrong.message}`);
    for (const [name, value] of read.values) values.set(name, value);
    diagnostics.push(...read.diagnostics);
    sources.push(source);
    places.set(source.file, absolute);
  }
  for (const { name, value } of parameters) {
    const step = { span: { file: COMMAND_LINE, start: 0, end: 0 }, label: `parameter \`${name}\`, set by --parameter` };
    values.set(name, { value, step });
  }
  return { values, diagnostics, sources, places };
}

function placeIn(text: string, { span }: Diagnostic): string {
  const { line, column } = new LineIndex(text).position(span.start);
  return `${String(line)}:${String(column)}`;
}

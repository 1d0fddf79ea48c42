import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readParameterFile } from "../frontends/cloudformation/parameter-files.ts";
import type { ParameterValue, ParameterValues } from "../frontends/cloudformation/template.ts";
import { decode } from "../source/decode.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { LineIndex, type SourceText } from "../source/source.ts";
import { COMMAND_LINE } from "../source/span.ts";
import type { Parameter } from "./options.ts";
import { nameInReport, pathFrom } from "./paths.ts";
import { reasonOf } from "./reason.ts";
import { isUsageError, UsageError } from "./usage-error.ts";

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
): GivenParameters {
  const values = new Map<string, ParameterValue>();
  const diagnostics: Diagnostic[] = [];
  const sources: SourceText[] = [];
  const places = new Map<string, string>();
  for (const path of files) {
    const absolute = resolve(cwd, path);
    const name = nameInReport(path, cwd);
    const other = taken.get(name) ?? places.get(name) ?? absolute;
    const source = { file: other === absolute ? name : pathFrom(cwd, path), text: textOf(path, cwd) };
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

function textOf(path: string, cwd: string): string {
  try {
    const decoded = decode(readFileSync(resolve(cwd, path)));
    if (decoded.is === "text") return decoded.text;
    const problem = decoded.is === "binary" ? "it is no text file; name the file of the values" : decoded.problem;
    throw new UsageError(`--parameter-file ${path}: ${problem}`);
  } catch (error) {
    if (isUsageError(error)) throw error;
    throw new UsageError(`--parameter-file ${path} cannot be read: ${reasonOf(error)}; correct the path`);
  }
}

function placeIn(text: string, { span }: Diagnostic): string {
  const { line, column } = new LineIndex(text).position(span.start);
  return `${String(line)}:${String(column)}`;
}

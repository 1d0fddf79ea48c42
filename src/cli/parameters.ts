import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { readParameterFile } from "../frontends/cloudformation/parameter-files.ts";
import type { ParameterValue, ParameterValues } from "../frontends/cloudformation/template.ts";
import { decode } from "../source/decode.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { LineIndex, type SourceText } from "../source/source.ts";
import type { Parameter } from "./options.ts";
import { reasonOf } from "./paths.ts";
import { isUsageError, UsageError } from "./usage-error.ts";

/** The values that the command line gives to parameters, and the files that they stand in. */
export interface GivenParameters {
  readonly values: ParameterValues;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

/** What stands last wins, and `--parameter` over every file. */
export function givenParameters(files: readonly string[], parameters: readonly Parameter[], cwd: string): GivenParameters {
  const values = new Map<string, ParameterValue>();
  const diagnostics: Diagnostic[] = [];
  const sources: SourceText[] = [];
  for (const path of files) {
    const source = { file: nameOf(path, cwd), text: textOf(path, cwd) };
    const read = readParameterFile(source);
    const wrong = read.diagnostics.find(({ level }) => level === "error");
    if (wrong) throw new UsageError(`--parameter-file ${placeOf(wrong, source)}: ${wrong.message}`);
    for (const [name, value] of read.values) values.set(name, value);
    diagnostics.push(...read.diagnostics);
    sources.push(source);
  }
  for (const { name, value } of parameters) {
    const step = { span: { file: COMMAND_LINE, start: 0, end: 0 }, label: `parameter \`${name}\`, set by --parameter` };
    values.set(name, { value, step });
  }
  return { values, diagnostics, sources };
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

function placeOf({ span }: Diagnostic, { file, text }: SourceText): string {
  const { line, column } = new LineIndex(text).position(span.start);
  return `${file}:${String(line)}:${String(column)}`;
}

/** From the current folder where it is below it, else as it was written. */
function nameOf(path: string, cwd: string): string {
  const below = relative(cwd, resolve(cwd, path));
  return (below.startsWith("..") ? path : below).split(sep).join("/");
}

/** Stands for a file where a value was typed. */
const COMMAND_LINE = "<command line>";

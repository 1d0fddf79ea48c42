import { resolve } from "node:path";
import type { CheckedFile } from "../check.ts";
import { discover } from "../frontends/files.ts";
import type { Input } from "../outputs/report.ts";
import { decode } from "../source/decode.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { distinctNames } from "./distinct-names.ts";
import { COMMAND_NAMES } from "./flags.ts";
import { isLater } from "./later.ts";
import { hiddenBecause, kindOf, nameInReport } from "./paths.ts";
import { readAll } from "./streams.ts";
import { suggestion } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** What the paths lead to. */
export interface Inputs {
  readonly files: readonly CheckedFile[];
  readonly unreadable: readonly Input[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where each lies that the report calls by a name. */
  readonly places: ReadonlyMap<string, string>;
}

/** The path of standard input. */
export const STDIN = "-";

/** Says which path leads nowhere, before anything is read. True where a folder is among them. */
export function searchesFolder(paths: readonly string[], cwd: string): boolean {
  const kinds = paths.filter((path) => path !== STDIN).map((path) => {
    const kind = kindOf(resolve(cwd, path));
    if (kind !== "missing") return kind;
    const hidden = hiddenBecause(resolve(cwd, path));
    if (hidden !== undefined) throw new UsageError(`${JSON.stringify(path)} cannot be read: ${hidden}; correct the path`);
    if (isLater(path)) throw new UsageError(`there is no command ${path} yet; resilint --help lists all`);
    const command = suggestion(path, COMMAND_NAMES);
    const remedy = command === undefined ? "correct the path" : `did you mean resilint ${command}?`;
    throw new UsageError(`there is no file or folder ${JSON.stringify(path)}; ${remedy}`);
  });
  return kinds.includes("folder");
}

/**
 * Reads all files. What cannot be read is an input all the same, with a diagnostic. Standard input stands for the file that
 * it is called after, so that an editor can check what is not saved yet.
 */
export function readInputs(paths: readonly string[], cwd: string, stdinFilename: string | undefined): Inputs {
  const files: CheckedFile[] = [];
  const unreadable: Input[] = [];
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, string>();
  const fail = (file: string, named: boolean, problem: string): void => {
    unreadable.push({ file, kind: "unknown", outcome: "unreadable", reason: problem });
    diagnostics.push({ level: named ? "error" : "warning", message: problem, span: { file, start: 0, end: 0 } });
  };
  if (paths.includes(STDIN)) {
    const decoded = decode(readAll());
    const file = stdinFilename === undefined ? "<stdin>" : nameInReport(stdinFilename, cwd);
    if (decoded.is === "text") files.push({ file, text: decoded.text, named: true });
    else fail(file, true, decoded.is === "binary" ? "it is no text" : decoded.problem);
    if (stdinFilename !== undefined) places.set(file, resolve(cwd, stdinFilename));
  }
  const onDisk = [...discover(paths.filter((path) => path !== STDIN), { cwd })].filter(({ path }) => ![...places.values()].includes(path));
  const found = distinctNames(onDisk, cwd);
  for (const each of found) {
    if (each.is === "file") files.push({ file: each.file, text: each.text, named: each.named });
    else fail(each.file, each.named, each.problem);
    places.set(each.file, each.path);
  }
  return { files, unreadable, diagnostics, places };
}

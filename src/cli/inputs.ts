import { dirname, resolve, sep } from "node:path";
import type { CheckedFile } from "../check.ts";
import { MACHINE, type Disk } from "../frontends/disk.ts";
import { DiskFiles } from "../frontends/disk-files.ts";
import { discover } from "../frontends/files.ts";
import { Leaving, type LeavingReason } from "../frontends/leaving.ts";
import { mostOf, tooLarge } from "../frontends/read-text.ts";
import { looksLikePlan } from "../frontends/terraform/plan/sniff.ts";
import type { Input, LeftFiles } from "../outputs/report.ts";
import { outputsOf, whatIsOldAmong } from "./cdk-applications.ts";
import { decode, type Decoded } from "../source/decode.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { distinctNames } from "./distinct-names.ts";
import { COMMAND_NAMES } from "./flags.ts";
import type { Plan, ScopeOptions } from "./options.ts";
import { hiddenBecause, nameInReport, pathFrom } from "./paths.ts";
import { suggestion } from "../source/suggest.ts";
import { UsageError } from "./usage-error.ts";

/** What the paths lead to. */
export interface Inputs {
  readonly files: readonly CheckedFile[];
  readonly unreadable: readonly Input[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where each lies that the report calls by a name. */
  readonly places: ReadonlyMap<string, string>;
  /** The folders that were named, and those of the files that were. */
  readonly folders: readonly string[];
  /** How many files and folders the search has left out, and why. */
  readonly left: LeftFiles;
}

/** The path of standard input. */
export const STDIN = "-";

/** What it is called where nobody says. */
export const UNNAMED = "<stdin>";

/** What inputs are read by. */
export interface Reading {
  readonly cwd: string;
  readonly stdinFilename: string | undefined;
  readonly plans: readonly Plan[];
  readonly scope: ScopeOptions;
  readonly disk: Disk;
  /** What stands on standard input. */
  readonly stdin: (most: number) => Uint8Array | undefined;
  /** Nobody has named the paths: what they lead to and is nothing of ours is passed over in silence. */
  readonly isFound?: boolean;
  /** Terraform's `TF_DATA_DIR`, where it is set. */
  readonly dataFolder: string | undefined;
}

/** Says which path leads nowhere, before anything is read. True where a folder is among them. */
export function searchesFolder(paths: readonly string[], cwd: string, disk: Disk = MACHINE): boolean {
  const kinds = paths.filter((path) => path !== STDIN).map((path) => {
    const kind = disk.kindOf(resolve(cwd, path));
    if (kind !== "missing") return kind;
    const hidden = hiddenBecause(resolve(cwd, path));
    if (hidden !== undefined) throw new UsageError(`${JSON.stringify(path)} cannot be read: ${hidden}; correct the path`);
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
export function readInputs(paths: readonly string[], { cwd, stdinFilename, plans, scope, disk, stdin, isFound = false, dataFolder }: Reading): Inputs {
  const files: CheckedFile[] = [];
  const unreadable: Input[] = [];
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, string>();
  const fail = (file: string, named: boolean, problem: string): void => {
    unreadable.push({ file, kind: "unknown", outcome: "unreadable", reason: problem });
    diagnostics.push({ level: named ? "error" : "warning", message: problem, span: { file, start: 0, end: 0 } });
  };
  if (paths.includes(STDIN)) {
    const bytes = stdin(mostOf(stdinFilename ?? UNNAMED));
    const decoded: Decoded = bytes ? decode(bytes) : { is: "malformed", problem: tooLarge(stdinFilename ?? UNNAMED).problem };
    const file = stdinFilename === undefined ? UNNAMED : nameInReport(stdinFilename, cwd);
    const path = stdinFilename === undefined ? file : resolve(cwd, stdinFilename);
    if (decoded.is === "text") files.push({ file, path, text: decoded.text, named: true });
    else fail(file, true, decoded.is === "binary" ? "it is no text" : decoded.problem);
    if (stdinFilename !== undefined) places.set(file, resolve(cwd, stdinFilename));
  }
  for (const { path } of plans) if (disk.kindOf(resolve(cwd, path)) !== "file") throw new UsageError(`--plan: there is no file ${JSON.stringify(path)}; correct the path`);
  const planned = new Map(plans.map(({ path, folder = dirname(path) }) => [resolve(cwd, path), resolve(cwd, folder)]));
  const leaving = new Leaving({ disk, cwd, ...scope });
  let left = NOTHING_LEFT;
  const onLeft = (why: LeavingReason): void => {
    left = { ...left, [why]: left[why] + 1 };
  };
  const named = paths.filter((path) => path !== STDIN && !(scope.forceExclude && isLeft(resolve(cwd, path), leaving, disk, onLeft)));
  const wanted = [...named, ...planned.keys()];
  const folders = foldersOf([...wanted, ...(stdinFilename === undefined ? [] : [stdinFilename])], cwd, disk);
  const search = { cwd, disk, leaving, onLeft, ...(dataFolder !== undefined && { dataFolder }) };
  const searched = [...discover(wanted, search)];
  const readable = new DiskFiles({ cwd, folders, disk });
  const further = outputsOf(searched.filter((each) => each.is === "file"), readable).filter((output) => !searched.some(({ path }) => path.startsWith(output + sep)));
  if (further.length > 0) left = NOTHING_LEFT;
  const all = further.length === 0 ? searched : [...discover([...wanted, ...further], search)];
  const onDisk = all.filter(({ path }) => ![...places.values()].includes(path));
  const found = distinctNames(onDisk, cwd);
  diagnostics.push(...whatIsOldAmong(found.filter((each) => each.is === "file"), readable));
  for (const each of found) {
    const planFor = planned.get(each.path);
    if (planFor !== undefined && each.is === "file" && !looksLikePlan(each.text)) {
      throw new UsageError(`--plan: ${pathFrom(cwd, each.path)} is no plan; write one with terraform show -json`);
    }
    const isNamed = each.named && (!isFound || planFor !== undefined);
    if (each.is === "file") files.push({ file: each.file, path: each.path, text: each.text, named: isNamed, ...(planFor !== undefined && { planFor }) });
    else fail(each.file, isNamed, each.problem);
    places.set(each.file, each.path);
  }
  if (leaving.isExhausted) diagnostics.push({ level: "warning", message: "the patterns of .gitignore take too long, and not all of them are honoured: more files may be read than Git keeps; shorten them, or leave them out by --no-respect-gitignore and use --exclude", span: { file: folders[0] === undefined ? "." : nameInReport(`${folders[0]}/.gitignore`, cwd), start: 0, end: 0 } });
  return { files, unreadable, diagnostics, places, folders, left };
}

const NOTHING_LEFT: LeftFiles = { gitignore: 0, exclude: 0 };

function isLeft(path: string, leaving: Leaving, disk: Disk, onLeft: (why: LeavingReason) => void): boolean {
  const why = leaving.whyNamed(path, disk.kindOf(path) === "folder");
  if (why) onLeft(why);
  return why !== undefined;
}

function foldersOf(paths: readonly string[], cwd: string, disk: Disk): readonly string[] {
  const absolute = paths.map((path) => resolve(cwd, path));
  return [...new Set(absolute.map((path) => (disk.kindOf(path) === "folder" ? path : dirname(path))))];
}

import { basename, dirname, join, relative } from "node:path";
import type { FoundConfiguration } from "../../config/load.ts";
import { looksLikeTemplate } from "../../frontends/cloudformation/sniff.ts";
import type { Disk } from "../../frontends/disk.ts";
import { isTemplateName } from "../../frontends/files.ts";
import { isTerraformFile, isVariablesFile } from "../../frontends/terraform-files.ts";
import { looksLikePlan } from "../../frontends/terraform/plan/sniff.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { nameInReport } from "../paths.ts";
import { rootsThatCall } from "./callers.ts";
import { parentsOf } from "./parents.ts";
import { statedWith } from "./stated.ts";
import { entriesOf, SCAN, textOf, type ScanBounds } from "./walk.ts";

/** What changed files are understood by. */
export interface ChangedInput {
  /** Their absolute paths; what is there no more is changed, too. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly disk: Disk;
  /** The configuration that counts for what is in a folder. */
  readonly nearest: (folder: string) => FoundConfiguration | undefined;
  readonly bounds?: ScanBounds;
}

/** What changed files belong to. */
export interface Expansion {
  /** The absolute paths of the files and folders to look at. */
  readonly wanted: readonly string[];
  readonly notes: readonly Diagnostic[];
}

/** Finds what has to be judged to know how changed files stand: their modules with those that call them, templates with those of their folder, whole workloads. */
export function expandChanged(input: ChangedInput): Expansion {
  const { paths, disk } = input;
  const notes: Diagnostic[] = [];
  const parts = [...new Set(paths)].map((path) => partOf(path, disk));
  const assemblies = parts.flatMap((part) => (part.is === "assembly" ? [part.folder] : []));
  const modules = [...new Set(parts.flatMap((part) => (part.is === "module" ? [part.folder] : [])))];
  const templates = parts.flatMap((part) => (part.is === "template" ? [part.path] : []));
  const others = parts.flatMap((part) => (part.is === "other" ? [part.path] : []));
  const roots = byRoot(modules, input).flatMap(([below, own]) => rootsThatCall(own, below, disk, input.bounds) ?? unscanned(below, own, "module", "the modules that call it", input, notes));
  const parents = byRoot(templates, input).flatMap(([below, own]) => parentsOf(own, below, disk, input.bounds) ?? unscanned(below, own, "template", "the templates that nest it", input, notes));
  const found = [
    ...[...modules, ...roots].flatMap((folder) => filesIn(folder, disk, isTerraformFile)),
    ...[...new Set([...templates, ...parents].map((path) => dirname(path)))].flatMap((folder) => templatesIn(folder, disk)),
    ...others,
    ...assemblies,
  ];
  const stated = configurationsFor([...paths, ...found], input).flatMap((each) => (each.is === "configuration" ? statedWith([...paths, ...found], each) : []));
  return { wanted: [...new Set([...found, ...stated])].filter((path) => disk.kindOf(path) !== "missing"), notes };
}

type Part =
  | { readonly is: "module" | "assembly"; readonly folder: string }
  | { readonly is: "template" | "other"; readonly path: string };

/** What a changed file is a part of. A template that is there no more left a folder in which others may be. */
function partOf(path: string, disk: Disk): Part {
  const folder = dirname(path);
  const assembly = assemblyOf(folder, disk);
  if (assembly !== undefined) return { is: "assembly", folder: assembly };
  if (isTerraformFile(path)) return { is: "module", folder };
  if (isVariablesFile(path)) return filesIn(folder, disk, isTerraformFile).length > 0 ? { is: "module", folder } : { is: "other", path };
  if (disk.kindOf(path) === "missing") return { is: isTemplateName(path) ? "template" : "other", path };
  const text = textOf(path, disk);
  if (looksLikeTemplate(text)) return { is: "template", path };
  return looksLikePlan(text) && filesIn(folder, disk, isTerraformFile).length > 0 ? { is: "module", folder } : { is: "other", path };
}

/** The outermost cloud assembly that a folder is in. */
function assemblyOf(start: string, disk: Disk): string | undefined {
  let found: string | undefined;
  for (let folder = start; ; folder = dirname(folder)) {
    if (disk.kindOf(join(folder, "manifest.json")) === "file" && disk.kindOf(join(folder, "cdk.out")) === "file") found = folder;
    if (folder === dirname(folder) || disk.kindOf(join(folder, ".git")) !== "missing") return found;
  }
}

/** Files and folders by the repository that holds them; outside of one by their own folder. */
function byRoot(paths: readonly string[], { disk }: ChangedInput): readonly (readonly [root: string, paths: readonly string[]])[] {
  const roots = new Map<string, string[]>();
  for (const path of paths) {
    const root = repositoryOf(path, disk) ?? (disk.kindOf(path) === "folder" ? path : dirname(path));
    const own = roots.get(root);
    if (own) own.push(path);
    else roots.set(root, [path]);
  }
  return [...roots];
}

function repositoryOf(start: string, disk: Disk): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (disk.kindOf(join(folder, ".git")) !== "missing") return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

const filesIn = (folder: string, disk: Disk, isWanted: (name: string) => boolean): readonly string[] =>
  entriesOf(folder, disk).flatMap(({ name, is }) => ((is === "file" || is === "link") && isWanted(name) ? [join(folder, name)] : [])).sort();

/** The templates of a folder are one workload. Of a folder that holds very many files, as of samples, only so many are looked at. */
const templatesIn = (folder: string, disk: Disk): readonly string[] =>
  filesIn(folder, disk, (name) => isTemplateName(name) && !isTerraformFile(name)).slice(0, MOST_BESIDE).filter((path) => looksLikeTemplate(textOf(path, disk)));

function configurationsFor(paths: readonly string[], { nearest }: ChangedInput): readonly FoundConfiguration[] {
  const found = [...new Set(paths.map((path) => dirname(path)))].flatMap((folder) => nearest(folder) ?? []);
  return [...new Map(found.map((each) => [each.path, each])).values()];
}

/** Too many files to find out who uses what has changed. */
function unscanned(below: string, own: readonly string[], what: "module" | "template", users: string, { cwd, disk, bounds = SCAN }: ChangedInput, notes: Diagnostic[]): readonly string[] {
  for (const path of own) {
    const [first = path] = what === "module" ? filesIn(path, disk, isTerraformFile) : [path];
    const called = relative(below, path) || basename(path);
    notes.push({
      level: "note",
      message: `the ${what} \`${called}\` is judged alone: this repository has more than ${bounds.files.toLocaleString("en")} files in which ${users} could be; check the whole repository to see how it is used`,
      span: { file: nameInReport(first, cwd), start: 0, end: 0 },
    });
  }
  return [];
}

const MOST_BESIDE = 500;

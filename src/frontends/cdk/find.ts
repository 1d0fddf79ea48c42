import { folderOf, joinPath, nameOf, type Files } from "../folder.ts";
import { MANIFEST, readAssembly, type Assembly } from "./assembly.ts";
import { looksLikeManifest } from "./manifest.ts";
import { isTemplate } from "./parts.ts";

/** A file that a run was given. */
export interface Found {
  readonly path: string;
  readonly text: string;
}

/**
 * The assemblies that some files belong to, outermost first: one of a stage belongs to that around it. Where the manifest is not among the
 * files, somebody asks for some of the stacks, and the manifest beside them only says where they are deployed.
 */
export function findAssemblies(found: readonly Found[], files: Files): readonly Assembly[] {
  const paths = new Set(found.map(({ path }) => path));
  const taken = new Set<string>();
  const assemblies: Assembly[] = [];
  for (const folder of foldersOf(found)) {
    if (taken.has(folder)) continue;
    const assembly = readAssembly(folder, files);
    if (!assembly) continue;
    for (const each of assembly.folders) taken.add(each);
    assemblies.push(paths.has(joinPath(folder, MANIFEST)) ? assembly : onlyThose(assembly, paths));
  }
  return assemblies;
}

/** Folders that may hold an assembly, those of few parts first, so that an assembly comes before those of its stages. */
function foldersOf(found: readonly Found[]): readonly string[] {
  const folders = new Set(found.filter(({ path, text }) => (nameOf(path) === MANIFEST ? looksLikeManifest(text) : isTemplate(nameOf(path)))).map(({ path }) => folderOf(path)));
  const depth = (folder: string): number => folder.split("/").length;
  return [...folders].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

function onlyThose(assembly: Assembly, paths: ReadonlySet<string>): Assembly {
  const stacks = assembly.stacks.filter(({ path }) => paths.has(path));
  return { ...assembly, named: stacks.length, stacks, parts: assembly.parts.filter(({ path, outcome }) => paths.has(path) && outcome === "read") };
}

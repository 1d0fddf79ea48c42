import type { Declarations } from "./declarations.ts";
import { joinPath } from "../../folder.ts";
import type { Loader } from "./loader.ts";
import { isLocal } from "./sources.ts";
import { argument, literalText } from "./syntax-queries.ts";

/**
 * The folders that are root modules: those that no other folder of the run calls, through whatever modules lie between. Of folders that
 * call one another in a circle the first is one, so that none of them is passed over.
 */
export function rootsOf(folders: readonly string[], loader: Loader): readonly string[] {
  const present = folders.filter((folder) => loader.module(folder));
  const reached = new Map(present.map((folder) => [folder, reachedFrom(folder, loader)]));
  const roots: string[] = [];
  const covered = new Set<string>();
  const isCalled = (folder: string): boolean => present.some((other) => other !== folder && reached.get(other)?.has(folder) === true);
  const add = (folder: string): void => {
    roots.push(folder);
    covered.add(folder);
    for (const each of reached.get(folder) ?? []) covered.add(each);
  };
  for (const folder of present) if (!isCalled(folder)) add(folder);
  for (const folder of present) if (!covered.has(folder)) add(folder);
  return roots.sort();
}

/** All folders of modules that a folder calls, by calls of local modules. */
function reachedFrom(start: string, loader: Loader): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const called of callsIn(loader.module(folder))) {
      if (reached.has(called)) continue;
      reached.add(called);
      waiting.push(called);
    }
  }
  return reached;
}

function callsIn(module: Declarations | undefined): readonly string[] {
  if (!module) return [];
  return [...module.calls.values()].flatMap((call) => {
    const source = literalText(argument(call, "source"));
    return source !== undefined && isLocal(source) ? [joinPath(module.folder, source)] : [];
  });
}

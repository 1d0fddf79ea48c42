import type { Declarations } from "./declarations.ts";
import { joinPath } from "../../folder.ts";
import { topmost } from "../../topmost.ts";
import type { Loader } from "./loader.ts";
import { isLocal } from "./sources.ts";
import { argument, literalText } from "./syntax-queries.ts";

/**
 * The folders that are root modules: those that no other folder of the run calls, through whatever modules lie between. Of folders that
 * call one another in a circle the first is one, so that none of them is passed over.
 */
export function rootsOf(folders: readonly string[], loader: Loader): readonly string[] {
  const present = folders.filter((folder) => loader.module(folder));
  return [...topmost(present, (folder) => callsIn(loader.module(folder)))].sort();
}

function callsIn(module: Declarations | undefined): readonly string[] {
  if (!module) return [];
  return [...module.calls.values()].flatMap((call) => {
    const source = literalText(argument(call, "source"));
    return source !== undefined && isLocal(source) ? [joinPath(module.folder, source)] : [];
  });
}

import { joinPath, type Files } from "../folder.ts";
import { isTerraformFile } from "../terraform-files.ts";
import { reachedFrom, topmost } from "../topmost.ts";
import { localCalls } from "./calls.ts";
import { pathOf, type Unit } from "./units.ts";

/**
 * Of each unit those root modules of which it is a part, by number: of a module that others call the ones that reach it, of anything else itself.
 * Of modules that call one another in a circle the first one is taken for the root.
 */
export function holdersOf(units: readonly Unit[], files: Files): readonly (readonly number[])[] {
  const modules = new Map(units.flatMap((unit, index) => (unit.is === "module" ? [[unit.folder, index] as const] : [])));
  const calls = new Calls(units, modules, files);
  const callsOf = (folder: string): readonly string[] => calls.calledBy(folder);
  const holders: number[][] = units.map(() => []);
  units.forEach(({ is }, index) => {
    if (is !== "module") holders[index]?.push(index);
  });
  for (const root of topmost([...modules.keys()], callsOf)) {
    const holder = modules.get(root);
    for (const folder of reachedFrom(root, callsOf)) {
      const unit = modules.get(folder);
      if (unit !== undefined && holder !== undefined) holders[unit]?.push(holder);
    }
  }
  return holders;
}

/** Which local modules call which, also by way of those that are on disk and not among the files of the run. */
class Calls {
  readonly #units: readonly Unit[];
  readonly #modules: ReadonlyMap<string, number>;
  readonly #files: Files;
  readonly #called = new Map<string, readonly string[]>();

  constructor(units: readonly Unit[], modules: ReadonlyMap<string, number>, files: Files) {
    this.#units = units;
    this.#modules = modules;
    this.#files = files;
  }

  /** The folders that the calls of a folder lead to. */
  calledBy(folder: string): readonly string[] {
    const known = this.#called.get(folder);
    if (known) return known;
    const called = [...new Set(this.#textsOf(folder).flatMap(([path, text]) => localCalls(path, text)))].map((source) => joinPath(folder, source));
    this.#called.set(folder, called);
    return called;
  }

  #textsOf(folder: string): readonly (readonly [string, string])[] {
    const unit = this.#modules.get(folder);
    if (unit !== undefined) return (this.#units[unit]?.files ?? []).map((each) => [pathOf(each), each.text]);
    return this.#files.list(folder).flatMap(({ name, is }) => {
      const path = joinPath(folder, name);
      const read = is === "file" && isTerraformFile(name) ? this.#files.read(path) : undefined;
      return read?.is === "text" ? [[path, read.text] as const] : [];
    });
  }
}

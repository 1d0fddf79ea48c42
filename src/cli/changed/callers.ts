import { dirname, resolve } from "node:path";
import type { Disk } from "../../frontends/disk.ts";
import { isTerraformFile } from "../../frontends/terraform-files.ts";
import { filesBelow, textOf, type ScanBounds } from "./walk.ts";

/**
 * The modules that a scan of the `source` lines below a folder shows to be called by no other and to lead to one of some modules: what
 * these are deployed by. Undefined where there are too many files for a scan.
 */
export function rootsThatCall(modules: readonly string[], below: string, disk: Disk, bounds?: ScanBounds): readonly string[] | undefined {
  const files = filesBelow(below, disk, isTerraformFile, bounds);
  if (files === undefined) return undefined;
  const callers = new Map<string, Set<string>>();
  for (const path of files) {
    if (!disk.mayHold(path, ["source"])) continue;
    for (const source of sourcesIn(textOf(path, disk))) {
      const called = resolve(dirname(path), source);
      callers.set(called, (callers.get(called) ?? new Set()).add(dirname(path)));
    }
  }
  const met = new Set(modules);
  const waiting = [...modules];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    for (const caller of callers.get(module) ?? []) {
      if (met.has(caller)) continue;
      met.add(caller);
      waiting.push(caller);
    }
  }
  return [...met].filter((folder) => !modules.includes(folder) && !callers.has(folder)).sort();
}

/** The local modules that a file names. One in a comment is taken for one, too: it costs a little time. */
function sourcesIn(text: string): readonly string[] {
  return [...text.matchAll(SOURCE)].flatMap(([, source]) => source ?? []);
}

const SOURCE = /\bsource"?\s*[=:]\s*"(\.\.?(?:\/[^"\n]*)?)"/gu;

import { basename } from "node:path";
import type { Disk } from "../../frontends/disk.ts";
import { isTemplateName } from "../../frontends/files.ts";
import { isTerraformFile } from "../../frontends/terraform-files.ts";
import { filesBelow, textOf, type ScanBounds } from "./walk.ts";

/** The templates below a folder that seem to nest some others, by their names, and those that nest these. Undefined where there are too many files for a scan. */
export function parentsOf(templates: readonly string[], below: string, disk: Disk, bounds?: ScanBounds): readonly string[] | undefined {
  const files = filesBelow(below, disk, (name) => isTemplateName(name) && !isTerraformFile(name), bounds);
  if (files === undefined) return undefined;
  const names = new Set(files.map((path) => basename(path)));
  const nesting = new Map<string, string[]>();
  for (const path of files) {
    if (!disk.mayHold(path, NESTING)) continue;
    const text = textOf(path, disk);
    if (!NESTING.some((word) => text.includes(word))) continue;
    for (const name of new Set([...text.matchAll(NAME)].map(([each]) => each))) if (names.has(name)) put(nesting, name, path);
  }
  const met = new Set(templates);
  const waiting = [...templates];
  for (let template = waiting.pop(); template !== undefined; template = waiting.pop()) {
    for (const path of nesting.get(basename(template)) ?? []) {
      if (met.has(path)) continue;
      met.add(path);
      waiting.push(path);
    }
  }
  return [...met].filter((path) => !templates.includes(path)).sort();
}

const NESTING = ["TemplateURL", "AWS::Serverless::Application"];

function put(lists: Map<string, string[]>, name: string, path: string): void {
  const list = lists.get(name);
  if (list) list.push(path);
  else lists.set(name, [path]);
}

/** What may be the name of a file, at the end of a path. */
const NAME = /(?<![^/\\\s"'{}])[^/\\\s"'{}]+\.[A-Za-z]+/gu;

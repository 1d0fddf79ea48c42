import { join } from "node:path";
import type { Disk, DiskEntry } from "../../frontends/disk.ts";

/** What a scan may look at. */
export interface ScanBounds {
  readonly files: number;
  /** Folders and files that are met, whatever they are. */
  readonly entries: number;
}

/** So many files are looked through for those that use a changed one. */
export const SCAN: ScanBounds = { files: 5000, entries: 200_000 };

/** The files below a folder that are wanted by their names, without what tools made or fetched; undefined where there are too many. Links are not followed. */
export function filesBelow(root: string, disk: Disk, isWanted: (name: string) => boolean, bounds: ScanBounds = SCAN): readonly string[] | undefined {
  const found: string[] = [];
  const waiting = [root];
  let entries = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const { name, is } of entriesOf(folder, disk)) {
      entries += 1;
      if (is === "folder" && !name.startsWith(".") && !MADE.has(name)) waiting.push(join(folder, name));
      else if (is === "file" && isWanted(name)) found.push(join(folder, name));
    }
    if (found.length > bounds.files || entries > bounds.entries) return undefined;
  }
  return found;
}

export function entriesOf(folder: string, disk: Disk): readonly DiskEntry[] {
  try {
    return disk.entries(folder);
  } catch {
    return [];
  }
}

/** The text of a file; nothing for one that is no text. */
export function textOf(path: string, disk: Disk): string {
  const read = disk.text(path, "it is too large");
  return read.is === "text" ? read.text : "";
}

const MADE: ReadonlySet<string> = new Set(["node_modules", "cdk.out"]);

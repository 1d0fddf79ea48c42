import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import type { FileRead } from "./folder.ts";
import { fileHolds, readText } from "./read-text.ts";

/** What a path leads to, links followed. What cannot be looked at is missing: whoever opens it learns why. */
export type DiskKind = "file" | "folder" | "other" | "missing";

export interface DiskEntry {
  readonly name: string;
  /** Links are not followed. */
  readonly is: "file" | "folder" | "link" | "other";
}

/** What the program reads of files: those of the machine, or those of another state of them. Paths are absolute. */
export interface Disk {
  kindOf(path: string): DiskKind;
  /** What is in a folder, in any order. Throws what the machine throws where it cannot be listed. */
  entries(folder: string): readonly DiskEntry[];
  /** The path without links. Throws what the machine throws where it leads nowhere. */
  realPath(path: string): string;
  /** The text of a file; `larger` is what to say of one that is larger than 5 MB. */
  text(path: string, larger: string): FileRead;
  /** False where a file certainly holds none of some words of ASCII: so that of many files few are read as text. */
  mayHold(path: string, words: readonly string[]): boolean;
  /** When a file was changed last, in milliseconds; undefined where nobody knows. */
  changedAt(path: string): number | undefined;
}

/** The files of the machine as they lie there. */
export const MACHINE: Disk = {
  kindOf(path) {
    try {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats === undefined ? "missing" : stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
    } catch {
      return "missing";
    }
  },
  entries: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, is: kindOfEntry(entry) })),
  realPath: (path) => realpathSync(path),
  text: readText,
  mayHold: fileHolds,
  changedAt(path) {
    try {
      return statSync(path).mtimeMs;
    } catch {
      return undefined;
    }
  },
};

function kindOfEntry(entry: Dirent): DiskEntry["is"] {
  if (entry.isSymbolicLink()) return "link";
  return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}

import { resolve } from "node:path";
import type { Disk } from "../frontends/disk.ts";
import { UsageError } from "./usage-error.ts";

/** The text of a file of values that the command line names by a flag, in the state of the files in which the run judges them; a usage error where it has none. */
export function textOfValues(flag: string, path: string, cwd: string, disk: Disk): string {
  const absolute = resolve(cwd, path);
  const kind = disk.kindOf(absolute);
  const read = kind === "missing" || kind === "folder" ? undefined : disk.text(absolute, "it is larger than 5 MB");
  if (read?.is === "text") return read.text;
  if (read?.is === "problem") throw new UsageError(`${flag} ${path}: ${read.problem}; name the file of the values`);
  throw new UsageError(`${flag} ${path} cannot be read: ${kind === "folder" ? "it is a folder" : "there is no such file"}; correct the path`);
}

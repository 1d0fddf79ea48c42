import { resolve } from "node:path";
import type { Disk } from "../frontends/disk.ts";
import type { FileRead } from "../frontends/folder.ts";
import { bytesOf, mostOf, textOf, tooLarge } from "../frontends/read-text.ts";
import { reasonOf } from "./reason.ts";
import { UsageError } from "./usage-error.ts";

/** The text of a file of values that the command line names by a flag, in the state of the files in which the run judges them; a usage error where it has none. */
export function textOfValues(flag: string, path: string, cwd: string, disk: Disk): string {
  const absolute = resolve(cwd, path);
  const kind = disk.kindOf(absolute);
  const read = kind === "missing" || kind === "folder" ? undefined : kind === "other" ? pipeText(absolute) : disk.text(absolute, "it is larger than 5 MB");
  if (read?.is === "text") return read.text;
  if (read?.is === "problem") throw new UsageError(`${flag} ${path}: ${read.problem}; name the file of the values`);
  throw new UsageError(`${flag} ${path} cannot be read: ${kind === "folder" ? "it is a folder" : "there is no such file"}; correct the path`);
}

/** What a shell gives a command as a file, as in `--var-file <(command)`. */
function pipeText(path: string): FileRead {
  try {
    const bytes = bytesOf(path, mostOf(path), { mayBePipe: true });
    return bytes ? textOf(bytes, path) : tooLarge(path);
  } catch (error) {
    return { is: "problem", problem: `it cannot be read: ${reasonOf(error)}` };
  }
}

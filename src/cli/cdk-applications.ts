import { basename, dirname, join, relative, sep } from "node:path";
import { APPLICATION, applicationIn, holdsNoSource, isSource, outputOf, whatIsOld, type Application, type Synthesised } from "../frontends/cdk/application.ts";
import { MACHINE, type Disk, type DiskEntry } from "../frontends/disk.ts";
import type { Files } from "../frontends/folder.ts";
import type { Diagnostic } from "../source/diagnostic.ts";

/** A file that was found. */
interface Found {
  readonly path: string;
  readonly file: string;
  readonly text: string;
}

/** The folders into which applications of the CDK are synthesised, as far as they may be read. */
export const outputsOf = (found: readonly Found[], files: Files): readonly string[] =>
  applicationsAmong(found, files).flatMap(({ output, isReadable }) => (isReadable ? [output] : []));

/** An application is checked as it was synthesised; whether that is what its sources say now, only the times of the files tell. */
export const whatIsOldAmong = (found: readonly Found[], files: Files, disk: Disk = MACHINE): readonly Diagnostic[] =>
  applicationsAmong(found, files).flatMap((each) => whatIsOld(each.application, synthesised(each, disk)));

interface Applied {
  readonly application: Application;
  readonly project: string;
  readonly output: string;
  readonly isReadable: boolean;
}

function applicationsAmong(found: readonly Found[], files: Files): readonly Applied[] {
  return found.flatMap(({ path, file, text }) => {
    const application = basename(path) === APPLICATION ? applicationIn({ file, text }) : undefined;
    if (!application) return [];
    const output = outputOf(path, application);
    return [{ application, project: dirname(path), output, isReadable: files.list(output).length > 0 }];
  });
}

function synthesised({ project, output, isReadable }: Applied, disk: Disk): Synthesised {
  const at = isReadable ? disk.changedAt(join(output, "manifest.json")) : undefined;
  return { at, isFolder: disk.kindOf(output) === "folder", newest: at === undefined ? undefined : newestSource(project, output, disk) };
}

/** The source that was changed last. Of a very large project not all are looked at. */
function newestSource(project: string, output: string, disk: Disk): Synthesised["newest"] {
  const waiting = [project];
  let newest: { name: string; at: number } | undefined;
  let left = MOST_ENTRIES;
  for (let folder = waiting.pop(); folder !== undefined && left > 0; folder = waiting.pop()) {
    for (const entry of entriesOf(folder, disk)) {
      left -= 1;
      const path = join(folder, entry.name);
      if (entry.is === "folder" && path !== output && !holdsNoSource(entry.name)) waiting.push(path);
      const at = entry.is === "file" && isSource(entry.name) ? disk.changedAt(path) : undefined;
      if (at !== undefined && (newest === undefined || at > newest.at)) newest = { name: relative(project, path).split(sep).join("/"), at };
    }
  }
  return newest;
}

function entriesOf(folder: string, disk: Disk): readonly DiskEntry[] {
  try {
    return disk.entries(folder);
  } catch {
    return [];
  }
}

const MOST_ENTRIES = 20_000;

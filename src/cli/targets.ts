import { resolve } from "node:path";
import { reasonOf } from "./reason.ts";
import { didYouMean } from "./suggest.ts";
import { uninterrupted } from "./uninterrupted.ts";
import { UsageError } from "./usage-error.ts";
import { mayWait, stageFile, type StagedFile } from "./write-file.ts";

/** An output in one of a command's formats: to a file, or to standard output. */
export interface TargetOf<N extends string> {
  readonly format: N;
  readonly file?: string;
}

/** `sarif=out.sarif`. Standard output, which is `-` too, can take one. */
export function targetsOf<N extends string>(texts: readonly string[], names: readonly N[]): readonly TargetOf<N>[] {
  const targets = texts.map((text) => {
    const [name = "", ...rest] = text.split("=");
    const file = rest.join("=");
    const format = names.find((each) => each === name);
    if (format === undefined) throw new UsageError(`--format: there is no format ${JSON.stringify(name)}; ${didYouMean(name, names, `the formats are ${names.join(", ")}`)}`);
    if (rest.length > 0 && file === "") throw new UsageError(`--format ${text} names no file; write --format ${name}=FILE`);
    return { format, ...(rest.length > 0 && file !== "-" && { file }) };
  });
  const [first, second] = targets.filter(({ file }) => file === undefined);
  if (first && second) {
    const remedy = `give one a file: --format ${second.format}=FILE`;
    throw new UsageError(`--format ${first.format} and ${second.format} both want standard output; ${remedy}`);
  }
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`--format: ${twice} is named twice; give each format a file of its own`);
  return targets;
}

/** A text for a file, and what on the command line named the file. */
export interface FileToWrite {
  readonly flag: string;
  readonly file: string;
  readonly text: string;
  /** What to do where it cannot be written; to name another file where nothing is said. */
  readonly remedy?: string;
}

/**
 * Writes files, in folders that are made where they are not there: all of them or none. Those that may fail while they are written come first, before a text
 * takes the place of an older one. A signal ends the program before it or after it; where it may wait for somebody at a pipe, at once.
 */
export async function writeFiles(files: readonly FileToWrite[], cwd: string): Promise<void> {
  if (files.some(({ file }) => mayWait(resolve(cwd, file)))) writeAll(files, cwd);
  else if (files.length > 0) await uninterrupted(() => writeAll(files, cwd));
}

function writeAll(files: readonly FileToWrite[], cwd: string): void {
  const staged: Staged[] = [];
  for (const each of files) orElse(each, staged, () => staged.push({ ...each, file: stageFile(resolve(cwd, each.file), each.text) }));
  const left = [...staged.filter(({ file }) => file.isDirect), ...staged.filter(({ file }) => !file.isDirect)];
  for (let next = left.shift(); next; next = left.shift()) orElse(next, left, next.file.commit);
}

type Staged = Omit<FileToWrite, "file"> & { readonly file: StagedFile };

/** Does something for a file; where that fails the others are left as they are, the last that was prepared first. */
function orElse({ flag, remedy = "name another file" }: Pick<FileToWrite, "flag" | "remedy">, others: readonly Staged[], act: () => void): void {
  try {
    act();
  } catch (error) {
    for (const { file } of [...others].reverse()) file.discard();
    throw new UsageError(`${flag} cannot be written: ${reasonOf(error)}; ${remedy}`);
  }
}

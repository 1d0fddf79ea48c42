import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isLater } from "./later.ts";
import { reasonOf } from "./reason.ts";
import { didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

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
    if (format === undefined) {
      if (isLater(name)) throw new UsageError(`--format: there is no format ${name} yet; the formats are ${names.join(", ")}`);
      throw new UsageError(`--format: there is no format ${JSON.stringify(name)}; ${didYouMean(name, names, `the formats are ${names.join(", ")}`)}`);
    }
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

/** Writes what a format makes to its file, in folders that are made where they are not there. */
export function writeTarget({ format, file }: { readonly format: string; readonly file: string }, text: string, cwd: string): void {
  try {
    mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
    writeFileSync(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(`--format ${format}=${file} cannot be written: ${reasonOf(error)}; name another file`);
  }
}

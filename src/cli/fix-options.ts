import type { FixSafety } from "../engine/define-rule.ts";
import type { Given } from "./arguments.ts";
import { oneOf } from "./one-of.ts";
import type { TargetOf } from "./targets.ts";
import { UsageError } from "./usage-error.ts";

/** What is made of the fixes that rules have. */
export interface FixOptions {
  /** `review` makes those that are safe, too. */
  readonly safety: FixSafety;
  /** False where only a diff of them is wanted. */
  readonly isWritten: boolean;
}

/** Understands `--fix`, `--fix=review` and `--diff`; undefined where none is given. */
export function fixOptions(given: Given<"fix" | "diff" | "add-ignore" | "show-config">, paths: readonly string[], targets: readonly TargetOf<string>[]): FixOptions | undefined {
  if (!given.has("fix") && !given.has("diff")) return undefined;
  const safety = oneOf("--fix", given.last("fix") ?? "safe", ["safe", "review"]);
  const flag = given.has("fix") ? "--fix" : "--diff";
  const other = given.has("add-ignore") ? "--add-ignore" : given.has("show-config") ? "--show-config" : undefined;
  if (other !== undefined) throw new UsageError(`${flag} and ${other} contradict each other; leave one out`);
  if (paths.length > 0 && paths.every((path) => path === "-")) throw new UsageError(`${flag}: standard input is no file that could be changed; name files or folders`);
  const rival = given.has("diff") ? targets.find(({ file }) => file === undefined) : undefined;
  if (rival) throw new UsageError(`--diff and --format ${rival.format} both want standard output; give the format a file: --format ${rival.format}=FILE`);
  return { safety, isWritten: !given.has("diff") };
}

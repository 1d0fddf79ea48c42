import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { UsageError } from "./usage-error.ts";

/** A working tree of Git. This file alone starts a process, and that is always `git`. */
export interface Repository {
  /** The topmost folder of the working tree. */
  readonly root: string;
  /** The flag for which Git is asked, for what is told where it fails. */
  readonly flag: string;
  /** True where the program was started in it: then the variables by which Git tells a hook of its index count. */
  readonly isCurrent: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settings for every command besides those that hold always, as `-c name=value`. */
  readonly settings?: readonly string[];
}

/** What a command of Git prints; a usage error where it fails. */
export function git(repository: Repository, args: readonly string[], input = ""): Buffer {
  const ended = ask(repository, args, input);
  if (ended.is === "output") return ended.output;
  throw new UsageError(`${repository.flag}: Git cannot read ${JSON.stringify(repository.root)}: ${ended.says}; mend that or leave ${repository.flag} out`);
}

/** What a command of Git prints in one line; undefined where it fails, as it does for a name that means nothing. */
export function gitLine(repository: Repository, args: readonly string[]): string | undefined {
  const ended = ask(repository, args, "");
  return ended.is === "output" ? ended.output.toString("utf8").replace(/\r?\n$/u, "") : undefined;
}

/** No filter is run that a configuration names (`git lfs`), though Git would to compare a file with what it keeps. */
export function withoutFilters(repository: Repository): Repository {
  const names = gitLine(repository, ["config", "--null", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|smudge|process|required)$"]) ?? "";
  const settings = [...new Set(names.split("\0"))].filter((name) => name !== "" && !name.includes("=")).flatMap((name) => ["-c", `${name}=${name.endsWith(".required") ? "false" : ""}`]);
  return { ...repository, settings };
}

type Ended = { readonly is: "output"; readonly output: Buffer } | { readonly is: "failure"; readonly says: string };

/**
 * No shell, no hooks, no monitor of the file system, no locks; and nothing is fetched, where a clone lacks a part of its objects. Git runs in the
 * topmost folder, from where the relative paths count that a hook is given.
 */
function ask(repository: Repository, args: readonly string[], input: string): Ended {
  const program = programIn(repository.env);
  if (program === undefined) throw new UsageError(`${repository.flag} needs Git, and there is no program git here; install it or leave ${repository.flag} out`);
  try {
    const output = execFileSync(program, [...ALWAYS, ...(repository.settings ?? []), ...args], {
      cwd: repository.root,
      env: environmentOf(repository),
      input,
      maxBuffer: MOST_BYTES,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    return { is: "output", output };
  } catch (error) {
    return { is: "failure", says: saidBy(error) };
  }
}

/**
 * Where Git lies, in a folder that PATH names in full. A relative one, and on Windows the current folder, may be in the repository that is judged,
 * and what lies there is an input.
 */
function programIn(env: Repository["env"]): string | undefined {
  const [, path = "/usr/local/bin:/usr/bin:/bin"] = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH") ?? [];
  const name = process.platform === "win32" ? "git.exe" : "git";
  return path.split(delimiter).filter((folder) => isAbsolute(folder)).map((folder) => join(folder, name)).find((program) => isProgram(program));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function environmentOf({ env, isCurrent }: Repository): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => isCurrent || !OF_ONE_REPOSITORY.has(name));
  return { ...Object.fromEntries(kept), ...QUIET };
}

/** The first line in which Git says what is wrong. */
function saidBy(error: unknown): string {
  const text = error instanceof Error && "stderr" in error && error.stderr instanceof Uint8Array ? Buffer.from(error.stderr).toString("utf8") : "";
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const [line = error instanceof Error ? error.message : String(error)] = [...lines.filter((each) => each.startsWith("fatal:")), ...lines];
  return line.replace(/^fatal:\s*/u, "").slice(0, 300);
}

const ALWAYS = ["--no-optional-locks", "--no-pager", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];

const QUIET = { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" };

/** What Git tells its hooks of the repository that they are run in. */
const OF_ONE_REPOSITORY: ReadonlySet<string> = new Set([
  ...["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"],
  ...["GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_INTERNAL_SUPER_PREFIX", "GIT_QUARANTINE_PATH"],
]);

const MOST_BYTES = 256 * 1024 * 1024;

import { lstatSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { reportName } from "../frontends/report-names.ts";
import { codeOf, reasonOf } from "./reason.ts";

/** What a path leads to. What cannot be looked at is missing: whoever opens it learns why. */
export function kindOf(path: string): "folder" | "file" | "missing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return "missing";
  }
}

/** Why there seems to be nothing at a path where something may be; undefined where there is nothing. */
export function hiddenBecause(path: string): string | undefined {
  try {
    statSync(path);
    return undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return isLink(path) ? "its link leads nowhere" : undefined;
    return codeOf(error) === "ENOTDIR" ? undefined : reasonOf(error);
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** A path without links; one that leads nowhere as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What the report calls a file that was named, as `discover` calls those that it finds. */
export const nameInReport = (path: string, cwd: string): string =>
  reportName(resolve(cwd, path), { cwd, folder: undefined, isGitRoot: (folder) => kindOf(join(folder, ".git")) !== "missing" });

/** A path as somebody in `cwd` writes it: from there, or from the root where that is shorter. */
export function pathFrom(cwd: string, path: string): string {
  const absolute = resolve(cwd, path);
  const way = relative(cwd, absolute);
  return (way.startsWith("..") && absolute.length < way.length ? absolute : way).split(sep).join("/");
}

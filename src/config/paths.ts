import { joinPath, type Files } from "../frontends/folder.ts";
import { globOf } from "../frontends/terraform/functions/glob.ts";
import { suggestion } from "../source/suggest.ts";

/** What a path of a configuration leads to. `meant` is one that is there and looks alike. */
export type Target =
  | { readonly is: "file" | "folder"; readonly path: string }
  | { readonly is: "missing"; readonly isOutside: boolean; readonly meant: string | undefined };

/** Follows a path that is written in a configuration, from the folder of that. */
export function targetOf(written: string, folder: string, files: Files): Target {
  const path = joinPath(folder, written);
  const entry = entryAt(path, files);
  if (entry !== undefined) return { is: entry, path };
  const bound = files.boundOf(folder);
  return { is: "missing", isOutside: !isBelow(path, bound), meant: meantBy(written, folder, files) };
}

export const isBelow = (path: string, folder: string): boolean => (folder === "" && path !== ".." && !path.startsWith("../")) || path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

/** A folder may be listed where the one above it may not: the root of what is read. */
function entryAt(path: string, files: Files): "file" | "folder" | undefined {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  const found = files.list(slash <= 0 ? path.slice(0, slash + 1) : path.slice(0, slash)).find((each) => each.name === name);
  if (found) return found.is;
  return files.list(path).length > 0 ? "folder" : undefined;
}

/** The path with its first wrong part corrected, if then it leads somewhere. */
function meantBy(written: string, folder: string, files: Files): string | undefined {
  const parts = written.split("/");
  let here = folder;
  for (const [index, part] of parts.entries()) {
    const next = joinPath(here, part);
    const names = files.list(here).map(({ name }) => name);
    if (part === "" || part === "." || part === ".." || names.includes(part)) {
      here = next;
      continue;
    }
    const meant = suggestion(part, names);
    if (meant === undefined) return undefined;
    const corrected = parts.with(index, meant).join("/");
    return entryAt(joinPath(folder, corrected), files) === undefined ? undefined : corrected;
  }
  return undefined;
}

/** A glob of `include`, understood. */
export interface Include {
  /** The folder below which all that it matches lies. */
  readonly base: string;
  readonly matches: (path: string) => boolean;
}

/** Reads a glob from a folder on; a path without wildcards stands for a file, and for all that is in a folder. Undefined for none. */
export function includeOf(written: string, folder: string): Include | undefined {
  const parts = written.split("/").filter((part) => part !== "" && part !== ".");
  if (written.startsWith("/") || parts.length === 0 && written !== "." && written !== "./") return undefined;
  const wild = parts.findIndex((part) => /[*?[\]{}\\]/u.test(part));
  const base = joinPath(folder, parts.slice(0, wild < 0 ? parts.length : wild).join("/"));
  if (wild < 0) return { base, matches: (path) => isBelow(path, base) };
  const pattern = parts.slice(wild).join("/");
  const [own, within] = [globOf(pattern), globOf(`${pattern}/**`)];
  if (!own || !within || parts.slice(wild).includes("..")) return undefined;
  const start = base === "" || base.endsWith("/") ? base.length : base.length + 1;
  return {
    base,
    matches: (path) => {
      if (!isBelow(path, base) || path.length <= start) return false;
      const rest = path.slice(start);
      return own(rest) || within(rest);
    },
  };
}

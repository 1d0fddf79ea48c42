import { joinPath } from "../../folder.ts";
import type { Loader } from "./loader.ts";

/** Where the module of a call lies, or why it is not known. */
export type ModuleSource = { readonly is: "folder"; readonly folder: string; readonly isDownloaded: boolean } | { readonly is: "missing"; readonly why: string; readonly remedy: string };

/** Where Terraform put the modules that it downloaded for a root module, by the names of the calls that lead to them. */
export class Downloads {
  readonly #root: string;
  readonly #folders = new Map<string, string>();

  /** `dataFolder` is Terraform's `TF_DATA_DIR`. */
  constructor(root: string, dataFolder: string, loader: Loader) {
    this.#root = root;
    const path = joinPath(joinPath(root, dataFolder), "modules/modules.json");
    const read = loader.read(path);
    if (read.is === "text") for (const [key, folder] of manifest(read.text)) this.#folders.set(key, joinPath(root, folder));
  }

  folder(calls: string): string | undefined {
    return this.#folders.get(calls);
  }

  get root(): string {
    return this.#root;
  }
}

/** Finds the module of a call: `calls` are the names of the calls that lead to it, and its own. */
export function sourceOf(written: string, from: string, calls: string, downloads: Downloads, loader: Loader): ModuleSource {
  if (isLocal(written)) {
    const folder = joinPath(from, written);
    if (!loader.isGiven(folder) && !isBelow(folder, loader.boundOf(from))) return { is: "missing", why: "lies outside of what may be read", remedy: "check the folder that holds both" };
    return { is: "folder", folder, isDownloaded: false };
  }
  const folder = downloads.folder(calls);
  return folder === undefined ? { is: "missing", why: "is not on disk", remedy: "run terraform init" } : { is: "folder", folder, isDownloaded: true };
}

export const isLocal = (source: string): boolean => /^(?:\.{1,2}(?:[/\\]|$)|\/)/u.test(source);

const isBelow = (folder: string, bound: string): boolean => bound === "" ? !folder.startsWith("..") : folder === bound || bound === "/" || folder.startsWith(`${bound}/`);

function manifest(text: string): readonly (readonly [string, string])[] {
  const modules = property(parsed(text), "Modules");
  if (!Array.isArray(modules)) return [];
  return modules.flatMap((each: unknown) => {
    const [key, folder] = [property(each, "Key"), property(each, "Dir")];
    return typeof key === "string" && key !== "" && typeof folder === "string" ? [[key, folder.replaceAll("\\", "/")] as const] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const property = (value: unknown, name: string): unknown => (typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);


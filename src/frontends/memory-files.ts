import { folderOf, joinPath, nameOf, type FileRead, type Files, type FolderEntry } from "./folder.ts";

/** Files that are given as texts by their paths, for tests and for what an editor holds: all lie below one root. */
export class MemoryFiles implements Files {
  readonly #texts = new Map<string, string>();
  readonly #folders = new Map<string, Map<string, FolderEntry>>();

  constructor(texts: Readonly<Record<string, string>> | ReadonlyMap<string, string>) {
    for (const [path, text] of isMap(texts) ? texts : Object.entries(texts)) this.#add(joinPath("", path), text);
  }

  read(path: string): FileRead {
    const text = this.#texts.get(path);
    return text === undefined ? { is: "missing" } : { is: "text", text };
  }

  list(folder: string): readonly FolderEntry[] {
    return [...(this.#folders.get(folder)?.values() ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  nameOf(path: string): string {
    return path === "" ? "." : path;
  }

  boundOf(): string {
    return "";
  }

  #add(path: string, text: string): void {
    this.#texts.set(path, text);
    let entry: FolderEntry = { name: nameOf(path), is: "file" };
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const entries = this.#folders.get(folder) ?? new Map<string, FolderEntry>();
      this.#folders.set(folder, entries.set(entry.name, entry));
      if (folder === "" || folder === "/") return;
      entry = { name: nameOf(folder), is: "folder" };
    }
  }
}

const isMap = (texts: Readonly<Record<string, string>> | ReadonlyMap<string, string>): texts is ReadonlyMap<string, string> => texts instanceof Map;

import { folderOf, nameOf, type FileRead, type Files, type FolderEntry } from "./folder.ts";

/** A text that a run is given, under the name that the report gives it. */
export interface GivenText {
  readonly file: string;
  readonly text: string;
}

/** The files that may be read, with the texts that a run was given in their places: an editor checks what is not saved yet. */
export class GivenFiles implements Files {
  readonly #files: Files;
  readonly #texts: ReadonlyMap<string, GivenText>;
  readonly #folders = new Map<string, Set<string>>();

  constructor(files: Files, texts: ReadonlyMap<string, GivenText>) {
    this.#files = files;
    this.#texts = texts;
    for (const path of texts.keys()) {
      const names = this.#folders.get(folderOf(path));
      if (names) names.add(nameOf(path));
      else this.#folders.set(folderOf(path), new Set([nameOf(path)]));
    }
  }

  read(path: string): FileRead {
    const given = this.#texts.get(path);
    return given ? { is: "text", text: given.text } : this.#files.read(path);
  }

  list(folder: string): readonly FolderEntry[] {
    const there = this.#files.list(folder);
    const names = new Set(there.map(({ name }) => name));
    const others = [...(this.#folders.get(folder) ?? [])].filter((name) => !names.has(name));
    if (others.length === 0) return there;
    return [...there, ...others.map((name) => ({ name, is: "file" as const }))].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  nameOf(path: string): string {
    return this.#texts.get(path)?.file ?? this.#files.nameOf(path);
  }

  boundOf(path: string): string {
    return this.#files.boundOf(path);
  }
}

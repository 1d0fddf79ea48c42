import { basename, dirname, join, resolve } from "node:path";
import type { Disk, DiskEntry, DiskKind } from "./disk.ts";
import type { FileRead } from "./folder.ts";

/** What stands at a path in place of what the machine has there. */
export type Overlaid =
  /** A file; its text is read when it is asked for. */
  | { readonly is: "file"; readonly read: () => FileRead }
  /** A link, to a path as it is written in it. */
  | { readonly is: "link"; readonly to: string }
  | { readonly is: "gone" };

/**
 * The files of another state: those of a disk, but for some paths. A folder is there as soon as a file in it is. The paths are
 * absolute and without links.
 */
export class OverlayDisk implements Disk {
  readonly #under: Disk;
  readonly #at: ReadonlyMap<string, Overlaid>;
  /** What lies over the disk, by folder. */
  readonly #children = new Map<string, Map<string, DiskEntry | undefined>>();
  readonly #real = new Map<string, string>();

  constructor(under: Disk, at: ReadonlyMap<string, Overlaid>) {
    this.#under = under;
    this.#at = at;
    // What is gone comes first, so that a folder may stand where a file was.
    for (const [path, { is }] of at) if (is === "gone") this.#put(path, undefined);
    for (const [path, { is }] of at) if (is !== "gone") this.#add(path, is);
  }

  kindOf(path: string): DiskKind {
    const real = this.#follow(path);
    if (real === undefined) return "missing";
    const own = this.#at.get(real);
    if (this.#children.has(real) && this.entries(real).length > 0) return "folder";
    if (own !== undefined) return own.is === "file" ? "file" : "missing";
    return this.#isHidden(real) ? "missing" : this.#under.kindOf(real);
  }

  entries(folder: string): readonly DiskEntry[] {
    const real = this.#follow(folder) ?? folder;
    const over = this.#children.get(real);
    const isThere = !this.#at.has(real) && !this.#isHidden(real) && this.#under.kindOf(real) === "folder";
    if (!over) return this.#under.entries(real);
    const under = isThere ? this.#under.entries(real).filter(({ name }) => !over.has(name)) : [];
    return [...under, ...[...over.values()].flatMap((entry) => entry ?? [])];
  }

  realPath(path: string): string {
    const real = this.#follow(path);
    if (real !== undefined && this.kindOf(real) !== "missing") return real;
    throw Object.assign(new Error(`there is no ${path}`), { code: "ENOENT" });
  }

  text(path: string, larger: string): FileRead {
    const real = this.#follow(path);
    const own = real === undefined ? undefined : this.#at.get(real);
    if (own) return own.is === "file" ? own.read() : { is: "missing" };
    return real === undefined || this.#isHidden(real) ? { is: "missing" } : this.#under.text(real, larger);
  }

  mayHold(path: string, words: readonly string[]): boolean {
    const real = this.#follow(path);
    return real !== undefined && (this.#at.has(real) || (!this.#isHidden(real) && this.#under.mayHold(real, words)));
  }

  changedAt(path: string): number | undefined {
    const real = this.#follow(path);
    return real === undefined || this.#at.has(real) ? undefined : this.#under.changedAt(real);
  }

  #put(path: string, entry: DiskEntry | undefined): void {
    const folder = dirname(path);
    const children = this.#children.get(folder) ?? new Map<string, DiskEntry | undefined>();
    this.#children.set(folder, children.set(basename(path), entry));
  }

  #add(path: string, is: "file" | "link"): void {
    this.#put(path, { name: basename(path), is });
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      if (this.#children.get(dirname(folder))?.get(basename(folder)) || (!this.#at.has(folder) && this.#under.kindOf(folder) === "folder")) return;
      this.#put(folder, { name: basename(folder), is: "folder" });
    }
  }

  /** Below a file of this state there is nothing, whatever the disk has there. */
  #isHidden(path: string): boolean {
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const own = this.#at.get(folder);
      if (own && own.is !== "gone") return true;
    }
    return false;
  }

  /** The path without links, also where there is nothing; undefined for links that lead in a circle. */
  #follow(path: string, left = MOST_LINKS): string | undefined {
    if (left === 0) return undefined;
    const place = join(this.#realFolder(dirname(path), left), basename(path));
    const own = this.#at.get(place);
    if (own?.is === "link") return this.#follow(resolve(dirname(place), own.to), left - 1);
    if (own || this.#children.has(place)) return place;
    const target = this.#realOf(place);
    return target === place ? place : this.#follow(target, left - 1);
  }

  #realFolder(folder: string, left: number): string {
    return folder === dirname(folder) ? folder : (this.#follow(folder, left) ?? folder);
  }

  #realOf(path: string): string {
    const known = this.#real.get(path);
    if (known !== undefined) return known;
    let real = path;
    try {
      real = this.#under.realPath(path);
    } catch {
      // Nothing is there: it is called as it was asked for.
    }
    this.#real.set(path, real);
    return real;
  }
}

/** Links that lead to one another, as Linux bounds them. */
const MOST_LINKS = 40;

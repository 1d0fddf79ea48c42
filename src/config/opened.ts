import type { Files } from "../frontends/folder.ts";
import type { SourceText } from "../source/source.ts";
import { missing } from "./deployments.ts";
import { targetOf } from "./paths.ts";
import type { Problems } from "./problems.ts";
import type { Stated } from "./shape.ts";

/** The files that configurations name and extend, each read once. */
export class OpenedFiles {
  readonly #files: Files;
  readonly #inputs: readonly { readonly file: string; readonly path: string }[];
  readonly #problems: Problems;
  readonly #sources = new Map<string, SourceText>();
  readonly #places = new Map<string, string>();

  constructor(files: Files, inputs: readonly { readonly file: string; readonly path: string }[], problems: Problems) {
    this.#files = files;
    this.#inputs = inputs;
    this.#problems = problems;
  }

  get sources(): readonly SourceText[] {
    return [...this.#sources.values()];
  }

  /** Where each lies, by its name in the report. */
  get places(): ReadonlyMap<string, string> {
    return this.#places;
  }

  /** A file of values, from the folder of a configuration; undefined, and told, where it cannot be read. */
  open(written: Stated<string>, folder: string): SourceText | undefined {
    const { span } = written.place;
    const target = targetOf(written.value, folder, this.#files);
    if (target.is === "missing") this.#problems.error(missing("file", written.value, target), span);
    else if (target.is === "folder") this.#problems.error(`\`${written.value}\` is a folder; name the file of the values`, span);
    else {
      const known = this.#sources.get(target.path);
      const read = known ? { is: "text" as const, text: known.text } : this.#files.read(target.path);
      if (read.is === "text") {
        return known ?? this.keep({ file: this.#nameOf(target.path), text: read.text }, target.path);
      }
      this.#problems.error(`\`${written.value}\`: ${read.is === "problem" ? read.problem : "it cannot be read"}; name the file of the values`, span);
    }
    return undefined;
  }

  /** A file that has been read already. */
  keep(source: SourceText, path: string): SourceText {
    this.#sources.set(path, source);
    this.#places.set(source.file, path);
    return source;
  }

  /** Whether a file that somebody stands by is there. What it says is not read. */
  isThere(written: Stated<string>, folder: string): boolean {
    const target = targetOf(written.value, folder, this.#files);
    if (target.is === "file") return true;
    const problem = target.is === "missing" ? missing("file", written.value, target) : `\`${written.value}\` is a folder; name the file in it`;
    this.#problems.warning(`${problem}; of what lies elsewhere write the day on which it was last looked over, such as { date: 2026-09-30 }`, written.place.span);
    return false;
  }

  /** Two repositories of one run may hold files of one name. */
  #nameOf(path: string): string {
    const name = this.#files.nameOf(path);
    const other = this.#places.get(name) ?? this.#inputs.find(({ file }) => file === name)?.path ?? path;
    return other === path ? name : path;
  }
}

import { isTemplateName } from "../frontends/files.ts";
import type { FileRead } from "../frontends/folder.ts";
import { mostOf, textOf, tooLarge } from "../frontends/read-text.ts";
import { git, type Repository } from "./git.ts";

/** The texts that Git keeps, read when the first of them is asked for: what is likely to be asked for at once. */
export class Blobs {
  readonly #repository: Repository;
  /** Paths by the name of their contents. */
  readonly #likely = new Map<string, string>();
  readonly #read = new Map<string, FileRead>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** How the text of a file is read later on. */
  reader(name: string, path: string): () => FileRead {
    if (isTemplateName(path) || path.endsWith(".tfvars")) this.#likely.set(name, path);
    return () => this.#text(name, path);
  }

  /** The contents of a link: the path to which it leads. */
  link(name: string): string {
    return git(this.#repository, ["cat-file", "blob", name]).toString("utf8");
  }

  #text(name: string, path: string): FileRead {
    if (!this.#read.has(name)) this.#readAll(new Map(this.#likely).set(name, path));
    return this.#read.get(name) ?? { is: "problem", problem: "Git does not have it: the clone lacks a part of its objects" };
  }

  #readAll(wanted: ReadonlyMap<string, string>): void {
    const names = [...wanted.keys()].filter((name) => !this.#read.has(name));
    const sizes = git(this.#repository, ["cat-file", "--batch-check"], lines(names)).toString("utf8").split("\n");
    let [batch, bytes]: [string[], number] = [[], 0];
    for (const line of sizes) {
      const [name = "", kind, size] = line.split(" ");
      if (kind !== "blob") continue;
      if (Number(size) > mostOf(wanted.get(name) ?? "")) {
        this.#read.set(name, tooLarge(wanted.get(name) ?? ""));
        continue;
      }
      if (bytes + Number(size) > MOST_AT_ONCE) {
        this.#take(batch, wanted);
        [batch, bytes] = [[], 0];
      }
      batch.push(name);
      bytes += Number(size);
    }
    this.#take(batch, wanted);
  }

  /** `<name> blob <size>`, a line end, so many bytes, a line end. */
  #take(names: readonly string[], wanted: ReadonlyMap<string, string>): void {
    if (names.length === 0) return;
    const output = git(this.#repository, ["cat-file", "--batch"], lines(names));
    for (let at = 0; at < output.length; ) {
      const end = output.indexOf("\n", at);
      const [name = "", , size = "0"] = output.toString("utf8", at, end).split(" ");
      const start = end + 1;
      this.#read.set(name, textOf(output.subarray(start, start + Number(size)), wanted.get(name) ?? ""));
      at = start + Number(size) + 1;
    }
  }
}

const lines = (names: readonly string[]): string => names.map((name) => `${name}\n`).join("");

const MOST_AT_ONCE = 64 * 1024 * 1024;

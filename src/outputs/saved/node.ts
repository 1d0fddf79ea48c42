/** What is wrong with a saved report, in a clause: it is none, or of another version, or was changed by hand. */
export class NoSavedReport extends Error {
  override readonly name = "NoSavedReport";
}

/** An object somewhere in a saved report, whose keys are read as what they are wanted to be. A key that nobody reads may be anything. */
export class Node {
  readonly #value: object;
  /** Where it stands: `verdicts[3].resource`. */
  readonly path: string;

  constructor(value: unknown, path: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(path, "an object");
    this.#value = value;
    this.path = path;
  }

  /** True for what is neither left out nor null. */
  has(key: string): boolean {
    const value = this.#at(key);
    return value !== undefined && value !== null;
  }

  text(key: string): string {
    const value = this.#at(key);
    if (typeof value !== "string") throw wrong(this.#pathOf(key), "text");
    return value;
  }

  maybeText(key: string): string | undefined {
    return this.has(key) ? this.text(key) : undefined;
  }

  number(key: string): number {
    const value = this.#at(key);
    if (typeof value !== "number") throw wrong(this.#pathOf(key), "a number");
    return value;
  }

  /** 0 where it is left out. */
  count(key: string): number {
    return this.has(key) ? this.number(key) : 0;
  }

  /** False where it is left out. */
  flag(key: string): boolean {
    const value = this.#at(key) ?? false;
    if (typeof value !== "boolean") throw wrong(this.#pathOf(key), "true or false");
    return value;
  }

  word<const W extends string>(key: string, words: readonly W[]): W {
    const found = words.find((word) => word === this.#at(key));
    if (found === undefined) throw wrong(this.#pathOf(key), `one of ${words.join(", ")}`);
    return found;
  }

  maybeWord<const W extends string>(key: string, words: readonly W[]): W | undefined {
    return this.has(key) ? this.word(key, words) : undefined;
  }

  node(key: string): Node {
    return new Node(this.#at(key), this.#pathOf(key));
  }

  maybeNode(key: string): Node | undefined {
    return this.has(key) ? this.node(key) : undefined;
  }

  /** None where it is left out. */
  nodes(key: string): readonly Node[] {
    return this.#items(key).map((item, index) => new Node(item, `${this.#pathOf(key)}[${String(index)}]`));
  }

  texts(key: string): readonly string[] {
    return this.#items(key).map((item, index) => {
      if (typeof item !== "string") throw wrong(`${this.#pathOf(key)}[${String(index)}]`, "text");
      return item;
    });
  }

  get keys(): readonly string[] {
    return Object.keys(this.#value);
  }

  #items(key: string): readonly unknown[] {
    const value: unknown = this.#at(key) ?? [];
    if (!Array.isArray(value)) throw wrong(this.#pathOf(key), "a list");
    return value;
  }

  #at(key: string): unknown {
    return Object.getOwnPropertyDescriptor(this.#value, key)?.value;
  }

  #pathOf(key: string): string {
    return this.path === "" ? key : `${this.path}.${key}`;
  }
}

const wrong = (path: string, wanted: string): NoSavedReport => new NoSavedReport(path === "" ? `it is no report of resilint; ${ANEW}` : `\`${path}\` is not ${wanted}, so it was changed or is of another program; ${ANEW}`);

/** What to do about a file that is no report. */
export const ANEW = "make one by resilint check --format json=FILE";

/**
 * Works out each named value once, when it is first asked for. A value that hangs on itself, or on a chain of others longer than
 * anybody writes, is given up: `failed` says what stands in its place, and is told why.
 */
export class Memo {
  readonly #running: Running[] = [];

  of<T>(values: Map<string, T>, name: Named, make: () => T, failed: (why: string) => T): T {
    const known = values.get(name.key);
    if (known !== undefined) return known;
    const start = this.#running.findIndex(({ key }) => key === name.key);
    if (start >= 0) return failed(circle(this.#running.slice(start)));
    if (this.#running.length >= LONGEST) return failed(`\`${name.label}\` hangs on too many others, one by one`);
    this.#running.push(name);
    try {
      const value = make();
      values.set(name.key, value);
      return value;
    } finally {
      this.#running.pop();
    }
  }
}

interface Named {
  /** Unique in a deployment. */
  readonly key: string;
  /** As people write it. */
  readonly label: string;
}

type Running = Named;

function circle(running: readonly Running[]): string {
  const [first] = running;
  const names = running.map(({ label }) => label);
  const shown = names.length > MOST_SHOWN ? [...names.slice(0, MOST_SHOWN), "…"] : names;
  return `\`${first?.label ?? ""}\` hangs on itself (${[...shown, first?.label].join(" → ")})`;
}

const LONGEST = 150;

const MOST_SHOWN = 8;

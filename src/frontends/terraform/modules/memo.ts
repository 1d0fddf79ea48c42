/**
 * Works out each named value once, when it is first asked for. A value that hangs on itself, or on a chain of others longer than
 * anybody writes, is given up: `failed` says what stands in its place, and is told why.
 */
export class Memo {
  readonly #where: string;
  readonly #running: Running[];

  /** `where` is the deployment that the values belong to; deployments that lead into one another share what is `running`. */
  constructor(where = "", running: Running[] = []) {
    this.#where = where;
    this.#running = running;
  }

  of<T>(values: Map<string, T>, name: Named, make: () => T, failed: (failure: Failure) => T): T {
    const known = values.get(name.key);
    if (known !== undefined) return known;
    const start = this.#running.findIndex(({ key, where }) => key === name.key && where === this.#where);
    if (start >= 0) return failed(circle(this.#running.slice(start)));
    if (this.#running.length >= LONGEST) return failed({ why: `\`${name.label}\` hangs on too many others, one by one`, isFault: this.#running.every(({ where }) => where === this.#where) });
    this.#running.push({ ...name, where: this.#where });
    try {
      const value = make();
      values.set(name.key, value);
      return value;
    } finally {
      this.#running.pop();
    }
  }
}

/** Why a value is given up. */
export interface Failure {
  readonly why: string;
  /** Terraform refuses it, too. It does not refuse root modules that read one another's states: each was there before. */
  readonly isFault: boolean;
}

interface Named {
  /** Unique in a deployment. */
  readonly key: string;
  /** As people write it. */
  readonly label: string;
}

/** A value that is being worked out. */
export interface Running extends Named {
  readonly where: string;
}

function circle(running: readonly Running[]): Failure {
  const [first] = running;
  const isFault = running.every(({ where }) => where === first?.where);
  const names = running.map(({ label, where }) => (isFault ? label : `${label} in ${where}`));
  const shown = names.length > MOST_SHOWN ? [...names.slice(0, MOST_SHOWN), "…"] : names;
  return { why: `\`${first?.label ?? ""}\` hangs on itself (${[...shown, names[0]].join(" → ")})`, isFault };
}

const LONGEST = 150;

const MOST_SHOWN = 8;

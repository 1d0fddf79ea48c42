/** What the values of one deployment may cost. Past it a value is unknown, with that reason: no input may take the time or the memory of the run. */
export class Budget {
  #steps: number;
  /** What is left to the value that is being read. */
  #share = MOST_OF_VALUE;
  readonly #depth: Depth;

  /** Deployments that lead into one another share their depth. */
  constructor(steps: number = MAX_STEPS, depth: Depth = { levels: 0 }) {
    this.#steps = steps;
    this.#depth = depth;
  }

  /** Takes so many steps; false, and nothing is taken, where fewer are left, to the deployment or to the value that is being read. */
  spend(steps: number): boolean {
    if (steps > this.#steps || steps > this.#share) return false;
    this.#steps -= steps;
    this.#share -= steps;
    return true;
  }

  /** Reads a value with a share of its own: a value that costs too much leaves the others what they need. */
  share<T>(read: () => T): T {
    const outer = this.#share;
    this.#share = MOST_OF_VALUE;
    try {
      return read();
    } finally {
      this.#share = outer;
    }
  }

  /** One level further in; false where that is too deep. Each that enters leaves. */
  enter(): boolean {
    this.#depth.levels += 1;
    return this.#depth.levels <= MAX_DEPTH;
  }

  leave(): void {
    this.#depth.levels -= 1;
  }
}

/** How many expressions are being read inside one another. */
export interface Depth {
  levels: number;
}

/** Why a value is not computed once the budget is spent. */
export const TOO_MUCH = "the configuration computes more values than can be read";

export const TOO_DEEP = "it is nested too deeply to be read";

export const TOO_LARGE = "it is too large to be read";

/** Values, items and expressions looked at in a deployment: about a second of work, where the largest modules that people write take a few ten thousand. */
const MAX_STEPS = 400_000;

/** The same for one argument, local value or output, without those that it names: four that cost too much are as many as a deployment bears. */
const MOST_OF_VALUE = 100_000;

/** Expressions inside one another, through locals and modules, too. */
const MAX_DEPTH = 400;

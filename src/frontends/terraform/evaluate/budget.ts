/** What the values of one deployment may cost. Past it a value is unknown, with that reason: no input may take the time or the memory of the run. */
export class Budget {
  #steps: number;
  readonly #depth: Depth;

  /** Deployments that lead into one another share their depth. */
  constructor(steps: number = MAX_STEPS, depth: Depth = { levels: 0 }) {
    this.#steps = steps;
    this.#depth = depth;
  }

  /** Takes so many steps; false where there are none left. */
  spend(steps: number): boolean {
    this.#steps -= steps;
    return this.#steps >= 0;
  }

  get isSpent(): boolean {
    return this.#steps < 0;
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

/** Values, items and expressions looked at. */
const MAX_STEPS = 400_000;

/** Expressions inside one another, through locals and modules, too. */
const MAX_DEPTH = 400;

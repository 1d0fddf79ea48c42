/** What is wrong on the command line or in a configuration, with what to do about it. Ends the run before anything is judged. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** Each on a line of its own, the first of which is the message. */
  readonly lines: readonly string[];

  constructor(message: string, ...more: readonly string[]) {
    super(message);
    this.lines = [message, ...more];
  }
}

/** By its name: a part of the program that is loaded on demand has a class of its own. */
export const isUsageError = (error: unknown): error is UsageError => error instanceof Error && error.name === "UsageError";

/** What is wrong on the command line, with what to do about it, on one line. Ends the run before anything is judged. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** By its name: a part of the program that is loaded on demand has a class of its own. */
export const isUsageError = (error: unknown): error is Error => error instanceof Error && error.name === "UsageError";

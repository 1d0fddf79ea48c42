/** What is wrong on the command line, with what to do about it, on one line. Ends the run before anything is judged. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

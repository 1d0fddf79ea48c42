import { didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** One of a few words. */
export function oneOf<const W extends string>(flag: string, given: string, words: readonly W[]): W {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw new UsageError(`${flag}: ${JSON.stringify(given)} is not among ${words.join(", ")}; ${didYouMean(given, words, "write one of them")}`);
}

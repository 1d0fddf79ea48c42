import { suggestion } from "../source/suggest.ts";

/** "did you mean `x`?", or else what to do without it. */
export function didYouMean(typed: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = suggestion(typed, candidates);
  return meant === undefined ? otherwise : `did you mean ${meant}?`;
}

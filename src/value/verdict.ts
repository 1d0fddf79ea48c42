import type { Span, Step } from "../source/span.ts";
import { termKey, type Term } from "./term.ts";

export type Outcome = "holds" | "fails" | "unknown";

/** What the source says, where it says it, and through what it was reached. */
export interface Evidence {
  readonly span: Span;
  /** A sentence without a full stop: "Db.MultiAZ is false". */
  readonly says: string;
  /** The case in which it says so, where the verdict differs by case: "`Env` is prod". */
  readonly when?: string;
  /** What the verdict is in that case. */
  readonly gives?: Outcome;
  readonly via: readonly Step[];
  /** True where nothing is written, so that the span is only the nearest place. */
  readonly absent?: boolean;
}

/** Three-valued truth with what decided it. */
export interface Verdict {
  readonly outcome: Outcome;
  /** The terms whose cases could decide an unknown verdict. */
  readonly hangsOn: readonly Term[];
  /** Made only when asked for: most verdicts are never shown. */
  readonly because: () => readonly Evidence[];
}

const OPPOSITE = { holds: "fails", fails: "holds", unknown: "unknown" } as const;

export const verdict = (outcome: Outcome, because: Verdict["because"], hangsOn: readonly Term[] = NOTHING): Verdict => ({
  outcome,
  hangsOn: outcome === "unknown" ? hangsOn : NOTHING,
  because,
});

export const not = (claim: Verdict): Verdict => ({ ...claim, outcome: OPPOSITE[claim.outcome] });

/** Holds when every claim holds; fails on the first fact that one fails; vacuously true of nothing. */
export const all = (...claims: readonly Verdict[]): Verdict => decide("fails", "holds", claims);

/** Holds on the first fact that one claim holds; fails when every one fails, and of nothing. */
export const any = (...claims: readonly Verdict[]): Verdict => decide("holds", "fails", claims);

/**
 * Holds unless it provably fails: for what AWS sees to by itself where nothing is written. What hangs on a
 * term stays unknown, so that each of its cases is looked at.
 */
export const presume = (claim: Verdict): Verdict =>
  claim.outcome === "unknown" && claim.hangsOn.length === 0 ? { ...claim, outcome: "holds" } : claim;

/** Unknown where it provably fails: for what tells against a claim and does not decide it. */
export const doubt = (claim: Verdict): Verdict => (claim.outcome === "fails" ? { ...claim, outcome: "unknown" } : claim);

function decide(decisive: Outcome, otherwise: Outcome, claims: readonly Verdict[]): Verdict {
  const [first] = claims;
  if (claims.length === 1 && first) return first;
  const outcome = claims.some((claim) => claim.outcome === decisive) ? decisive : claims.some((claim) => claim.outcome === "unknown") ? "unknown" : otherwise;
  const deciding = outcome === otherwise ? claims : claims.filter((claim) => claim.outcome === outcome);
  const [only] = deciding;
  if (deciding.length === 1 && only) return only;
  return verdict(outcome, () => distinctEvidence(deciding.flatMap((claim) => claim.because())), outcome === "unknown" ? union(deciding.map((claim) => claim.hangsOn)) : NOTHING);
}

/** The same fact is shown once, however many claims lean on it. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((each) => {
    const key = `${each.span.file}:${each.span.start}:${each.span.end}:${each.says}:${each.when ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The terms of several lists, each once. A claim may hang on hundreds, and each level of a nested choice asks again. */
export function union(lists: readonly (readonly Term[])[]): readonly Term[] {
  const [only, ...others] = lists.filter(({ length }) => length > 0);
  if (!only || others.length === 0) return only ?? NOTHING;
  const terms = new Map<string, Term>();
  for (const term of [only, ...others].flat()) {
    const key = termKey(term);
    if (!terms.has(key)) terms.set(key, term);
  }
  return [...terms.values()];
}

const NOTHING: readonly Term[] = [];

import type { Span, Step } from "../source/span.ts";
import { type Term } from "./term.ts";
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
export declare const verdict: (outcome: Outcome, because: Verdict["because"], hangsOn?: readonly Term[]) => Verdict;
export declare const not: (claim: Verdict) => Verdict;
/** Holds when every claim holds; fails on the first fact that one fails; vacuously true of nothing. */
export declare const all: (...claims: readonly Verdict[]) => Verdict;
/** Holds on the first fact that one claim holds; fails when every one fails, and of nothing. */
export declare const any: (...claims: readonly Verdict[]) => Verdict;
/**
 * Holds unless it provably fails: for what AWS sees to by itself where nothing is written. What hangs on a
 * term stays unknown, so that each of its cases is looked at.
 */
export declare const presume: (claim: Verdict) => Verdict;
/** Unknown where it provably fails: for what tells against a claim and does not decide it. */
export declare const doubt: (claim: Verdict) => Verdict;
/** The same fact is shown once, however many claims lean on it. */
export declare function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[];
/** The terms of several lists, each once. A claim may hang on hundreds, and each level of a nested choice asks again. */
export declare function union(lists: readonly (readonly Term[])[]): readonly Term[];

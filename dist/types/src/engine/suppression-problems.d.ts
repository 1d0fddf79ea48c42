import type { RawDeployment, Suppression } from "../graph/raw.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Judgement } from "./judge.ts";
import { type Suppressions } from "./suppress.ts";
/** What the suppressions of some workloads are checked against. */
export interface SuppressionUse {
    readonly deployments: readonly RawDeployment[];
    /** What was judged for the chosen tier. */
    readonly judgements: readonly Judgement[];
}
/** One suppression as it is written, and the rules for which it mattered: the same place is read again for each deployment, instance and resource below a construct. */
export interface UsedSuppression {
    readonly suppression: WrittenSuppression;
    readonly used: ReadonlySet<string>;
}
/** What stands there, without where it counts. */
export type WrittenSuppression = Omit<Suppression, "standsIn">;
/** Said of suppressions: what is refused, which rules do not exist, what has expired and what is not needed. */
export interface SuppressionProblems {
    readonly diagnostics: readonly Diagnostic[];
    /** Rules and globs in suppressions that suppress nothing. */
    readonly unused: number;
}
/** The suppressions in some deployments, and of those that stand elsewhere the ones that mattered. */
export declare function usedSuppressions(suppressions: Suppressions, { deployments, judgements }: SuppressionUse): readonly UsedSuppression[];
/** What is to be said of all suppressions of a run; `asked` are the ids of the rules that were asked, `everywhere` the suppressions that stand in no template. */
export declare function suppressionProblems(suppressions: Suppressions, { uses, asked, everywhere }: {
    readonly uses: readonly UsedSuppression[];
    readonly asked: ReadonlySet<string>;
    readonly everywhere?: readonly Suppression[];
}, reportUnused: boolean): SuppressionProblems;

import type { StatedForAll, StatedWorkload } from "../frontends/stated.ts";
import type { Statements } from "../graph/statements.ts";
import type { StatedGoal } from "../recovery/stated-objectives.ts";
import type { StatedTier } from "../recovery/tiers.ts";
import type { Span } from "../source/span.ts";
/** A workload as the configuration states it, with what it is to reach. */
export interface ConfiguredWorkload extends StatedWorkload {
    readonly goal: StatedGoal;
    readonly statements?: Statements;
}
/** What a configuration states of all that none of its workloads names. */
export interface ConfiguredForAll extends StatedForAll, Pick<StatedWorkload, "primary" | "recovery" | "step"> {
    readonly goal: StatedGoal;
}
/** The tier of workloads that lie wholly in certain files. */
export interface TierOfFiles {
    readonly includes: (file: string) => boolean;
    readonly tier: StatedTier;
    readonly place: Span;
}

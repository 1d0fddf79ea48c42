import type { StatedWorkload } from "../frontends/stated.ts";
import type { Statements } from "../graph/statements.ts";
import type { StatedGoal } from "../recovery/stated-objectives.ts";
/** A workload as the configuration states it, with what it is to reach. */
export interface ConfiguredWorkload extends StatedWorkload {
    readonly goal: StatedGoal;
    readonly statements?: Statements;
}

import type { RuleMeta } from "../engine/define-rule.ts";
import type { Outcome } from "../value/verdict.ts";
import { type Tier } from "./tiers.ts";
/** `none` is kept for the score and not reported. */
export type Severity = "error" | "warning" | "note" | "none";
/**
 * How bad it is, for the chosen tier, that a rule fails: at worst, where it is a layer of something. A single way to something is
 * never reported by itself. Nobody is warned for what the tier only advises where the finding is of medium precision.
 */
export declare function severityOf({ capability, advice, layerOf, evidenceOf, precision }: RuleMeta, tier: Tier): Severity;
/** A layer that is missing is a note while the whole stands, and the whole's own business where it does not. */
export declare function severityOfLayer(whole: Outcome | undefined): Severity;

import type { RuleMeta } from "../engine/define-rule.ts";
import type { Outcome } from "../value/verdict.ts";
import { cellOf, type Tier } from "./tiers.ts";

/** `none` is kept for the score and not reported. */
export type Severity = "error" | "warning" | "note" | "none";

const LEVEL = { required: "error", advised: "warning", blank: "none" } as const;

const LOWER = { error: "warning", warning: "note", note: "none", none: "none" } as const;

/**
 * How bad it is, for the chosen tier, that a rule fails: at worst, where it is a layer of something. A single way to something is
 * never reported by itself. Nobody is warned for what the tier only advises where the finding is of medium precision.
 */
export function severityOf({ capability, advice, layerOf, evidenceOf, precision }: RuleMeta, tier: Tier): Severity {
  const cell = cellOf(capability, tier);
  const level = LEVEL[cell];
  if (evidenceOf !== undefined || level === "none") return "none";
  if (layerOf !== undefined) return "note";
  return advice === true || (cell === "advised" && precision === "medium") ? LOWER[level] : level;
}

/** A layer that is missing is a note while the whole stands, and the whole's own business where it does not. */
export function severityOfLayer(whole: Outcome | undefined): Severity {
  return whole === "holds" || whole === undefined ? "note" : "none";
}

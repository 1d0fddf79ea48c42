import type { RuleMeta } from "../engine/define-rule.ts";
/**
 * Where the bill goes with a change. `none`: AWS charges nothing for it, or what nobody notices. `more`: something is stored, copied or
 * run besides. `much-more`: what runs already runs a second time.
 */
export type Cost = "none" | "more" | "much-more";
/** The dearer, the later. */
export declare const COSTS: readonly ["none", "more", "much-more"];
/** Where the bill goes with what a rule asks for. */
export declare const costOf: ({ id, capability }: Pick<RuleMeta, "id" | "capability">) => Cost;
/** Every rule of which the table says something by its name. */
export declare const exceptions: readonly string[];

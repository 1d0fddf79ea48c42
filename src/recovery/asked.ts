import type { Rule, RuleMeta } from "../engine/define-rule.ts";

/**
 * The rules that are asked of a workload. One that stays in its region on purpose is not asked for what the loss of a region takes,
 * but what is written all the same must take effect.
 */
export const askedOf = (rules: readonly Rule[], staysInRegion: boolean): readonly Rule[] => (staysInRegion ? rules.filter(({ meta }) => !isAboutRegions(meta)) : rules);

const isAboutRegions = ({ survives, capability }: RuleMeta): boolean => survives === "region-loss" && capability !== "configuration-takes-effect";

/** All that a rule may import. */
export { defineRule, type Fault, type Rule, type RuleMeta } from "./engine/define-rule.ts";
export type { Goal } from "./engine/goal.ts";
export type { Kind } from "./graph/kind.ts";
export { nearMisses } from "./graph/misses.ts";
export type { Resource, ResourceOf } from "./graph/resource.ts";
export { all, any, not, presume, type Verdict } from "./value/verdict.ts";
export type { Property } from "./value/property.ts";
export type { Several } from "./value/several.ts";
export type { TextProperty } from "./value/text-property.ts";
export { backupRules, hasValidLifecycle, inBackupPlan, means, selects, COLD_STORAGE_DAYS, type BackupRule } from "./recovery/coverage.ts";
export * from "./kinds/backup.ts";
export * from "./kinds/ec2.ts";
export * from "./kinds/rds.ts";

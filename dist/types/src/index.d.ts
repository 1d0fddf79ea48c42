/**
 * Resilint as a library: text in, report out. It reads no file but its own grammar, unless it is given a way to those that the inputs refer
 * to, and reaches no network.
 *
 *     import { check } from "resilint";
 *     const report = await check([{ file: "template.yaml", text, named: true }], { tier: "warm-standby" });
 *     const module = await check([{ file: "main.tf", text, named: true }, { file: "terraform.tfvars", text: values, named: true }]);
 */
export { check, type CheckedFile, type CheckOptions, type IgnoreOptions } from "./check.ts";
export type { SuppressionForm } from "./graph/raw.ts";
export type { ConfiguredWorkload } from "./config/configured.ts";
export type { Rule, RuleMeta } from "./engine/define-rule.ts";
export type { Capability, Disruption, Loss, Objective, Objectives } from "./engine/goal.ts";
export type { FileRead, Files, FolderEntry } from "./frontends/folder.ts";
export type { StatedDeployment, StatedWorkload } from "./frontends/stated.ts";
export type { CommandLineValue, TerraformValues } from "./frontends/terraform/read.ts";
export type { ParameterValue, ParameterValues } from "./frontends/cloudformation/parameters.ts";
export type { Input, Location, Report, ReportedDiagnostic, ReportedEvidence, ReportedResource, ReportedStep, ReportedSuppression, ReportedVerdict } from "./outputs/report.ts";
export type { CapabilityOutcome, CapabilityResult, Scorecard } from "./recovery/scorecard.ts";
export type { Criticality, Origin, OwnObjectives, StatedObjectives } from "./recovery/objectives.ts";
export type { Severity } from "./recovery/severity.ts";
export type { StatedGoal } from "./recovery/stated-objectives.ts";
export { TIERS, type Tier } from "./recovery/tiers.ts";
export type { Diagnostic } from "./source/diagnostic.ts";
export type { Outcome } from "./value/verdict.ts";

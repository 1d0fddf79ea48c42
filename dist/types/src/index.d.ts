import type { RuleMeta } from "./engine/define-rule.ts";
import { type FormatName } from "./outputs/formats.ts";
import type { OutputOptions } from "./outputs/options.ts";
import type { Report } from "./outputs/report.ts";
import { type SavedReport } from "./outputs/saved-report.ts";
/**
 * Resilint as a library: text in, report out. It reads no file but its own grammar, unless it is given a way to those that the inputs refer
 * to, and reaches no network.
 *
 *     import { check, format } from "resilint";
 *     const report = await check([{ file: "template.yaml", text, named: true }], { tier: "warm-standby" });
 *     const module = await check([{ file: "main.tf", text, named: true }, { file: "terraform.tfvars", text: values, named: true }]);
 *     const log = format(report, "sarif");
 */
export { check, type CheckedFile, type CheckOptions, type IgnoreOptions } from "./check.ts";
export { fix, type FixedTexts, type FixOptions } from "./fix.ts";
export type { Suppression, SuppressionForm } from "./graph/raw.ts";
export type { ConfiguredWorkload } from "./config/configured.ts";
export type { FixMeta, FixSafety, Rule, RuleMeta } from "./engine/define-rule.ts";
export type { Capability, Disruption, Loss, Objective, Objectives } from "./engine/goal.ts";
export type { FileRead, Files, FolderEntry } from "./frontends/folder.ts";
export type { StatedDeployment, StatedWorkload } from "./frontends/stated.ts";
export type { CommandLineValue, TerraformValues } from "./frontends/terraform/read.ts";
export type { ParameterValue, ParameterValues } from "./frontends/cloudformation/parameters.ts";
export { FORMAT_NAMES, type FormatName } from "./outputs/formats.ts";
export type { OutputOptions } from "./outputs/options.ts";
export type { Input, Location, Report, ReportedChange, ReportedDiagnostic, ReportedEvidence, ReportedFix, ReportedResource, ReportedStep, ReportedSuppression, ReportedVerdict } from "./outputs/report.ts";
export { isNoSavedReport, type SavedReport } from "./outputs/saved-report.ts";
export type { CapabilityOutcome, CapabilityResult, Scorecard } from "./recovery/scorecard.ts";
export type { Criticality, Origin, OwnObjectives, StatedObjectives } from "./recovery/objectives.ts";
export type { Severity } from "./recovery/severity.ts";
export type { StatedGoal } from "./recovery/stated-objectives.ts";
export { TIERS, type Tier } from "./recovery/tiers.ts";
export type { Diagnostic } from "./source/diagnostic.ts";
export type { Outcome } from "./value/verdict.ts";
/** What each rule says of itself, in the order of their ids. */
export declare const RULES: readonly RuleMeta[];
/**
 * Lays a report out as `--format` does, as text that ends with a line break. What holds or is unknown is listed where the options ask for it, and
 * explained where `check` was told to (`explain`). Throws a `RangeError` for a name that is no format's.
 */
export declare function format(report: Report, name: FormatName, options?: OutputOptions): string;
/**
 * Reads a report that `format(report, "json")` or `--format json` has made, so that it can be laid out again without what it was made of. Throws
 * for any other text an error whose message says what is wrong, in a clause, and what to do; `isNoSavedReport` knows it.
 */
export declare const readReport: (text: string) => SavedReport;

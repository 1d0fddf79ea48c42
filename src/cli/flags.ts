import { FORMATS } from "../outputs/formats.ts";
import { TIERS } from "../recovery/tiers.ts";
import { COMMON, type Flags } from "./arguments.ts";

/** The commands. Without one it is `check`. */
export const COMMAND_NAMES = ["check", "completion", "explain", "graph", "init", "report", "rules"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

const COLOR = { value: "WHEN", help: "auto, always or never; NO_COLOR, FORCE_COLOR and CI count in auto" } as const;

/** The flags of `resilint check`, by what they are about, in the order of the help. */
export const CHECK_GROUPS = {
  Objectives: {
    tier: { value: "TIER", help: `the DR tier to meet: ${TIERS.join(", ")}; ${TIERS[0]} where none is chosen` },
    rto: { value: "DURATION", help: "recovery time objective for a lost region, such as 15m, 4h, 0s, 7d" },
    rpo: { value: "DURATION", help: "recovery point objective for a lost region" },
    workload: { value: "NAME", help: "judge this workload only" },
  },
  Configuration: {
    config: { value: "FILE", short: "c", help: "the configuration; RESILINT_CONFIG, else the nearest .resilint.yaml, .yml or .json, or resilint in package.json" },
    "no-config": { help: "read no configuration" },
    environment: { value: "NAME", help: "the environment to judge, such as prod: its values, files and tier in the configuration" },
    "show-config": { help: "show each value that counts and where it comes from, and judge nothing" },
  },
  Scope: {
    "changed-files": { help: "the paths are changed files: judge the modules and workloads that they belong to, and report on these files" },
    staged: { help: "judge what is staged for the next commit of Git in place of what lies in the folder" },
    "diff-base": { value: "REF", help: "compare with this commit of Git: only what has come since is listed and counts" },
    exclude: { value: "GLOBS", multiple: true, help: "leave these files and folders out of the search; with commas or repeated" },
    "force-exclude": { help: "--exclude and .gitignore also hold for files that are named" },
    "no-respect-gitignore": { help: "search also what .gitignore leaves out" },
  },
  Values: {
    parameter: { value: "NAME=VALUE", multiple: true, help: "a template parameter's value; may be repeated" },
    "parameter-file": { value: "FILE", multiple: true, help: "a file of parameter values, in a shape of the AWS CLI or CodePipeline" },
    var: { value: "NAME=VALUE", multiple: true, help: "a Terraform variable's value; may be repeated" },
    "var-file": { value: "FILE", multiple: true, help: "a file of Terraform variables (.tfvars, .tfvars.json); TF_VAR_NAME and auto.tfvars count, too" },
    workspace: { value: "NAME", help: "the Terraform workspace; TF_WORKSPACE, else default" },
    plan: { value: "FILE[=FOLDER]", multiple: true, help: "a plan (terraform show -json) that says what the module in the folder leaves open" },
    region: { value: "REGION", help: "the AWS Region, where templates and providers do not say it" },
    "stdin-filename": { value: "FILE", help: "what the file on standard input (the path -) is called; needed for Terraform" },
  },
  Rules: {
    select: { value: "RULES", multiple: true, help: "ask only these: ids or globs, with commas or repeated" },
    ignore: { value: "RULES", multiple: true, help: "do not ask these; one that is selected by its full id is asked all the same" },
    "extend-select": { value: "RULES", multiple: true, help: "ask these too" },
  },
  Suppressions: {
    "no-ignores": { help: "suppress nothing, whatever the inputs accept" },
    "require-reason": { help: "an ignore without a reason has no effect, and is told" },
    "report-unused-ignores": { help: "an ignore that suppresses nothing is a warning, which counts for --fail-on" },
    "add-ignore": { value: "RULES", multiple: true, help: "write an ignore beside each finding of these rules, with the reason" },
    reason: { value: "TEXT", help: "the reason that --add-ignore writes" },
  },
  Fixes: {
    fix: { value: "review", usual: "safe", help: "write what makes rules hold into the files, where that is safe; --fix=review also what costs something or interrupts" },
    diff: { help: "show what --fix would write as a diff, and write nothing" },
  },
  Baseline: {
    baseline: { value: "FILE", help: "leave out what this file knows: findings that were there before" },
    "update-baseline": { help: "write all findings of this run to the file of --baseline" },
    "prune-baseline": { help: "take out of the file of --baseline what is not found any more" },
  },
  Thresholds: {
    "fail-on": { value: "SEVERITY", help: "exit 1 from this severity on: error (the default), warning, note or never" },
    "fail-on-unknown": { help: "exit 1 also where a rule that counts could not be decided, and show it" },
    "min-severity": { value: "SEVERITY", help: "show from this severity on: error, warning or note (the default)" },
    "exit-zero": { help: "exit 0 whatever is found" },
    strict: { help: "exit 2 where an input cannot be read or a module is missing" },
  },
  Output: {
    format: {
      value: "FORMAT[=FILE]",
      short: "f",
      multiple: true,
      help: `${Object.keys(FORMATS).join(", ")}; may be repeated, all but one with a file; full on a terminal, else concise`,
    },
    "show-passed": { help: "list what holds, too" },
    "show-unknown": { help: "list what could not be decided, too" },
    "show-suppressed": { help: "list what is suppressed, too, with the reason" },
    statistics: { help: "count the findings of each rule in place of listing them (full, concise)" },
    "no-progress": { help: "show no bar while a long run is at work" },
    quiet: { short: "q", help: "the findings and no more (full, concise)" },
    verbose: { short: "v", help: "all evidence, words, workloads and files (full, concise)" },
    color: COLOR,
  },
  Help: COMMON,
} as const satisfies Readonly<Record<string, Flags>>;

export const CHECK_FLAGS = {
  ...CHECK_GROUPS.Objectives,
  ...CHECK_GROUPS.Configuration,
  ...CHECK_GROUPS.Scope,
  ...CHECK_GROUPS.Values,
  ...CHECK_GROUPS.Rules,
  ...CHECK_GROUPS.Suppressions,
  ...CHECK_GROUPS.Fixes,
  ...CHECK_GROUPS.Baseline,
  ...CHECK_GROUPS.Thresholds,
  ...CHECK_GROUPS.Output,
  ...COMMON,
} as const;

/** The flags of `resilint graph`. */
export const GRAPH_GROUPS = {
  Configuration: { config: CHECK_GROUPS.Configuration.config, "no-config": CHECK_GROUPS.Configuration["no-config"], environment: CHECK_GROUPS.Configuration.environment },
  Scope: { staged: CHECK_GROUPS.Scope.staged, exclude: CHECK_GROUPS.Scope.exclude, "force-exclude": CHECK_GROUPS.Scope["force-exclude"], "no-respect-gitignore": CHECK_GROUPS.Scope["no-respect-gitignore"] },
  Values: CHECK_GROUPS.Values,
  Output: {
    format: { value: "FORMAT[=FILE]", short: "f", multiple: true, help: "mermaid (the default), dot or json; may be repeated, all but one with a file" },
    workload: { value: "NAME", help: "draw this workload only" },
    all: { help: "draw all that is known, and not only what holds data, serves users or is related to something" },
    quiet: CHECK_GROUPS.Output.quiet,
    strict: CHECK_GROUPS.Thresholds.strict,
  },
  Help: COMMON,
} as const satisfies Readonly<Record<string, Flags>>;

export const GRAPH_FLAGS = { ...GRAPH_GROUPS.Configuration, ...GRAPH_GROUPS.Scope, ...GRAPH_GROUPS.Values, ...GRAPH_GROUPS.Output, ...COMMON } as const;

export const EXPLAIN_FLAGS = { color: COLOR, ...COMMON } as const;

/** The flags of `resilint report`. */
export const REPORT_FLAGS = {
  format: { ...CHECK_GROUPS.Output.format, help: `${Object.keys(FORMATS).join(", ")}; may be repeated, all but one with a file; markdown where none is named` },
  "show-passed": CHECK_GROUPS.Output["show-passed"],
  "show-unknown": CHECK_GROUPS.Output["show-unknown"],
  "show-suppressed": CHECK_GROUPS.Output["show-suppressed"],
  "min-severity": CHECK_GROUPS.Thresholds["min-severity"],
  statistics: CHECK_GROUPS.Output.statistics,
  quiet: CHECK_GROUPS.Output.quiet,
  verbose: CHECK_GROUPS.Output.verbose,
  color: COLOR,
  ...COMMON,
} as const;

export const RULES_FLAGS = {
  format: { value: "FORMAT", short: "f", help: "text (the default) or json, an array" },
  color: COLOR,
  ...COMMON,
} as const;

export const COMPLETION_FLAGS = { ...COMMON } as const;

export const INIT_FLAGS = {
  tier: { value: "TIER", help: "the DR tier of every workload; without it you are asked on a terminal" },
  output: { value: "FILE", help: "the file to write; .resilint.yaml where nothing is said" },
  force: { help: "write over a file that is there" },
  yes: { short: "y", help: "ask nothing, and take what is found" },
  ...COMMON,
} as const;

/** To find the command among flags and their values: no flag takes a value in one command and none in another. */
export const ALL_FLAGS: Flags = { ...CHECK_FLAGS, ...GRAPH_FLAGS, ...INIT_FLAGS, ...EXPLAIN_FLAGS, ...REPORT_FLAGS, ...RULES_FLAGS };

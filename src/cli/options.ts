import { isRegion, regionMeant } from "../config/region.ts";
import type { Rule } from "../engine/define-rule.ts";
import { FORMAT_NAMES, type FormatName } from "../outputs/formats.ts";
import { isTier, TIERS, type Tier } from "../recovery/tiers.ts";
import type { ColorChoice } from "./appearance.ts";
import { parseArguments, type Given } from "./arguments.ts";
import type { ConfigureOptions } from "./configure.ts";
import { duration } from "./duration.ts";
import type { Thresholds } from "./exit.ts";
import { fixOptions, type FixOptions } from "./fix-options.ts";
import { CHECK_FLAGS } from "./flags.ts";
import { oneOf } from "./one-of.ts";
import { rulesNamed, selectedRules, selectRules } from "./select.ts";
import { didYouMean } from "./suggest.ts";
import { targetsOf, type TargetOf } from "./targets.ts";
import { UsageError } from "./usage-error.ts";

/** A command line of `resilint check`, understood. */
export interface CheckCommand {
  /** As they were typed. */
  readonly args: readonly string[];
  readonly paths: readonly string[];
  /** What standard input is called; undefined where it was not said. */
  readonly stdinFilename: string | undefined;
  readonly objectives: { readonly tier?: Tier; readonly rto?: number; readonly rpo?: number };
  /** The workload to judge; all of them where none is named. */
  readonly workload: string | undefined;
  readonly configuration: ConfigurationChoice;
  /** Show what counts, and judge nothing. */
  readonly showConfig: boolean;
  /** The environment of the configuration to judge; none where none is named. */
  readonly environment: string | undefined;
  readonly scope: ScopeOptions;
  /** The paths are changed files: what they belong to is judged, and they alone are told of. */
  readonly changedFiles: boolean;
  /** The commit of Git to compare with. */
  readonly diffBase: string | undefined;
  readonly baseline: BaselineOptions | undefined;
  /** Rules to write ignores of, and why. */
  readonly addIgnore: { readonly rules: readonly string[]; readonly reason: string } | undefined;
  /** What is made of the fixes that rules have; nothing where nobody asks for them. */
  readonly fix: FixOptions | undefined;
  /** Show how far a long run is. */
  readonly progress: boolean;
  readonly region: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly parameterFiles: readonly string[];
  /** `--var` and `--var-file`, in the order in which they stand: the last wins. */
  readonly variables: readonly Variable[];
  readonly workspace: string | undefined;
  readonly plans: readonly Plan[];
  /** Those to ask, of how many. */
  readonly rules: readonly Rule[];
  readonly ofRules: number;
  /** Those that the command line selects: they are asked whatever the configuration says. */
  readonly insisted: readonly string[];
  readonly thresholds: Omit<Thresholds, "searched">;
  readonly minSeverity: "error" | "warning" | "note";
  readonly targets: readonly Target[];
  readonly color: ColorChoice;
  readonly show: { readonly passed: boolean; readonly unknown: boolean; readonly suppressed: boolean };
  /** What is unknown is explained though no target asks for it: a report is made besides them that does. */
  readonly explainUnknown?: boolean;
  /** Topologies are drawn though no target asks for them: a report is made besides them that does. */
  readonly draws?: boolean;
  readonly ignores: { readonly off: boolean; readonly requireReason: boolean; readonly reportUnused: boolean };
  readonly detail: "quiet" | "normal" | "verbose";
  readonly statistics: boolean;
  /** The flags that were written. */
  readonly flags: ReadonlySet<string>;
}

/** Which files are read, and as what. */
export interface ScopeOptions {
  /** The texts are those of Git's index. */
  readonly staged: boolean;
  /** Globs of what is left out of a search. */
  readonly exclude: readonly string[];
  /** They hold for named files, too. */
  readonly forceExclude: boolean;
  readonly respectGitignore: boolean;
}

/** The file of what is known, and what to do with it. */
export interface BaselineOptions {
  readonly file: string;
  readonly then: "read" | "update" | "prune";
}

/** Which configuration counts: the one that is named, none, or what the environment or a search says. */
export type ConfigurationChoice = { readonly is: "file"; readonly path: string } | { readonly is: "none" } | { readonly is: "nearest" };

export interface Parameter {
  readonly name: string;
  readonly value: string;
}

export type Variable = { readonly is: "var"; readonly name: string; readonly value: string } | { readonly is: "file"; readonly path: string };

/** A plan, and the folder of the module that it is of where that is not its own. */
export interface Plan {
  readonly path: string;
  readonly folder?: string;
}

export type Target = TargetOf<FormatName>;

/** Understands the arguments after the command's name; throws a usage error for the first that is wrong. */
export function checkCommand(args: readonly string[], rules: readonly Rule[]): CheckCommand {
  const given = parseArguments(args, CHECK_FLAGS);
  const [tier, rto, rpo] = [given.last("tier"), given.last("rto"), given.last("rpo")];
  // A hook is called without a path where nothing has changed that concerns it.
  const paths = given.positionals.length > 0 || given.has("changed-files") ? given.positionals : ["."];
  if (given.has("quiet") && given.has("verbose")) throw new UsageError("--quiet and --verbose contradict each other; leave one out");
  if (given.has("changed-files") && paths.includes("-")) {
    throw new UsageError("--changed-files takes the changed files by their paths, and - is standard input; name them, as git diff --name-only -z | xargs -0 resilint check --changed-files does");
  }
  const targets = targetsOf(given.all("format"), FORMAT_NAMES);
  return {
    args,
    paths,
    ...inputOptions(given, paths),
    objectives: {
      ...(tier !== undefined && { tier: tierOf(tier) }),
      ...(rto !== undefined && { rto: duration("--rto", rto) }),
      ...(rpo !== undefined && { rpo: duration("--rpo", rpo) }),
    },
    workload: given.last("workload"),
    showConfig: given.has("show-config"),
    changedFiles: given.has("changed-files"),
    diffBase: given.last("diff-base"),
    baseline: baselineOf(given.last("baseline"), given.has("update-baseline"), given.has("prune-baseline")),
    addIgnore: addIgnoreOf(given.all("add-ignore"), given.last("reason"), rules),
    fix: fixOptions(given, paths, targets),
    progress: !given.has("no-progress") && !given.has("quiet"),
    rules: selectRules(rules, { select: given.all("select"), ignore: given.all("ignore"), extend: given.all("extend-select") }),
    ofRules: rules.length,
    insisted: selectedRules(rules, [...given.all("select"), ...given.all("extend-select")]),
    thresholds: {
      failOn: oneOf("--fail-on", given.last("fail-on") ?? "error", ["error", "warning", "note", "never"]),
      failOnUnknown: given.has("fail-on-unknown"),
      exitZero: given.has("exit-zero"),
      strict: given.has("strict"),
      reportUnusedIgnores: given.has("report-unused-ignores"),
    },
    minSeverity: oneOf("--min-severity", given.last("min-severity") ?? "note", ["error", "warning", "note"]),
    targets,
    color: colorChoice(given.last("color")),
    show: { passed: given.has("show-passed"), unknown: given.has("show-unknown") || given.has("fail-on-unknown"), suppressed: given.has("show-suppressed") },
    ignores: { off: given.has("no-ignores"), requireReason: given.has("require-reason"), reportUnused: given.has("report-unused-ignores") },
    detail: given.has("quiet") ? "quiet" : given.has("verbose") ? "verbose" : "normal",
    statistics: given.has("statistics"),
    flags: new Set(given.names),
  };
}

/** The flags that say what the inputs are read with. */
export type InputFlag = ScopeFlag | "environment" | "config" | "no-config" | "parameter" | "parameter-file" | "plan" | "region" | "stdin-filename" | "var" | "var-file" | "workspace";

/** What the inputs are read with, the same for every command that reads some. */
export function inputOptions(given: Given<InputFlag>, paths: readonly string[]): ConfigureOptions {
  if (paths.includes("")) throw new UsageError("one of the paths is empty; name a file or a folder, or leave it out");
  if (given.has("stdin-filename") && !paths.includes("-")) throw new UsageError("--stdin-filename is for standard input; add - to the paths");
  return {
    stdinFilename: given.last("stdin-filename"),
    configuration: configurationChoice(given.last("config"), given.has("no-config")),
    environment: given.last("environment"),
    scope: scopeOf(given, paths),
    region: regionOf(given.last("region")),
    parameters: given.all("parameter").map(parameterOf),
    parameterFiles: given.all("parameter-file"),
    variables: given.inOrder("var", "var-file").map(([flag, text]) => (flag === "var" ? variableOf(text) : { is: "file", path: text })),
    workspace: given.last("workspace"),
    plans: given.all("plan").map(planOf),
  };
}

type ScopeFlag = "exclude" | "force-exclude" | "no-respect-gitignore" | "staged";

function scopeOf(given: Given<ScopeFlag>, paths: readonly string[]): ScopeOptions {
  const staged = given.has("staged");
  if (paths.includes("-") && staged) throw new UsageError("--staged and standard input contradict each other; leave one out");
  return {
    staged,
    exclude: given.all("exclude").flatMap((each) => each.split(",")).map((each) => each.trim()).filter((each) => each !== ""),
    forceExclude: given.has("force-exclude"),
    respectGitignore: !given.has("no-respect-gitignore"),
  };
}

function baselineOf(file: string | undefined, update: boolean, prune: boolean): BaselineOptions | undefined {
  if (update && prune) throw new UsageError("--update-baseline and --prune-baseline contradict each other: updating prunes, too; leave one out");
  if (file === undefined && (update || prune)) throw new UsageError(`--${update ? "update" : "prune"}-baseline: no baseline is named; add --baseline FILE`);
  if (file === undefined) return undefined;
  return { file, then: update ? "update" : prune ? "prune" : "read" };
}

function addIgnoreOf(written: readonly string[], reason: string | undefined, rules: readonly Rule[]): CheckCommand["addIgnore"] {
  if (written.length === 0) {
    if (reason !== undefined) throw new UsageError("--reason is for --add-ignore; name the rule to ignore by it");
    return undefined;
  }
  if (reason === undefined || reason.trim() === "") throw new UsageError("--add-ignore needs a reason; add --reason TEXT");
  const named = rulesNamed("--add-ignore", written, rules);
  return { rules: selectRules(rules, { select: named, ignore: [], extend: [] }).map(({ meta }) => meta.id), reason: reason.trim() };
}

export function configurationChoice(file: string | undefined, isOff: boolean): ConfigurationChoice {
  if (file !== undefined && isOff) throw new UsageError("--config and --no-config contradict each other; leave one out");
  return isOff ? { is: "none" } : file === undefined ? { is: "nearest" } : { is: "file", path: file };
}

function tierOf(name: string): Tier {
  if (isTier(name)) return name;
  throw new UsageError(`--tier: there is no tier ${JSON.stringify(name)}; ${didYouMean(name, TIERS, `the tiers are ${TIERS.join(", ")}`)}`);
}

function regionOf(name: string | undefined): string | undefined {
  if (name === undefined || isRegion(name)) return name;
  const meant = regionMeant(name);
  throw new UsageError(`--region: ${JSON.stringify(name)} is no AWS Region; ${meant === undefined ? "write one such as eu-west-1" : `did you mean ${meant}?`}`);
}

function parameterOf(text: string): Parameter {
  const equals = text.indexOf("=");
  if (equals < 1) throw new UsageError(`--parameter: ${JSON.stringify(text)} has no name and value; write --parameter Name=value`);
  return { name: text.slice(0, equals), value: text.slice(equals + 1) };
}

function variableOf(text: string): Variable {
  const equals = text.indexOf("=");
  if (equals < 1) throw new UsageError(`--var: ${JSON.stringify(text)} has no name and value; write --var name=value`);
  return { is: "var", name: text.slice(0, equals).trim(), value: text.slice(equals + 1) };
}

/** `plan.json=infra/shop` */
function planOf(text: string): Plan {
  const equals = text.lastIndexOf("=");
  if (equals < 0) return { path: text };
  if (equals < 1 || equals === text.length - 1) throw new UsageError(`--plan: ${JSON.stringify(text)} names no plan and folder; write --plan plan.json or --plan plan.json=FOLDER`);
  return { path: text.slice(0, equals), folder: text.slice(equals + 1) };
}

export const colorChoice = (value: string | undefined): ColorChoice => oneOf("--color", value ?? "auto", ["auto", "always", "never"]);

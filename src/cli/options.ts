import { isRegion, regionMeant } from "../config/region.ts";
import type { Rule } from "../engine/define-rule.ts";
import { FORMAT_NAMES, type FormatName } from "../outputs/formats.ts";
import { isTier, TIERS, type Tier } from "../recovery/tiers.ts";
import type { ColorChoice } from "./appearance.ts";
import { parseArguments, type Given } from "./arguments.ts";
import type { ConfigureOptions } from "./configure.ts";
import { duration } from "./duration.ts";
import type { Thresholds } from "./exit.ts";
import { CHECK_FLAGS } from "./flags.ts";
import { selectRules } from "./select.ts";
import { didYouMean } from "./suggest.ts";
import { targetsOf, type TargetOf } from "./targets.ts";
import { UsageError } from "./usage-error.ts";

/** A command line of `resilint check`, understood. */
export interface CheckCommand {
  readonly paths: readonly string[];
  /** What standard input is called; undefined where it was not said. */
  readonly stdinFilename: string | undefined;
  readonly objectives: { readonly tier?: Tier; readonly rto?: number; readonly rpo?: number };
  /** The workload to judge; all of them where none is named. */
  readonly workload: string | undefined;
  readonly configuration: ConfigurationChoice;
  /** Show what counts, and judge nothing. */
  readonly showConfig: boolean;
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
  readonly thresholds: Omit<Thresholds, "searched">;
  readonly minSeverity: "error" | "warning" | "note";
  readonly targets: readonly Target[];
  readonly color: ColorChoice;
  readonly show: { readonly passed: boolean; readonly unknown: boolean; readonly suppressed: boolean };
  readonly ignores: { readonly off: boolean; readonly requireReason: boolean; readonly reportUnused: boolean };
  readonly detail: "quiet" | "normal" | "verbose";
  readonly statistics: boolean;
  /** The flags that were written. */
  readonly flags: ReadonlySet<string>;
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
  const paths = given.positionals.length === 0 ? ["."] : given.positionals;
  if (given.has("quiet") && given.has("verbose")) throw new UsageError("--quiet and --verbose contradict each other; leave one out");
  return {
    paths,
    ...inputOptions(given, paths),
    objectives: {
      ...(tier !== undefined && { tier: tierOf(tier) }),
      ...(rto !== undefined && { rto: duration("--rto", rto) }),
      ...(rpo !== undefined && { rpo: duration("--rpo", rpo) }),
    },
    workload: given.last("workload"),
    showConfig: given.has("show-config"),
    rules: selectRules(rules, { select: given.all("select"), ignore: given.all("ignore"), extend: given.all("extend-select") }),
    ofRules: rules.length,
    thresholds: {
      failOn: oneOf("--fail-on", given.last("fail-on") ?? "error", ["error", "warning", "note", "never"]),
      failOnUnknown: given.has("fail-on-unknown"),
      exitZero: given.has("exit-zero"),
      strict: given.has("strict"),
      reportUnusedIgnores: given.has("report-unused-ignores"),
    },
    minSeverity: oneOf("--min-severity", given.last("min-severity") ?? "note", ["error", "warning", "note"]),
    targets: targetsOf(given.all("format"), FORMAT_NAMES),
    color: colorChoice(given.last("color")),
    show: { passed: given.has("show-passed"), unknown: given.has("show-unknown") || given.has("fail-on-unknown"), suppressed: given.has("show-suppressed") },
    ignores: { off: given.has("no-ignores"), requireReason: given.has("require-reason"), reportUnused: given.has("report-unused-ignores") },
    detail: given.has("quiet") ? "quiet" : given.has("verbose") ? "verbose" : "normal",
    statistics: given.has("statistics"),
    flags: new Set(given.names),
  };
}

/** The flags that say what the inputs are read with. */
export type InputFlag = "config" | "no-config" | "parameter" | "parameter-file" | "plan" | "region" | "stdin-filename" | "var" | "var-file" | "workspace";

/** What the inputs are read with, the same for every command that reads some. */
export function inputOptions(given: Given<InputFlag>, paths: readonly string[]): ConfigureOptions {
  if (given.has("stdin-filename") && !paths.includes("-")) throw new UsageError("--stdin-filename is for standard input; add - to the paths");
  return {
    stdinFilename: given.last("stdin-filename"),
    configuration: configurationChoice(given.last("config"), given.has("no-config")),
    region: regionOf(given.last("region")),
    parameters: given.all("parameter").map(parameterOf),
    parameterFiles: given.all("parameter-file"),
    variables: given.inOrder("var", "var-file").map(([flag, text]) => (flag === "var" ? variableOf(text) : { is: "file", path: text })),
    workspace: given.last("workspace"),
    plans: given.all("plan").map(planOf),
  };
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

/** One of a few words. */
export function oneOf<const W extends string>(flag: string, given: string, words: readonly W[]): W {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw new UsageError(`${flag}: ${JSON.stringify(given)} is not among ${words.join(", ")}; ${didYouMean(given, words, "write one of them")}`);
}

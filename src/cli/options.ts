import type { Rule } from "../engine/define-rule.ts";
import { FORMATS, isFormat, type FormatName } from "../outputs/formats.ts";
import { isTier, TIERS, type Tier } from "../recovery/tiers.ts";
import type { ColorChoice } from "./appearance.ts";
import { parseArguments } from "./arguments.ts";
import { duration } from "./duration.ts";
import type { Thresholds } from "./exit.ts";
import { CHECK_FLAGS } from "./flags.ts";
import { isLater } from "./later.ts";
import { selectRules } from "./select.ts";
import { didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** A command line of `resilint check`, understood. */
export interface CheckCommand {
  readonly paths: readonly string[];
  /** What standard input is called; undefined where it was not said. */
  readonly stdinFilename: string | undefined;
  readonly objectives: { readonly tier?: Tier; readonly rto?: number; readonly rpo?: number };
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
  readonly show: { readonly passed: boolean; readonly unknown: boolean };
  readonly detail: "quiet" | "normal" | "verbose";
  readonly statistics: boolean;
}

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

/** An output: to a file, or to standard output. */
export interface Target {
  readonly format: FormatName;
  readonly file?: string;
}

/** Understands the arguments after the command's name; throws a usage error for the first that is wrong. */
export function checkCommand(args: readonly string[], rules: readonly Rule[]): CheckCommand {
  const given = parseArguments(args, CHECK_FLAGS);
  const [tier, rto, rpo] = [given.last("tier"), given.last("rto"), given.last("rpo")];
  const paths = given.positionals.length === 0 ? ["."] : given.positionals;
  if (given.has("stdin-filename") && !paths.includes("-")) throw new UsageError("--stdin-filename is for standard input; add - to the paths");
  if (given.has("quiet") && given.has("verbose")) throw new UsageError("--quiet and --verbose contradict each other; leave one out");
  return {
    paths,
    stdinFilename: given.last("stdin-filename"),
    objectives: {
      ...(tier !== undefined && { tier: tierOf(tier) }),
      ...(rto !== undefined && { rto: duration("--rto", rto) }),
      ...(rpo !== undefined && { rpo: duration("--rpo", rpo) }),
    },
    region: regionOf(given.last("region")),
    parameters: given.all("parameter").map(parameterOf),
    parameterFiles: given.all("parameter-file"),
    variables: given.inOrder("var", "var-file").map(([flag, text]) => (flag === "var" ? variableOf(text) : { is: "file", path: text })),
    workspace: given.last("workspace"),
    plans: given.all("plan").map(planOf),
    rules: selectRules(rules, { select: given.all("select"), ignore: given.all("ignore"), extend: given.all("extend-select") }),
    ofRules: rules.length,
    thresholds: {
      failOn: oneOf("--fail-on", given.last("fail-on") ?? "error", ["error", "warning", "note", "never"]),
      failOnUnknown: given.has("fail-on-unknown"),
      exitZero: given.has("exit-zero"),
      strict: given.has("strict"),
    },
    minSeverity: oneOf("--min-severity", given.last("min-severity") ?? "note", ["error", "warning", "note"]),
    targets: targetsOf(given.all("format")),
    color: colorChoice(given.last("color")),
    show: { passed: given.has("show-passed"), unknown: given.has("show-unknown") || given.has("fail-on-unknown") },
    detail: given.has("quiet") ? "quiet" : given.has("verbose") ? "verbose" : "normal",
    statistics: given.has("statistics"),
  };
}

function tierOf(name: string): Tier {
  if (isTier(name)) return name;
  throw new UsageError(`--tier: there is no tier ${JSON.stringify(name)}; ${didYouMean(name, TIERS, `the tiers are ${TIERS.join(", ")}`)}`);
}

function regionOf(name: string | undefined): string | undefined {
  if (name === undefined || /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/u.test(name)) return name;
  throw new UsageError(`--region: ${JSON.stringify(name)} is no AWS Region; write one such as eu-west-1`);
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

/** `sarif=out.sarif`. Standard output, which is `-` too, can take one. */
function targetsOf(texts: readonly string[]): readonly Target[] {
  const targets = texts.map((text) => {
    const [name = "", ...rest] = text.split("=");
    const file = rest.join("=");
    if (!isFormat(name)) {
      const names = Object.keys(FORMATS);
      if (isLater(name)) throw new UsageError(`--format: there is no format ${name} yet; the formats are ${names.join(", ")}`);
      throw new UsageError(`--format: there is no format ${JSON.stringify(name)}; ${didYouMean(name, names, `the formats are ${names.join(", ")}`)}`);
    }
    if (rest.length > 0 && file === "") throw new UsageError(`--format ${text} names no file; write --format ${name}=FILE`);
    return { format: name, ...(rest.length > 0 && file !== "-" && { file }) };
  });
  const [first, second] = targets.filter(({ file }) => file === undefined);
  if (first && second) {
    const remedy = `give one a file: --format ${second.format}=FILE`;
    throw new UsageError(`--format ${first.format} and ${second.format} both want standard output; ${remedy}`);
  }
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`--format: ${twice} is named twice; give each format a file of its own`);
  return targets;
}

export const colorChoice = (value: string | undefined): ColorChoice => oneOf("--color", value ?? "auto", ["auto", "always", "never"]);

/** One of a few words. */
export function oneOf<const W extends string>(flag: string, given: string, words: readonly W[]): W {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw new UsageError(`${flag}: ${JSON.stringify(given)} is not among ${words.join(", ")}; ${didYouMean(given, words, "write one of them")}`);
}

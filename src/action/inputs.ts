import { oneOf } from "../cli/one-of.ts";
import { UsageError } from "../cli/usage-error.ts";
import { words } from "./words.ts";

/** What a step states under `with`, understood. */
export interface ActionInputs {
  /** The command line of `resilint check` that it amounts to. */
  readonly arguments: readonly string[];
  /** Only what the change introduces is reported and counts. */
  readonly changedOnly: boolean;
  /** Which findings stand beside the lines: those of the change, all, or none. */
  readonly annotations: "changed" | "all" | "none";
  /** Write the job summary. */
  readonly summary: boolean;
  /** Where the paths start, from the workspace on. */
  readonly workingDirectory: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the inputs as the runner hands them on, in variables of the environment; throws a usage error for the first that is wrong. */
export function actionInputs(env: Environment): ActionInputs {
  const one = (name: string): string | undefined => inputOf(env, name);
  const flag = (name: string, input = name): readonly string[] => entriesOf(one(input)).map((value) => `--${name}=${value}`);
  const single = (name: string): readonly string[] => {
    const value = one(name);
    return value === undefined ? [] : [`--${name}=${value}`];
  };
  const sarif = one("sarif-file");
  return {
    arguments: [
      ...["tier", "config", "fail-on", "baseline"].flatMap(single),
      ...flag("plan", "terraform-plan"),
      ...flag("parameter-file", "parameter-files"),
      ...flag("var-file", "var-files"),
      ...(sarif === undefined ? [] : [`--format=sarif=${sarif}`]),
      ...words(one("args") ?? ""),
      ...entriesOf(one("paths")).map(pathOf),
    ],
    changedOnly: yesOrNo("changed-only", one("changed-only") ?? "false"),
    annotations: oneOf("annotations", one("annotations") ?? "changed", ["changed", "all", "none"]),
    summary: yesOrNo("summary", one("summary") ?? "true"),
    workingDirectory: one("working-directory") ?? ".",
  };
}

/** The runner writes an input's name in capitals with its dashes, and gives an input that nobody states an empty text. */
function inputOf(env: Environment, name: string): string | undefined {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === "" ? undefined : value;
}

/** One a line, or with commas between them. */
const entriesOf = (value: string | undefined): readonly string[] => (value ?? "").split(/[\n\r,]/u).map((entry) => entry.trim()).filter((entry) => entry !== "");

/** A path is never taken for a flag, nor for standard input, of which a step has none. */
const pathOf = (path: string): string => (path.startsWith("-") ? `./${path}` : path);

/** What YAML's core schema calls true and false. */
function yesOrNo(name: string, value: string): boolean {
  if (["true", "True", "TRUE"].includes(value)) return true;
  if (["false", "False", "FALSE"].includes(value)) return false;
  throw new UsageError(`${name}: ${JSON.stringify(value)} is neither true nor false; write one of them`);
}

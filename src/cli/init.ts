import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isatty } from "node:tty";
import { survey } from "../check.ts";
import { CONFIGURATION_NAMES } from "../config/load.ts";
import { NO_TIER, TIERS, type StatedTier } from "../recovery/tiers.ts";
import { parseArguments } from "./arguments.ts";
import { configure } from "./configure.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { CHECK_FLAGS, INIT_FLAGS } from "./flags.ts";
import { proposal } from "./init-proposal.ts";
import { searchesFolder } from "./inputs.ts";
import { oneOf } from "./one-of.ts";
import { inputOptions } from "./options.ts";
import { kindOf, pathFrom } from "./paths.ts";
import { reasonOf } from "./reason.ts";
import { readLine, STDERR, STDOUT, write } from "./streams.ts";
import { uninterrupted } from "./uninterrupted.ts";
import { UsageError } from "./usage-error.ts";
import { stageFile } from "./write-file.ts";

/** `resilint init [PATH...]` */
export async function init(args: readonly string[]): Promise<ExitCode> {
  const given = parseArguments(args, INIT_FLAGS);
  const cwd = process.cwd();
  const paths = given.positionals.length === 0 ? ["."] : given.positionals;
  const tier = given.last("tier");
  const chosen: StatedTier | undefined = tier === undefined ? undefined : oneOf("--tier", tier, WORDS);
  const output = resolve(cwd, given.last("output") ?? CONFIGURATION_NAMES[0]);
  mustBeFree(output, given.has("force"), cwd);
  const searched = searchesFolder(paths, cwd);
  const { inputs, options, places } = configure(paths, inputOptions(NO_CONFIGURATION, paths), cwd, process.env);
  const workloads = survey(inputs.files, options);
  if (workloads.length === 0) {
    write(STDERR, "resilint: nothing to configure: no CloudFormation template, CDK assembly, Terraform module or plan was found below these paths\n");
    return searched ? EXIT.nothing : EXIT.trouble;
  }
  const asks = !given.has("yes") && isatty(0) && isatty(STDERR);
  const text = proposal(workloads, {
    folder: dirname(output),
    pathOf: (file) => places.get(file) ?? resolve(cwd, file),
    list: (folder) => options.files?.list(folder) ?? [],
    hasSchema: existsSync(join(dirname(output), "node_modules/resilint/schemas/resilint.schema.json")),
    ...(chosen && { tier: chosen }),
    ...(asks && { ask: (question: string) => answerTo(question) }),
  });
  await uninterrupted(() => place(output, text, cwd));
  write(STDOUT, `${pathFrom(cwd, output)}\n`);
  return EXIT.clean;
}

/** It is about what lies there, and not about what somebody has configured before. */
const NO_CONFIGURATION = parseArguments(["--no-config"], CHECK_FLAGS);

const WORDS = [...TIERS, NO_TIER] as const;

function answerTo(question: string): string | undefined {
  write(STDERR, question);
  return readLine();
}

/** Two configurations in one folder are a mistake. */
function mustBeFree(output: string, force: boolean, cwd: string): void {
  if (kindOf(output) === "folder") throw new UsageError(`--output: ${pathFrom(cwd, output)} is a folder; name a file in it`);
  if (!/\.ya?ml$/u.test(output)) throw new UsageError(`--output: ${pathFrom(cwd, output)} is no YAML; name a file that ends in .yaml or .yml`);
  if (existsSync(output) && !force) throw new UsageError(`${pathFrom(cwd, output)} is there already; --force writes over it, --output FILE writes another file`);
  const names: readonly string[] = CONFIGURATION_NAMES;
  const other = names.includes(basename(output)) ? names.find((name) => name !== basename(output) && existsSync(join(dirname(output), name))) : undefined;
  if (other !== undefined) throw new UsageError(`there is another configuration in this folder, ${other}; take it away, or write to another folder by --output FILE`);
}

/** All of it or nothing. */
function place(output: string, text: string, cwd: string): void {
  try {
    stageFile(output, text).commit();
  } catch (error) {
    throw new UsageError(`${pathFrom(cwd, output)} cannot be written: ${reasonOf(error)}; name another file by --output`);
  }
}

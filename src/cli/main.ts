import manifest from "../../package.json" with { type: "json" };
import { visible } from "../outputs/visible.ts";
import { COMMON, firstWord } from "./arguments.ts";
import { check } from "./check.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { explain } from "./explain.ts";
import { CHECK_FLAGS, EXPLAIN_FLAGS, RULES_FLAGS } from "./flags.ts";
import { listRules } from "./rules.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { UsageError } from "./usage-error.ts";

/** The commands by name. Without one it is `check`. */
const COMMANDS = {
  check: (args: readonly string[]) => check(args, Object.keys(COMMANDS)),
  explain,
  rules: listRules,
} as const satisfies Readonly<Record<string, (args: readonly string[]) => ExitCode>>;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): ExitCode {
  try {
    return dispatch(args);
  } catch (error) {
    write(STDERR, `resilint: ${error instanceof UsageError ? visible(error.message) : internal(error)}\n`);
    return EXIT.trouble;
  }
}

function dispatch(args: readonly string[]): ExitCode {
  const word = firstWord(args, { ...CHECK_FLAGS, ...EXPLAIN_FLAGS, ...RULES_FLAGS, ...COMMON });
  const name = word && isCommand(word.value) ? word.value : undefined;
  const rest = word && name !== undefined ? args.toSpliced(word.index, 1) : args;
  if (isVersionAsked(rest)) {
    write(STDOUT, `resilint ${manifest.version}\n`);
    return EXIT.clean;
  }
  return COMMANDS[name ?? "check"](rest);
}

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

const isVersionAsked = (args: readonly string[]): boolean => args.some((arg) => arg === "--version" || arg === "-V");

/** A bug is no fault of the user's: one line that says where to report it; the stack is for those who look for it. */
function internal(error: unknown): string {
  const message = visible(error instanceof Error ? error.message : String(error));
  const stack = process.env["RESILINT_DEBUG"] === "1" && error instanceof Error ? `\n${error.stack ?? ""}` : "";
  return `internal error: ${message}; please report it at ${manifest.bugs} (RESILINT_DEBUG=1 shows the stack)${stack}`;
}

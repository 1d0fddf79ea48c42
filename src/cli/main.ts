import manifest from "../../package.json" with { type: "json" };
import { visible } from "../outputs/visible.ts";
import { asked, firstWord, tokensOf } from "./arguments.ts";
import { carryOut, serve } from "./commands.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { ALL_FLAGS, COMMAND_NAMES } from "./flags.ts";
import { help } from "./help.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { THREAD } from "./thread-data.ts";
import { isUsageError } from "./usage-error.ts";

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main(args: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(args);
  } catch (error) {
    const lines = isUsageError(error) ? error.lines.map(visible) : [internal(error)];
    write(STDERR, lines.map((line) => `resilint: ${line}\n`).join(""));
    return EXIT.trouble;
  }
}

function dispatch(args: readonly string[]): ExitCode | Promise<ExitCode> {
  if (args[0] === THREAD) return serve();
  const tokens = tokensOf(args, ALL_FLAGS);
  const word = firstWord(tokens);
  const named = COMMAND_NAMES.find((name) => name === word?.value);
  const wanted = asked(tokens);
  if (word?.value === "help") {
    write(STDOUT, help(COMMAND_NAMES.find((name) => args.includes(name)) ?? "check"));
    return EXIT.clean;
  }
  if (wanted === undefined) return carryOut(named ?? "check", word && named ? args.toSpliced(word.index, 1) : args);
  write(STDOUT, wanted === "help" ? help(named ?? "check") : `resilint ${manifest.version}\n`);
  return EXIT.clean;
}

/** A bug is no fault of the user's: one line that says where to report it; the stack is for those who look for it. */
function internal(error: unknown): string {
  const message = visible(error instanceof Error ? error.message : String(error));
  const stack = process.env["RESILINT_DEBUG"] === "1" && error instanceof Error ? `\n${error.stack ?? ""}` : "";
  return `internal error: ${message}; please report it at ${manifest.bugs} (RESILINT_DEBUG=1 shows the stack)${stack}`;
}

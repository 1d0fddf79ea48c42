import manifest from "../../package.json" with { type: "json" };
import rules from "../../rules/index.ts";
import type { Rule } from "../engine/define-rule.ts";
import { visible } from "../outputs/visible.ts";
import { asked, firstWord } from "./arguments.ts";
import { check } from "./check.ts";
import { completion } from "./completion.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { explainFinding, isFingerprint } from "./explain-finding.ts";
import { explain } from "./explain.ts";
import { ALL_FLAGS, COMMAND_NAMES, type CommandName } from "./flags.ts";
import { graph } from "./graph.ts";
import { help } from "./help.ts";
import { init } from "./init.ts";
import { report } from "./report.ts";
import { listRules } from "./rules.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { isUsageError } from "./usage-error.ts";

const COMMANDS: Readonly<Record<CommandName, (args: readonly string[], rules: readonly Rule[]) => ExitCode | Promise<ExitCode>>> = { check, completion, explain: explained, graph, init, report, rules: listRules };

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
  const word = firstWord(args, ALL_FLAGS);
  const named = COMMAND_NAMES.find((name) => name === word?.value);
  const wanted = asked(args, ALL_FLAGS);
  if (word?.value === "help") {
    write(STDOUT, help(COMMAND_NAMES.find((name) => args.includes(name)) ?? "check"));
    return EXIT.clean;
  }
  if (wanted === undefined) return COMMANDS[named ?? "check"](word && named ? args.toSpliced(word.index, 1) : args, rules);
  write(STDOUT, wanted === "help" ? help(named ?? "check") : `resilint ${manifest.version}\n`);
  return EXIT.clean;
}

/** A finding by its fingerprint is looked for in the files; all else that can be explained is known. */
function explained(args: readonly string[], known: readonly Rule[]): ExitCode | Promise<ExitCode> {
  const word = firstWord(args, ALL_FLAGS);
  return word && isFingerprint(word.value) ? explainFinding(word.value, args.toSpliced(word.index, 1), known) : explain(args, known);
}

/** A bug is no fault of the user's: one line that says where to report it; the stack is for those who look for it. */
function internal(error: unknown): string {
  const message = visible(error instanceof Error ? error.message : String(error));
  const stack = process.env["RESILINT_DEBUG"] === "1" && error instanceof Error ? `\n${error.stack ?? ""}` : "";
  return `internal error: ${message}; please report it at ${manifest.bugs} (RESILINT_DEBUG=1 shows the stack)${stack}`;
}

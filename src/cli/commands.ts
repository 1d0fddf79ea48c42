import rules from "../../rules/index.ts";
import type { Rule } from "../engine/define-rule.ts";
import { firstWord, tokensOf } from "./arguments.ts";
import { check } from "./check.ts";
import { completion } from "./completion.ts";
import type { ExitCode } from "./exit.ts";
import { explainFinding, isFingerprint } from "./explain-finding.ts";
import { explain } from "./explain.ts";
import { ALL_FLAGS, type CommandName } from "./flags.ts";
import { graph } from "./graph.ts";
import { init } from "./init.ts";
import { report } from "./report.ts";
import { listRules } from "./rules.ts";
import { judgeOnThread } from "./thread.ts";

const COMMANDS: Readonly<Record<CommandName, (args: readonly string[], rules: readonly Rule[]) => ExitCode | Promise<ExitCode>>> = { check, completion, explain: explained, graph, init, report, rules: listRules };

/** Carries out a command. All that judges is behind it: the version and the help do without. */
export const carryOut = (name: CommandName, args: readonly string[]): ExitCode | Promise<ExitCode> => COMMANDS[name](args, rules);

/** Judges what a run on another thread sends. */
export const serve = (): ExitCode => judgeOnThread(rules);

/** A finding by its fingerprint is looked for in the files; all else that can be explained is known. */
function explained(args: readonly string[], known: readonly Rule[]): ExitCode | Promise<ExitCode> {
  const word = firstWord(tokensOf(args, ALL_FLAGS));
  return word && isFingerprint(word.value) ? explainFinding(word.value, args.toSpliced(word.index, 1), known) : explain(args, known);
}

import type { Rule } from "../engine/define-rule.ts";
import { FORMAT_NAMES } from "../outputs/formats.ts";
import { MECHANISMS } from "../recovery/mechanisms/index.ts";
import { TIERS } from "../recovery/tiers.ts";
import { parseArguments, type Flags } from "./arguments.ts";
import { bash } from "./completion/bash.ts";
import { fish } from "./completion/fish.ts";
import { powershell } from "./completion/powershell.ts";
import type { Completions, CompletedFlag, FlagValue } from "./completion/words.ts";
import { zsh } from "./completion/zsh.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { CHECK_FLAGS, COMPLETION_FLAGS, EXPLAIN_FLAGS, GRAPH_FLAGS, INIT_FLAGS, REPORT_FLAGS, RULES_FLAGS } from "./flags.ts";
import { STDOUT, write } from "./streams.ts";
import { didYouMean } from "./suggest.ts";
import { TOPIC_NAMES } from "./topic-text.ts";
import { UsageError } from "./usage-error.ts";

const SHELLS: Readonly<Record<string, (completions: Completions) => string>> = { bash, zsh, fish, powershell };

/** `resilint completion SHELL` */
export function completion(args: readonly string[], rules: readonly Rule[]): ExitCode {
  const [shell, more] = parseArguments(args, COMPLETION_FLAGS).positionals;
  const names = Object.keys(SHELLS);
  if (shell === undefined) throw new UsageError(`completion needs the name of a shell: ${names.join(", ")}`);
  if (more !== undefined) throw new UsageError(`completion takes one shell; leave ${JSON.stringify(more)} out`);
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (!script) throw new UsageError(`completion: there is no script for ${JSON.stringify(shell)}; ${didYouMean(shell, names, `the shells are ${names.join(", ")}`)}`);
  write(STDOUT, script(completionsOf(rules)));
  return EXIT.clean;
}

/** What can be completed, by the flags of each command. */
export function completionsOf(rules: readonly Rule[]): Completions {
  const ids = rules.map(({ meta }) => meta.id);
  const of = (flags: Flags, formats: readonly string[]): readonly CompletedFlag[] =>
    Object.entries(flags).map(([name, flag]) => ({
      name: `--${name}`,
      ...(flag.short !== undefined && { short: `-${flag.short}` }),
      help: flag.help,
      value: flag.value === undefined || flag.usual !== undefined ? { is: "none" } : name === "format" ? { is: "words", words: formats } : valueOf(name, flag.value, ids),
    }));
  return {
    commands: [
      { name: "check", help: "judge templates, modules and plans", flags: of(CHECK_FLAGS, FORMAT_NAMES) },
      { name: "completion", help: "print a script that completes resilint in a shell", flags: of(COMPLETION_FLAGS, []), words: Object.keys(SHELLS) },
      { name: "explain", help: "what a rule asks for, why, and what to do", flags: of(EXPLAIN_FLAGS, []), words: [...new Set([...ids, ...MECHANISMS.map(({ id }) => id), ...TOPIC_NAMES])].sort() },
      { name: "graph", help: "draw where the resources of each workload stand", flags: of(GRAPH_FLAGS, ["mermaid", "dot", "json"]) },
      { name: "init", help: "write a configuration with what the code says", flags: of(INIT_FLAGS, []) },
      { name: "report", help: "show a saved report in any format", flags: of(REPORT_FLAGS, FORMAT_NAMES) },
      { name: "rules", help: "list the rules", flags: of(RULES_FLAGS, ["text", "json"]), words: [] },
    ],
  };
}

function valueOf(name: string, placeholder: string, rules: readonly string[]): FlagValue {
  if (placeholder === "RULES") return { is: "lists", words: rules };
  if (placeholder.startsWith("FILE") || placeholder === "GLOBS") return { is: "files" };
  const words = WORDS[name];
  return words === undefined ? { is: "text" } : { is: "words", words };
}

/** The flags that take one of a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  tier: TIERS,
  "fail-on": ["error", "warning", "note", "never"],
  "min-severity": ["error", "warning", "note"],
  color: ["auto", "always", "never"],
};

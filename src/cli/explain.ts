import type { Rule } from "../engine/define-rule.ts";
import { paint } from "../outputs/paint.ts";
import { colorChoice } from "./options.ts";
import { usesColor } from "./appearance.ts";
import { parseArguments } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { EXPLAIN_FLAGS } from "./flags.ts";
import { explanation } from "./rule-text.ts";
import { STDOUT, write } from "./streams.ts";
import { didYouMean } from "./suggest.ts";
import { surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";

/** `resilint explain RULE...` */
export function explain(args: readonly string[], rules: readonly Rule[]): ExitCode {
  const given = parseArguments(args, EXPLAIN_FLAGS);
  if (given.positionals.length === 0) throw new UsageError("explain needs the id of a rule; resilint rules lists all");
  const brushes = paint(usesColor(colorChoice(given.last("color")), surroundings()));
  const texts = given.positionals.map((id) => {
    const rule = rules.find(({ meta }) => meta.id === id);
    if (rule) return explanation(rule, brushes);
    throw new UsageError(`there is no rule ${JSON.stringify(id)}; ${didYouMean(id, rules.map(({ meta }) => meta.id), "resilint rules lists all")}`);
  });
  write(STDOUT, texts.join("\n"));
  return EXIT.clean;
}

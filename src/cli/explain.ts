import type { Rule } from "../engine/define-rule.ts";
import { paint, type Paint } from "../outputs/paint.ts";
import { MECHANISMS } from "../recovery/mechanisms/index.ts";
import { colorChoice } from "./options.ts";
import { usesColor } from "./appearance.ts";
import { parseArguments } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { EXPLAIN_FLAGS } from "./flags.ts";
import { mechanismText } from "./mechanism-text.ts";
import { explanation } from "./rule-text.ts";
import { STDOUT, write } from "./streams.ts";
import { didYouMean } from "./suggest.ts";
import { surroundings } from "./surroundings.ts";
import { TOPIC_NAMES, topicText } from "./topic-text.ts";
import { UsageError } from "./usage-error.ts";

/** `resilint explain NAME...`: a rule, a mechanism of recovery, or how a number is made. */
export function explain(args: readonly string[], rules: readonly Rule[]): ExitCode {
  const given = parseArguments(args, EXPLAIN_FLAGS);
  if (given.positionals.length === 0) throw new UsageError(`explain needs the id of a rule or of a mechanism, or ${TOPIC_NAMES.join(", ")}; resilint rules lists all rules, and resilint explain rto all mechanisms`);
  const brushes = paint(usesColor(colorChoice(given.last("color")), surroundings()));
  const texts = given.positionals.flatMap((name) => {
    const told = textsOf(name, rules, brushes);
    if (told.length > 0) return told;
    const names = [...rules.map(({ meta }) => meta.id), ...MECHANISMS.map(({ id }) => id), ...TOPIC_NAMES];
    throw new UsageError(`there is no rule and no mechanism ${JSON.stringify(name)}; ${didYouMean(name, names, "resilint rules lists all rules, and resilint explain rto all mechanisms")}`);
  });
  write(STDOUT, texts.join("\n"));
  return EXIT.clean;
}

/** A rule and a mechanism may have one name: what a rule asks for, and what it gives. */
function textsOf(name: string, rules: readonly Rule[], brushes: Paint): readonly string[] {
  const rule = rules.find(({ meta }) => meta.id === name);
  const mechanism = MECHANISMS.find(({ id }) => id === name);
  const topic = topicText(name, brushes);
  return [...(rule ? [explanation(rule, brushes)] : []), ...(mechanism ? [mechanismText(mechanism, brushes)] : []), ...(topic === undefined ? [] : [topic])];
}

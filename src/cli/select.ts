import type { Rule } from "../engine/define-rule.ts";
import { wildcard } from "../value/text.ts";
import { didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

export interface Selection {
  readonly select: readonly string[];
  readonly ignore: readonly string[];
  readonly extend: readonly string[];
}

/**
 * The rules to ask. Nothing selected is all of them. What is ignored is left out, unless it is selected by its full id
 * and ignored by a glob only.
 */
export function selectRules(rules: readonly Rule[], { select, ignore, extend }: Selection): readonly Rule[] {
  const [wanted, also, unwanted] = [
    rulesNamed("--select", select, rules),
    rulesNamed("--extend-select", extend, rules),
    rulesNamed("--ignore", ignore, rules),
  ];
  const chosen = rules.filter(({ meta: { id } }) => {
    const named = strength(id, [...wanted, ...also]);
    const on = wanted.length === 0 || named > 0;
    const off = strength(id, unwanted);
    return on && (off === 0 || named > off);
  });
  if (chosen.length === 0) throw new UsageError("no rule is left to ask; select more or ignore less (resilint rules lists all)");
  return chosen;
}

/** The ids of the rules that patterns name. */
export const selectedRules = (rules: readonly Rule[], written: readonly string[]): readonly string[] => {
  const given = written.flatMap((value) => value.split(",")).map((each) => each.trim());
  return rules.map(({ meta }) => meta.id).filter((id) => strength(id, given) > 0);
};

/** The ids and globs that a flag names: commas and repetition mean the same. A pattern that matches nothing is a mistake. */
export function rulesNamed(flag: string, values: readonly string[], rules: readonly Rule[]): readonly string[] {
  const given = values.flatMap((value) => value.split(",")).map((each) => each.trim()).filter((each) => each !== "");
  if (values.length > 0 && given.length === 0) throw new UsageError(`${flag} names no rule; name one or leave it out`);
  for (const pattern of given) {
    if (rules.some(({ meta }) => wildcard(meta.id, pattern))) continue;
    const ids = rules.map(({ meta }) => meta.id);
    throw new UsageError(`${flag}: there is no rule ${pattern}; ${didYouMean(pattern, ids, "resilint rules lists all")}`);
  }
  return given;
}

/** 2 for a full id, 1 for a glob, 0 for neither. */
const strength = (id: string, given: readonly string[]): number => (given.includes(id) ? 2 : given.some((pattern) => wildcard(id, pattern)) ? 1 : 0);

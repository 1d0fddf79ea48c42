import type { RuleMeta } from "../engine/define-rule.ts";
import type { RuleChoice, RuleChoices } from "../engine/choices.ts";
import { writtenOption, type RuleOption } from "../engine/options.ts";
import { suggestion } from "../source/suggest.ts";
import { wildcard } from "../value/text.ts";
import { secondsOf } from "./duration.ts";
import type { Problems } from "./problems.ts";
import type { RuleSetting } from "./rule-settings.ts";
import type { Stated } from "./shape.ts";

/** A rule, as far as its configuration needs it. */
export type ConfigurableRule = Pick<RuleMeta, "id" | "formerly" | "options">;

/** What is said of the rules in some files. */
export interface RuleLayer {
  readonly includes: (file: string) => boolean;
  readonly settings: ReadonlyMap<string, Stated<RuleSetting>>;
}

/** The rules as the configurations choose them; undefined where none says anything of them. What stands later wins, and an id over a glob. */
export function choicesOf(layers: readonly RuleLayer[], rules: readonly ConfigurableRule[], problems: Problems): RuleChoices | undefined {
  const understood = layers.map(({ includes, settings }) => ({ includes, chosen: understand(settings, rules, problems) })).filter(({ chosen }) => chosen.size > 0);
  if (understood.length === 0) return undefined;
  const byFiles = new Map<string, ReadonlyMap<string, RuleChoice>>();
  const inFiles = (files: readonly string[]): ReadonlyMap<string, RuleChoice> => {
    const chosen = new Map<string, RuleChoice>();
    for (const layer of understood) if (files.some((file) => layer.includes(file))) for (const [id, choice] of layer.chosen) chosen.set(id, over(chosen.get(id), choice));
    return chosen;
  };
  return {
    of: (rule, files) => {
      const key = files.join("\n");
      const known = byFiles.get(key) ?? inFiles(files);
      byFiles.set(key, known);
      return known.get(rule);
    },
  };
}

/** A choice of which it may be left open whether the rule is asked. */
type Chosen = Omit<RuleChoice, "asked"> & { readonly asked?: boolean };

function over(lower: RuleChoice | undefined, upper: Chosen): RuleChoice {
  const options = { ...lower?.options, ...upper.options };
  return { asked: true, ...lower, ...upper, ...(Object.keys(options).length > 0 && { options }) };
}

/** What is chosen of each rule: first by the globs, as they stand, then by the ids. */
function understand(settings: RuleLayer["settings"], rules: readonly ConfigurableRule[], problems: Problems): ReadonlyMap<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  const all = [...settings].map(([pattern, stated]) => ({ pattern, stated, exact: rules.find(({ id, formerly = [] }) => id === pattern || formerly.includes(pattern)) }));
  for (const { pattern, stated, exact } of [...all.filter(({ exact: each }) => !each), ...all.filter(({ exact: each }) => each)]) {
    const meant = exact ? [exact] : rules.filter(({ id }) => wildcard(id, pattern));
    if (meant.length === 0) problems.error(`there is no rule \`${pattern.slice(0, 60)}\`; ${didYouMean(pattern, rules.map(({ id }) => id), "resilint rules lists all")}`, stated.key);
    const { asked, level, options: written } = stated.value;
    if (!exact && written.size > 0) problems.error(`options are those of one rule; name it by its id in place of \`${pattern.slice(0, 60)}\``, stated.key);
    const options = exact ? optionsOf(exact, written, problems) : {};
    const choice: Chosen = { ...(asked !== undefined && { asked }), ...(level && { level }), ...(Object.keys(options).length > 0 && { options }) };
    for (const { id } of meant) {
      const below = chosen.get(id);
      chosen.set(id, below ? { ...below, ...choice } : choice);
    }
  }
  return chosen;
}

function optionsOf({ id, options = {} }: ConfigurableRule, written: RuleSetting["options"], problems: Problems): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [name, stated] of written) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    const names = Object.keys(options);
    if (!option) problems.error(`the rule ${id} has no option \`${name.slice(0, 60)}\`; ${didYouMean(name, [...names, "level"], names.length === 0 ? "it has none but level" : `it has ${names.join(", ")} and level`)}`, stated.key);
    else {
      const value = valueOf(option, stated.value);
      if (value === undefined) problems.error(`\`${stated.value.slice(0, 60)}\` is nothing for \`${name}\`, which is ${option.says}; write ${whatIsTaken(option)}`, stated.place.span);
      else found[name] = value;
    }
  }
  return found;
}

const didYouMean = (typed: string, candidates: readonly string[], otherwise: string): string => {
  const meant = suggestion(typed, candidates);
  return meant === undefined ? otherwise : `did you mean ${meant}?`;
};

function valueOf({ type, least = 0, most = Infinity }: RuleOption, text: string): number | undefined {
  const seconds = secondsOf(text);
  const value = type === "seconds" ? seconds : type === "days" ? seconds && seconds / 86_400 : /^[0-9]{1,9}$/u.test(text) ? Number(text) : undefined;
  return value !== undefined && value >= least && value <= (type === "percent" ? Math.min(most, 100) : most) ? value : undefined;
}

function whatIsTaken(option: RuleOption): string {
  const { type, least, most, default: usual } = option;
  const what = type === "days" || type === "seconds" ? "a duration" : type === "percent" ? "a percentage" : "a whole number";
  const bounds = [...(least === undefined ? [] : [`at least ${writtenOption(option, least)}`]), ...(most === undefined ? [] : [`at most ${writtenOption(option, most)}`])];
  return `${what}${bounds.length === 0 ? "" : ` of ${bounds.join(" and ")}`}, such as ${writtenOption(option, usual)}`;
}

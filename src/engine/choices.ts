import type { Subject } from "../graph/subject.ts";

/** What somebody has chosen of a rule where it judges one resource. */
export interface RuleChoice {
  readonly asked: boolean;
  /** How bad it is that it fails, in place of what the tier says. */
  readonly level?: "error" | "warning" | "note";
  /** Values for the rule's own options. */
  readonly options?: Readonly<Record<string, number>>;
}

/** What a configuration chooses of the rules, which may be another thing in each file. */
export interface RuleChoices {
  /** By the id of the rule and the files in which the resource stands; undefined where nothing is chosen. */
  of(rule: string, files: readonly string[]): RuleChoice | undefined;
}

/** The files in which a resource stands: its own, and that of the code that makes it. */
export const filesOf = ({ name, raw: { madeAt } }: Subject): readonly string[] => (madeAt === undefined || madeAt.file === name.file ? [name.file] : [name.file, madeAt.file]);

/** The same choices, but that some rules are asked whatever they say. */
export const insistingOn = (choices: RuleChoices, rules: readonly string[]): RuleChoices => ({
  of: (rule, files) => {
    const choice = choices.of(rule, files);
    return choice?.asked === false && rules.includes(rule) ? { ...choice, asked: true } : choice;
  },
});

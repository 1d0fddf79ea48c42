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
export declare const filesOf: ({ name, raw: { madeAt } }: Subject) => readonly string[];
/** The same choices, but that some rules are asked whatever they say. */
export declare const insistingOn: (choices: RuleChoices, rules: readonly string[]) => RuleChoices;

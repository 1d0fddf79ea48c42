import type { Suppression } from "../graph/raw.ts";
import type { Judgement } from "./judge.ts";
/** A rule by its id and the ids that it had before. */
export interface RuleName {
    readonly id: string;
    readonly formerly?: readonly string[];
}
export interface SuppressionSettings {
    /** `2027-03-31`. */
    readonly today: string;
    /** Every rule that there is, asked or not. */
    readonly rules: readonly RuleName[];
    /** Nothing is suppressed, and nothing is said of it. */
    readonly off?: boolean;
    /** One without a reason has no effect. */
    readonly requireReason?: boolean;
    /** Those that stand in no template: the configuration's. */
    readonly everywhere?: readonly Suppression[];
}
/** A suppression, understood. */
export interface Understood {
    readonly suppression: Suppression;
    /** Refused: it has no effect, and `faults` say why. */
    readonly standing: "in-force" | "expired" | "refused";
    readonly patterns: readonly Pattern[];
    /** What is wrong with it, and what to do. */
    readonly faults: readonly string[];
}
/** A rule's id or a glob as it is written, and the rules that it means. */
export interface Pattern {
    readonly written: string;
    readonly rules: readonly string[];
}
/** Says which judgements are suppressed, and by what. It only remembers what it has understood. */
export declare class Suppressions {
    #private;
    constructor(settings: SuppressionSettings);
    get off(): boolean;
    /** The same judgements, each that somebody accepts with the suppression, and each that somebody accepted until a day that is past with that one. */
    apply(judgements: readonly Judgement[]): readonly Judgement[];
    /** Those that speak of a judgement and are not refused: its resource's, its template's, the configuration's. What holds needs none. */
    matching({ rule, subject, outcome }: Judgement): readonly Understood[];
    understand(suppression: Suppression): Understood;
}
/** What somebody wrote, as it stands in a sentence. */
export declare const shown: (text: string) => string;

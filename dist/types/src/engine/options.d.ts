/** A number of a rule that is a judgement call, so that users may set another one. */
export interface RuleOption {
    /** What it counts. Days and seconds are written as durations, `30d` and `90s`. */
    readonly type: "days" | "seconds" | "count" | "percent";
    readonly default: number;
    /** What it is, as a clause without a full stop: "the shortest waiting period". */
    readonly says: string;
    /** The bounds of what makes sense: those of AWS, where it has some. */
    readonly least?: number;
    readonly most?: number;
}
export type RuleOptions = Readonly<Record<string, RuleOption>>;
/** How an option's value is written in the configuration. */
export declare function writtenOption({ type }: Pick<RuleOption, "type">, value: number): string;

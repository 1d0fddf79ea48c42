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
export function writtenOption({ type }: Pick<RuleOption, "type">, value: number): string {
  if (type !== "days" && type !== "seconds") return String(value);
  const seconds = type === "days" ? value * DAY : value;
  const [unit, length] = UNITS.find(([, each]) => seconds > 0 && seconds % each === 0) ?? ["s", 1];
  return `${String(seconds / length)}${unit}`;
}

const DAY = 86_400;
const UNITS = [["d", DAY], ["h", 3600], ["m", 60]] as const;

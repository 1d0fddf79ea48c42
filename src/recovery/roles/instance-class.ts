/** `db.r6g.2xlarge` or `r6g.2xlarge` taken apart: what it is made for, and its size as a number. */
interface InstanceClass {
  /** The letters before the generation: `r` for memory, `m` for general use, `t` for bursts, `x` for much memory. */
  readonly series: string;
  readonly size: number;
}

/**
 * More than 0 where the first class is the larger, 0 where both are of one size; undefined where that cannot
 * be said. Within a series memory and processors follow the size in every generation; between series they do not.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.Summary.html
 */
export function compareClasses(one: string, other: string): number | undefined {
  if (one === other) return 0;
  const [a, b] = [instanceClass(one), instanceClass(other)];
  if (a === undefined || b === undefined) return undefined;
  return a.series === b.series ? a.size - b.size : undefined;
}

function instanceClass(name: string): InstanceClass | undefined {
  const [, series, times, size = ""] = /^(?:db\.)?([a-z]+)\d[a-z0-9-]*\.(\d*)([a-z]+)$/u.exec(name) ?? [];
  const base = SIZES[size];
  return series === undefined || base === undefined ? undefined : { series, size: base * Number(times === "" ? 1 : times) };
}

/** Relative to `large`. */
const SIZES: Readonly<Record<string, number>> = { micro: 0.125, small: 0.25, medium: 0.5, large: 1, xlarge: 2 };

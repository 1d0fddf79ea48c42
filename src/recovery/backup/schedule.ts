import { Cron } from "croner";

const known = new Map<string, number | undefined>();

/**
 * The longest time in seconds from one run of a schedule to the next: of `cron(minute hour day-of-month month day-of-week year)`, where
 * weekday 1 is Sunday and `?` stands for one of the two days, with or without its `cron()`, or of `rate(12 hours)`. It is the time by the
 * clock of the schedule's own time zone: the hour by which clocks are put back in autumn counts as little as the time that a backup
 * takes to start. Undefined where the text is no such schedule, or one for certain years only.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html
 */
export function longestGap(expression: string): number | undefined {
  if (known.has(expression)) return known.get(expression);
  const gap = gapOfRate(expression) ?? gapOfCron(expression);
  known.set(expression, gap);
  return gap;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
]);

function gapOfRate(expression: string): number | undefined {
  const [, value = "", name = ""] = /^\s*rate\((\d+) (minute|hour|day)s?\)\s*$/u.exec(expression) ?? [];
  const unit = UNITS.get(name);
  return unit === undefined || Number(value) === 0 ? undefined : Number(value) * unit;
}

function gapOfCron(expression: string): number | undefined {
  const inner = /^\s*cron\((.*)\)\s*$/u.exec(expression)?.[1] ?? expression;
  const [minute = "", hour = "", day = "", month = "", weekday = "", year, ...more] = inner.trim().split(/\s+/u);
  if (year !== "*" || more.length > 0 || (day === "?") === (weekday === "?")) return undefined;
  // Of other characters the library makes dates and options.
  if (![minute, hour, day, month, weekday].every((field) => FIELD.test(field))) return undefined;
  const times = timesOfDay(minute, hour);
  const nights = nightsBetween(day, month, weekday);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || nights === undefined) return undefined;
  return Math.max(nights * DAY - (last - first), ...gaps(times)) / SECOND;
}

const FIELD = /^[\w*?,/#-]+$/u;

/** The times at which runs start on a day that has any. */
function timesOfDay(minute: string, hour: string): readonly number[] {
  const hours = runs(`0 ${hour} * * *`, DAY);
  const minutes = runs(`${minute} * * * *`, HOUR);
  return hours.flatMap((start) => minutes.map((after) => start + after));
}

/** The most days from one day that has runs to the next. */
function nightsBetween(day: string, month: string, weekday: string): number | undefined {
  if (month === "*" && (day === "*" || weekday === "*")) return 1;
  const weekly = month === "*" && day === "?" && /^[^#L]+$/iu.test(weekday);
  const found = runs(`0 0 ${anyDay(day)} ${month} ${anyDay(weekday)}`, weekly ? 2 * WEEK : 8 * YEAR);
  return found.length < 2 ? undefined : Math.max(...gaps(found)) / DAY;
}

/** The library reads `?` as now, and has no last day of the week. */
const anyDay = (field: string): string => (field === "?" ? "*" : field.toUpperCase() === "L" ? "7" : field);

const gaps = (times: readonly number[]): readonly number[] => times.slice(1).map((time, index) => time - (times[index] ?? time));

/** When a pattern of five fields runs, in milliseconds from midnight of a year's first day: up to an end, and so often at most. */
function runs(pattern: string, end: number): readonly number[] {
  const found: number[] = [];
  try {
    const cron = new Cron(pattern, { mode: "5-part", utcOffset: 0, alternativeWeekdays: true, sloppyRanges: true });
    let next = cron.nextRun(new Date(START - SECOND));
    while (next && next.getTime() < START + end && found.length < MOST_RUNS) {
      found.push(next.getTime() - START);
      next = cron.nextRun(next);
    }
    return found;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return [];
    throw error;
  }
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const YEAR = 366 * DAY;

/** The year before a leap year, so that February has both its lengths in the first two years. */
const START = Date.UTC(2027, 0, 1);

/** Two years of days. */
const MOST_RUNS = 740;

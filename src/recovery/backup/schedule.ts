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

/**
 * The same for several schedules of one time zone together: a daily one at night and one at noon leave twelve hours. What is no
 * schedule adds nothing; undefined where none is one.
 */
export function longestGapOfAll(expressions: readonly string[]): number | undefined {
  const gaps = expressions.map(longestGap).filter((gap) => gap !== undefined);
  if (gaps.length < 2) return gaps[0];
  const key = [...new Set(expressions)].sort().join("\n");
  const gap = together.get(key) ?? Math.min(...gaps, gapTogether(expressions));
  together.set(key, gap);
  return gap;
}

const together = new Map<string, number>();

/** Within two years, whose beginning and end count as runs. */
function gapTogether(expressions: readonly string[]): number {
  const times = expressions.flatMap((expression) => {
    const fields = fieldsOf(expression);
    if (fields === undefined) return [];
    const ofDay = timesOfDay(fields.minute, fields.hour);
    return daysOf(fields).flatMap((day) => ofDay.map((time) => day + time));
  });
  return Math.max(...gaps([0, ...times.sort((a, b) => a - b), 2 * YEAR])) / SECOND;
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
  const fields = fieldsOf(expression);
  if (fields === undefined) return undefined;
  const times = timesOfDay(fields.minute, fields.hour);
  const nights = nightsBetween(fields);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || nights === undefined) return undefined;
  return Math.max(nights * DAY - (last - first), ...gaps(times)) / SECOND;
}

interface Fields {
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly month: string;
  readonly weekday: string;
}

function fieldsOf(expression: string): Fields | undefined {
  const inner = /^\s*cron\((.*)\)\s*$/u.exec(expression)?.[1] ?? expression;
  const [minute = "", hour = "", day = "", month = "", weekday = "", year, ...more] = inner.trim().split(/\s+/u);
  if (year !== "*" || more.length > 0 || (day === "?") === (weekday === "?")) return undefined;
  // Of other characters the library makes dates and options.
  return [minute, hour, day, month, weekday].every((field) => FIELD.test(field)) ? { minute, hour, day, month, weekday } : undefined;
}

const FIELD = /^[\w*?,/#-]+$/u;

/** The times at which runs start on a day that has any. */
function timesOfDay(minute: string, hour: string): readonly number[] {
  const hours = runs(`0 ${hour} * * *`, DAY);
  const minutes = runs(`${minute} * * * *`, HOUR);
  return hours.flatMap((start) => minutes.map((after) => start + after));
}

/** The most days from one day that has runs to the next. */
function nightsBetween(fields: Fields): number | undefined {
  if (isDaily(fields)) return 1;
  const { day, month, weekday } = fields;
  const weekly = month === "*" && day === "?" && /^[^#L]+$/iu.test(weekday);
  const found = daysWithin(fields, weekly ? 2 * WEEK : 8 * YEAR);
  return found.length < 2 ? undefined : Math.max(...gaps(found)) / DAY;
}

const isDaily = ({ day, month, weekday }: Fields): boolean => month === "*" && (day === "*" || weekday === "*");

/** The days of two years that have runs. */
const daysOf = (fields: Fields): readonly number[] => (isDaily(fields) ? Array.from({ length: (2 * YEAR) / DAY }, (_, index) => index * DAY) : daysWithin(fields, 2 * YEAR));

const daysWithin = ({ day, month, weekday }: Fields, end: number): readonly number[] => runs(`0 0 ${anyDay(day)} ${month} ${anyDay(weekday)}`, end);

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

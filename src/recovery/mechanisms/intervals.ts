import type { Several } from "../../value/several.ts";
import type { BackupRule } from "../backup/plan.ts";
import { longestGapOfAll } from "../backup/schedule.ts";
import type { SnapshotSchedule } from "../backup/snapshots.ts";
import { inWords } from "../estimate/words.ts";
import { SHORTEST_INTERVAL } from "../stores/stores.ts";
import { derived, type Amount, type Time } from "./time.ts";

/**
 * How much lies between two backups: what is lost when the newest of them is restored. By how much one may begin late, and how long it takes to
 * copy it, is told and not counted: of a plan AWS's own control looks at the frequency alone.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/controls-and-remediation.html
 */

/** In seconds. */
interface Interval {
  readonly gap: number;
  /** A backup may begin so much later than it is due. */
  readonly window: number;
}

/**
 * Of the rules of plans, which complement each other where they count the hours in one time zone. What perhaps runs, and what cannot be
 * read, counts only where all is well. `copy` is the time that a copy of it takes on top.
 */
export function betweenBackups({ members, rest }: Several<BackupRule>, copy?: Time): Amount {
  const rules = members.map(({ item }) => item);
  const sure = members.filter(({ presence }) => presence.outcome === "holds").map(({ item }) => item);
  const zones = new Set(sure.map(({ timeZone }) => timeZone.known()));
  const isComparable = zones.size === 1 && !zones.has(undefined);
  const intervals = [...sure.map((rule) => intervalOf([rule])), ...(isComparable ? [intervalOf(sure)] : [])];
  const { gap: proven, window } = intervals.reduce((least, each) => (each.gap < least.gap ? each : least), NEVER);
  const isWhole = rest.length === 0 && rules.every((rule) => gapOf([rule]) !== undefined) && (rules.length < 2 || (isComparable && sure.length === rules.length));
  const possible = isWhole ? Math.min(proven, ...rules.map((rule) => gapOf([rule]) ?? Infinity)) : Math.min(proven, SHORTEST_INTERVAL);
  const says = tell("the longest time between two backups", window, copy);
  return { possible: derived(possible, says), proven: derived(proven, says) };
}

const NEVER: Interval = { gap: Infinity, window: Infinity };

/** "the longest time between two backups, up to 8 h more until it starts, and 1 h more until it is copied" */
function tell(says: string, window: number, copy: Time | undefined): string {
  const starts = window === Infinity ? [] : [`up to ${inWords(window)} more until it starts`];
  const copies = copy === undefined ? [] : [`${inWords(copy.typical)} more until it is copied`];
  const more = [...starts, ...copies];
  return more.length === 0 ? says : `${says}, and ${more.join(", and ")}`;
}

const intervalOf = (rules: readonly BackupRule[]): Interval => ({ gap: gapOf(rules) ?? Infinity, window: Math.max(0, ...rules.map(windowOf)) });

const gapOf = (rules: readonly BackupRule[]): number | undefined => longestGapOfAll(rules.flatMap(({ schedule }) => schedule.known() ?? []));

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html */
const windowOf = ({ startWindow }: BackupRule): number => (startWindow.isUnset().outcome === "holds" ? DEFAULT_WINDOW : (startWindow.known() ?? Infinity)) * 60;
const DEFAULT_WINDOW = 480;

/** Of the schedules of Data Lifecycle Manager, each by itself. */
export function betweenSnapshots({ members, rest }: Several<SnapshotSchedule>, copy?: Time): Amount {
  const proven = Math.min(Infinity, ...members.map(({ item, presence }) => (presence.outcome === "holds" ? (item.gap() ?? Infinity) : Infinity)));
  const possible = Math.min(rest.length > 0 ? SHORTEST_INTERVAL : Infinity, ...members.map(({ item }) => item.gap() ?? SHORTEST_INTERVAL));
  const says = tell("the longest time between two snapshots", START, copy);
  return { possible: derived(possible, says), proven: derived(proven, says) };
}

/** A snapshot is begun within an hour of when it is due. https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html */
const START = 3600;

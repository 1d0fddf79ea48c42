import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { dlmPolicy } from "../../kinds/dlm.ts";
import { ec2Instance, type ec2Volume } from "../../kinds/ec2.ts";
import type { TagPair } from "../../kinds/tag-pairs.ts";
import type { Tags } from "../../graph/tags.ts";
import { nothingAt, Several } from "../../value/several.ts";
import { all, any, not, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { once } from "../roles/once.ts";
import { undecided } from "../roles/claims.ts";
import { longestGap } from "./schedule.ts";
import { isNear } from "./selects.ts";

/** What Data Lifecycle Manager makes of volumes and instances: snapshots, and images that consist of them. */

export type SnapshotPolicy = ResourceOf<typeof dlmPolicy>;
type Volume = ResourceOf<typeof ec2Volume>;
type Instance = ResourceOf<typeof ec2Instance>;
type Schedule = SnapshotPolicy["schedules"] extends Several<infer S> ? S : never;

/** One schedule on which snapshots of something are made. */
export interface SnapshotSchedule {
  /** At most so many seconds lie between two. */
  readonly runsEvery: (seconds: number) => Verdict;
  /** The longest time between two in seconds; undefined where it cannot be read. */
  readonly gap: () => number | undefined;
  /** The oldest one that is kept is at least so many days old. */
  readonly keepsFor: (days: number) => Verdict;
  /** Each is copied to another region. */
  readonly leavesRegion: () => Verdict;
}

/** The instances that a volume is attached to. */
export const instancesOf = (volume: Volume): Several<Instance> => volume.referrers(ec2Instance, "volumes");

/** The schedules of all lifecycle policies that reach a volume, by itself or through its instance. */
export const schedulesOfVolume = once((volume: Volume): Several<SnapshotSchedule> =>
  schedulesOf(volume, (policy) => any(takes(policy, "VOLUME", volume.tags), instancesOf(volume).some((instance) => takes(policy, "INSTANCE", instance.tags)))),
);

/**
 * The schedules of all lifecycle policies that reach an instance, or the disks that it is made with: these carry its tags where it
 * hands them on, and tags of their own in Terraform.
 */
export const schedulesOfInstance = once((instance: Instance): Several<SnapshotSchedule> =>
  schedulesOf(instance, (policy) =>
    any(
      takes(policy, "INSTANCE", instance.tags),
      all(instance.propagatesTags.equals(true), takes(policy, "VOLUME", instance.tags)),
      takes(policy, "VOLUME", instance.volumeTags),
    ),
  ),
);

function schedulesOf(store: Resource, reaches: (policy: SnapshotPolicy) => Verdict): Several<SnapshotSchedule> {
  const nothing = nothingAt(store.subject.name, `no lifecycle policy makes snapshots of \`${store.subject.shown}\``);
  return store
    .others(dlmPolicy)
    .where((policy) => all(policy.state.equals("ENABLED"), isNear(policy, store), reaches(policy)))
    .flatMap(schedulesIn)
    .named(nothing);
}

/** The schedules of a policy, or that of a default policy. */
export const schedulesIn = (policy: SnapshotPolicy): Several<SnapshotSchedule> => policy.schedules.map((schedule) => scheduleOf(schedule, policy)).and(defaultOf(policy));

/**
 * A policy takes what carries one of its tags, of the kind that it is for. A default policy takes all that it does not leave out.
 * https://docs.aws.amazon.com/ebs/latest/userguide/policy-differences.html
 */
function takes(policy: SnapshotPolicy, type: "VOLUME" | "INSTANCE", tags: Tags): Verdict {
  const carries = ({ key, value }: TagPair): Verdict => tags.has(key.reading, value.reading);
  const isForType = all(policy.resourceTypes.some((each) => each.equals(type)), not(policy.type.equals("EVENT_BASED_POLICY")));
  const isDefault = all(policy.defaultFor.isSet(), any(policy.defaultFor.equals(type), all(policy.defaultInDetails.isSet(), policy.defaultInDetails.equals(type))));
  return any(all(isForType, policy.targetTags.some(carries)), all(isDefault, policy.excludedTags.none(carries), notLeftOut(policy)));
}

/** What a default policy leaves out by the type of a volume is not followed. */
const notLeftOut = (policy: SnapshotPolicy): Verdict =>
  any(policy.excludedTypes.isEmpty(), unproven(policy, `\`${policy.subject.shown}\` leaves volumes out by their type, which is not followed`));

const scheduleOf = (schedule: Schedule, policy: SnapshotPolicy): SnapshotSchedule => ({
  runsEvery: (seconds) => any(all(schedule.cron.isSet(), gapWithin(schedule, seconds)), all(schedule.interval.isSet(), schedule.interval.satisfies((hours) => hours * HOUR <= seconds))),
  gap: () => gapOf(schedule),
  keepsFor: (days) => any(keptByAge(schedule, days), keptByCount(schedule, days)),
  leavesRegion: () => copiesElsewhere(schedule, policy),
});

function gapOf({ cron, interval }: Schedule): number | undefined {
  const [expression, hours] = [cron.known(), interval.known()];
  const gaps = [expression === undefined ? undefined : longestGap(expression), hours === undefined ? undefined : hours * HOUR].filter((gap) => gap !== undefined);
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}

function gapWithin({ cron }: Schedule, seconds: number): Verdict {
  const illegible = cron.satisfies((text) => longestGap(text) === undefined);
  return illegible.outcome === "holds" ? verdict("unknown", illegible.because) : cron.satisfies((text) => (longestGap(text) ?? Infinity) <= seconds);
}

function keptByAge({ keptInterval, keptUnit }: Schedule, days: number): Verdict {
  const unit = keptUnit.known();
  const kept = unit === undefined ? undecided(keptUnit) : keptInterval.satisfies((interval) => interval * DAYS_IN[unit] >= days);
  return all(keptInterval.isSet(), kept);
}

/** So many snapshots reach back as far as they lie apart. Of a schedule with pauses the pause is only the most that can be. */
function keptByCount({ keptCount, interval, cron }: Schedule, days: number): Verdict {
  const gap = cron.known() === undefined ? undefined : longestGap(cron.known() ?? "");
  const hours = interval.known();
  const apart = hours === undefined ? gap : hours * HOUR;
  if (apart === undefined) return all(keptCount.isSet(), interval.isUnset().outcome === "holds" ? undecided(cron) : undecided(interval));
  const enough = keptCount.satisfies((count) => count * apart >= days * DAY);
  const isRegular = hours !== undefined || ONCE_A_DAY.test(cron.known() ?? "");
  const surely = isRegular ? enough : keptCount.satisfies((count) => count >= days * RUNS_A_DAY);
  return all(keptCount.isSet(), enough, any(surely, undecided(cron)));
}

/** At one minute of one hour, so that a snapshot is made on a day at most. */
const ONCE_A_DAY = /^\s*cron\(\d+ \d+ /u;

/** No schedule runs more often than every hour. https://docs.aws.amazon.com/dlm/latest/APIReference/API_CreateRule.html */
const RUNS_A_DAY = 24;

const copiesElsewhere = ({ copies }: Schedule, policy: SnapshotPolicy): Verdict =>
  copies.some(({ target, targetRegion }) => {
    const outpost = target.startsWith("arn:");
    return any(all(target.isSet(), not(outpost), not(target.same(policy.region))), all(targetRegion.isSet(), not(targetRegion.same(policy.region))));
  });

/** Every day or less often, by age. */
function defaultOf(policy: SnapshotPolicy): Several<SnapshotSchedule> {
  const { defaultFor, defaultInterval, defaultRetention, defaultCopies } = policy;
  const schedule: SnapshotSchedule = {
    runsEvery: (seconds) => defaultInterval.satisfies((days) => days * DAY <= seconds),
    gap: () => {
      const days = defaultInterval.known();
      return days === undefined ? undefined : days * DAY;
    },
    keepsFor: (days) => defaultRetention.satisfies((kept) => kept >= days),
    leavesRegion: () => defaultCopies.some(({ target }) => not(target.same(policy.region))),
  };
  return new Several([{ item: schedule, presence: presume(defaultFor.isSet()), least: 1, most: 1 }], [], nothingAt(policy.subject.name, `\`${policy.subject.shown}\` is no default policy`));
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const DAYS_IN = { DAYS: 1, WEEKS: 7, MONTHS: 30, YEARS: 365 } as const;

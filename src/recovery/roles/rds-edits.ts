import type { ResourceOf } from "../../graph/resource.ts";
import { rdsCluster, rdsGlobalCluster } from "../../kinds/rds.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import { ensureLeast } from "./ensure.ts";
import { compareClasses } from "./instance-class.ts";
import { isSecondary, membersOf } from "./rds.ts";

type Cluster = ResourceOf<typeof rdsCluster>;

/** One instance of a secondary as large as the largest of its primary, or the same limits. None where they cannot be compared. */
export function matchPrimary(secondary: Cluster): readonly PropertyEdit[] {
  const primary = primaryOf(secondary);
  const [mine] = membersOf(secondary).members.map(({ item }) => item.instanceClass);
  const largest = primary && largestOf(membersOf(primary).members.map(({ item }) => item.instanceClass.known()));
  if (!primary || !mine || largest === undefined) return [];
  return mine.known() === largest ? matchLimits(secondary, primary) : [mine.set(largest)];
}

const matchLimits = ({ serverlessCapacity: mine }: Cluster, { serverlessCapacity: theirs }: Cluster): readonly PropertyEdit[] =>
  [...atLeast(mine.least, theirs.least), ...atLeast(mine.most, theirs.most)];

function atLeast(mine: Property<number>, theirs: Property<number>): readonly PropertyEdit[] {
  const wanted = theirs.known();
  return wanted === undefined ? [] : ensureLeast(mine, wanted);
}

/** The cluster that a global database was made from, or the only one that joined it as its first. */
function primaryOf(secondary: Cluster): Cluster | undefined {
  const global = secondary.globalCluster.target(rdsGlobalCluster);
  const source = global?.source.target(rdsCluster);
  if (!global || source) return source;
  const firsts = global.referrers(rdsCluster, "globalCluster").members.filter(({ item }) => isSecondary(item).outcome === "fails");
  return firsts.length === 1 ? firsts[0]?.item : undefined;
}

/** Undefined where one is not known, or where two cannot be compared. */
function largestOf(classes: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = classes;
  return others.reduce<string | undefined>((largest, each) => {
    const order = largest === undefined || each === undefined ? undefined : compareClasses(each, largest);
    return order === undefined ? undefined : order > 0 ? each : largest;
  }, first);
}

/**
 * Writes forwarded to the primary. None where the engine's version has no such thing.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding-apg.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding-ams.html
 */
export const forwardWrites = ({ engineVersion, writeForwarding }: Cluster): readonly PropertyEdit[] =>
  CANNOT_FORWARD.test(engineVersion.known() ?? "") ? [] : [writeForwarding.set(true)];

/** PostgreSQL before 14.9 and 15.4, Aurora MySQL before 2.08. */
const CANNOT_FORWARD = /^(?:(?:9|1[0-3])\.|1[0-3]$|14\.[0-8](?:$|\D)|15\.[0-3](?:$|\D)|5\.6\.|5\.7\.mysql_aurora\.2\.0[0-7]\.)/u;

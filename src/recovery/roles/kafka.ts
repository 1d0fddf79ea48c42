import type { ResourceOf } from "../../graph/resource.ts";
import { mskCluster, mskConfiguration, mskReplicator } from "../../kinds/msk.ts";
import { standingAtHome, standsElsewhere } from "./claims.ts";
import { all, any, doubt, not, presume, type Verdict } from "../../value/verdict.ts";

type Cluster = ResourceOf<typeof mskCluster>;

/**
 * MSK takes one subnet of each zone, of two zones or of three, and of two only in us-west-1.
 * https://docs.aws.amazon.com/msk/1.0/apireference/clusters.html
 */
export const brokersSpan = (cluster: Cluster, zones: 2 | 3): Verdict =>
  zones === 2 || hasTwoZonesOnly(cluster) ? presume(cluster.subnets.atLeast(2)) : cluster.subnets.atLeast(3);

const hasTwoZonesOnly = (cluster: Cluster): boolean => cluster.region.equals("us-west-1").outcome === "holds";

/**
 * With a zone gone, topics that say nothing of their own still have as many replicas as a write asks for, and these are two at least: MSK
 * spreads replicas over the zones. What a configuration does not say is as in MSK's own, which goes by the number of zones.
 * https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html
 */
export function topicsSurviveZone(cluster: Cluster): Verdict {
  const inThree = cluster.subnets.atLeast(3);
  const enough = any(all(inThree, settingsSurvive(cluster, 3)), all(not(inThree), settingsSurvive(cluster, 2)));
  return hasTwoZonesOnly(cluster) ? doubt(enough) : enough;
}

/** A replicator copies it to a cluster in another region. https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html */
export const isReplicatedElsewhere = (cluster: Cluster): Verdict =>
  cluster.referrers(mskReplicator, "sources").some((replicator) =>
    replicator.targets.some((target) => {
      const copy = target.target(mskCluster);
      return standingAtHome(copy ? standsElsewhere(copy, cluster) : not(target.arnRegion().same(cluster.region)));
    }),
  );

function settingsSurvive(cluster: Cluster, zones: 2 | 3): Verdict {
  const own = cluster.configuration.via(mskConfiguration, "serverProperties");
  const said = own.satisfies((text) => survives(numberIn(text, "default.replication.factor") ?? zones, numberIn(text, "min.insync.replicas") ?? zones - 1, zones));
  return any(all(cluster.configuration.isSet(), said), all(cluster.configuration.isUnset(), zones === 3 ? all() : any()));
}

/** Replicas are as even over the zones as can be, so that the fullest of them holds so many. */
const survives = (replicas: number, least: number, zones: number): boolean => least >= 2 && replicas - Math.ceil(replicas / zones) >= least;

/** A number of a file of `name=value`, in which the last line of a name counts. */
function numberIn(properties: string, name: string): number | undefined {
  let found: number | undefined;
  for (const line of properties.split(/\r?\n/u)) {
    const [key = "", value = ""] = line.split(/[=:]/u, 2);
    if (key.trim() === name && /^\s*\d{1,9}\s*$/u.test(value)) found = Number(value);
  }
  return found;
}
